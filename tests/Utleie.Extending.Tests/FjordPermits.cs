using Utleie.Domain.Answers;
using Utleie.Domain;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Extending.Tests;

// <permit-rule>
/// <summary>A municipality that asks for more: the police from 200 persons, and a noise exemption for what lasts past 23:00.</summary>
public static class FjordPermits
{
    /// <summary>Its rules, judged once: a mistake in a row is a finding with the row's path.</summary>
    public static PermitRules Rules { get; } = PermitRules.Compile(
    [
        new() { Id = "mange", Condition = "capacity", Operator = "gte", Threshold = 200, RequiredPermit = "policePermit", LeadTimeDays = 21 },
        new() { Id = "sent", Condition = "time_of_day", Operator = "gt", Threshold = "23:00", RequiredPermit = "noiseExemption", LeadTimeDays = 7 },
    ]).GetValueOrThrow();

    /// <summary>The same rules where events are judged before they are published.</summary>
    public static PublishingOptions Publishing { get; } = new() { PermitRules = Rules };
}
// </permit-rule>
