using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Tracking;

namespace Utleie.Domain.Permits.Tests;

/// <summary>What must not be null is refused by name, where it is handed over.</summary>
public sealed class MisuseTests
{
    private static readonly PermitAssessment Assessment = PermitRules.NorwegianDefaults.Assess(new(), null, new LocalDate(2026, 1, 5));

    public static TheoryData<string, Action> Calls => new()
    {
        { "facts", () => PermitRules.NorwegianDefaults.Assess(null!, null, default) },
        { "facts", () => PermitRules.NorwegianDefaults.Explain(null!) },
        { "type", () => Assessment.Of(null!) },
        { "type", () => new DocumentRequirements().Find(null!) },
        { "type", () => new DocumentRequirements().With(null!, new()) },
        { "permit", () => new DocumentRequirements().With(PermitType.PolicePermit, null!) },
        { "zone", () => EventTime.Parse("18:00").In(null!) },
        { "text", () => PermitThreshold.Of(null!) },
        { "number", () => PermitThreshold.Of(true).Match<int>(null!, _ => 1, _ => 1) },
        { "flag", () => PermitThreshold.Of("23:00").Match<int>(_ => 1, null!, _ => 1) },
        { "text", () => PermitThreshold.Of(1).Match<int>(_ => 1, _ => 1, null!) },
        { "type", () => PermitTexts.Name(null!, Language.Nb) },
        { "permit", () => PermitTexts.Status(null!, Language.Nb) },
        { "permit", () => PermitTexts.Line(null!, Language.Nb) },
        { "distance", () => PermitTexts.Explain(null!, Language.Nb) },
        { "reason", () => PermitTexts.Render((Reason)null!, Language.Nb) },
        { "finding", () => PermitTexts.Render((Finding)null!, Language.Nb) },
        { "command", () => PermitTracker.Decide(null, null!) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Null_IsRefusedByName(string parameter, Action call) => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(call).ParamName);
}
