using NodaTime;
using Utleie.Domain.Permits;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The input of a rule in addition to the rental object; nothing else can change its result.</summary>
/// <param name="Today">The current local date.</param>
/// <param name="PermitRules">When an event needs which permit.</param>
public sealed record RuleContext(LocalDate Today, PermitRules PermitRules);
