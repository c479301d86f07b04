using Utleie.Domain.Answers;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>What must not be null is refused by name, where it is handed over.</summary>
public sealed class MisuseTests
{
    private static readonly Actor Admin = new("admin@kommune.no", [UserRole.Admin]);

    public static TheoryData<string, Action> Calls => new()
    {
        { "report", () => ValidationDocument.Of(null!) },
        { "report", () => ChecklistDocument.Of(null!) },
        { "report", () => WizardProgress.Of(null!) },
        { "progress", () => WizardStepDocument.Of(null!) },
        { "resource", () => PublishingReport.Of(null!, Complete.Today) },
        { "category", () => CategoryRules.For<Venue>(null!) },
        { "category", () => PublishingRules.Standard.With(null!) },
        { "category", () => PublishingRules.Standard.RulesOf(null!) },
        { "field", () => PublishingRules.Standard.StepOf(ResourceCategory.Venue, null!) },
        { "resource", () => PublishingRules.Standard.Evaluate(null!, new(Complete.Today, PermitRules.NorwegianDefaults)) },
        { "context", () => PublishingRules.Standard.Evaluate(Complete.Venue, null!) },
        { "status", () => PublishingTexts.Status(null!, Language.Nb) },
        { "reason", () => PublishingTexts.Render(null!, Language.Nb) },
        { "holds", () => ResourceRule.Hard<Venue>("id", "field", null!) },
        { "holds", () => ResourceRule.SoftOn<Venue>("id", "field", null!) },
        { "id", () => ResourceRule.Hard<Venue>(null!, "field", _ => true) },
        { "field", () => ResourceRule.Hard<Venue>("id", null!, _ => true) },
        { "resource", () => ResourceLifecycle.Decide(null!, new LifecycleCommand.Submit(), Admin, default) },
        { "command", () => ResourceLifecycle.Decide(Complete.Venue, null!, Admin, default) },
        { "actor", () => ResourceLifecycle.Decide(Complete.Venue, new LifecycleCommand.Submit(), null!, default) },
        { "resource", () => ResourceLifecycle.Allows(null!, LifecycleAction.Submit, Admin) },
        { "actor", () => ResourceLifecycle.Allows(Complete.Venue, LifecycleAction.Submit, null!) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Null_IsRefusedByName(string parameter, Action call) => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(call).ParamName);

    /// <summary>Nobody can be held to what an actor without a name did.</summary>
    [Fact]
    public void Decide_RefusesAnActorWithoutAnId() =>
        Assert.Equal("actor", Assert.Throws<ArgumentException>(() => ResourceLifecycle.Decide(Complete.Venue, new LifecycleCommand.Submit(), new(" ", [UserRole.Admin]), default)).ParamName);

    [Theory]
    [InlineData(" ", "field", "id")]
    [InlineData("id", "", "field")]
    public void Rule_RefusesAnEmptyIdOrField(string id, string field, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => ResourceRule.Soft<Venue>(id, field, _ => true)).ParamName);
}
