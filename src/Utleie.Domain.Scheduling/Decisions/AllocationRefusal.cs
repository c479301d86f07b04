using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>A time that cannot be allocated, with every reason and the nearest times that can.</summary>
/// <param name="Reasons">All reasons, at least one and at most fifty.</param>
/// <param name="Alternatives">The nearest times that would be accepted: first on the same court, then on other courts at the same time.</param>
public sealed record AllocationRefusal(ValueList<Reason> Reasons, ValueList<Alternative> Alternatives);
