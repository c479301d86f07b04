using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Cli.Wire;

/// <summary>Free times, or why there is none.</summary>
internal sealed record FreeTimesAnswer(ValueList<FreeTime> Options);

/// <summary>There is no free time.</summary>
internal sealed record NoFreeTimeAnswer(bool None, ValueList<ReasonDocument> Reasons);
