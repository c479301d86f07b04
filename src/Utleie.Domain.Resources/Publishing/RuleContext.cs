using NodaTime;
using Utleie.Domain.Permits;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>What a rule may know beside the rental object: nothing else can change its answer.</summary>
/// <param name="Today">The local date it is judged on.</param>
/// <param name="PermitRules">When an event needs which permit.</param>
public sealed record RuleContext(LocalDate Today, PermitRules PermitRules);
