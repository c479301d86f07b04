using System.Text.RegularExpressions;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>A host's own category is judged by the same table, registered in one call.</summary>
public sealed partial class HostRulesTests
{
    private static readonly CategoryRules Boats = CategoryRules.For<Boat>(Boat.Boats) with
    {
        Rules =
        [
            ResourceRule.Hard<Boat>("berths", "berths", boat => boat.Berths > 0),
            ResourceRule.Soft<Boat>("lifejackets", "lifejackets", boat => !boat.Lifejackets.IsEmpty, boat => boat.Berths > 0),
        ],
        Checklist = [new("safety", ChecklistKind.CategorySpecific, new("Redningsvester", "Redningsvestar", "Lifejackets"), ["lifejackets"])],
        Steps = [new(1, new("Båten", "Båten", "The boat"), new("Alt", "Alt", "All"), ["identity", "berths", "lifejackets"]), new(2, new("Resten", "Resten", "The rest"), new("Resten", "Resten", "The rest"), ["pricing"])],
        Texts = ValueMap<LocalizedText>.Of(
            new("berths", new("Køyer mangler.", "Køyer manglar.", "Berths are missing.")),
            new("lifejackets", new("Vester mangler.", "Vestar manglar.", "Lifejackets are missing."))),
    };

    private static readonly PublishingOptions Options = new() { Rules = PublishingRules.Standard.With(Boats) };

    [Fact]
    public void With_JudgesAHostsCategoryByTheCommonRulesAndItsOwn()
    {
        var report = PublishingReport.Of(Complete.Common(new Boat()), Complete.Today, Options);
        var error = Assert.Single(report.Errors);
        Assert.Equal(("berths", "berths", RuleCategory.CategorySpecific, "Køyer mangler."), (error.Field, error.Code, error.Category, error.Text(Language.Nb)));
        var safe = PublishingReport.Of(Complete.Common(new Boat { Berths = 4 }), Complete.Today, Options);
        Assert.True(safe.IsValid);
        Assert.Equal("lifejackets", Assert.Single(safe.Warnings).Code);
        Assert.Contains(safe.Checklist, item => item is { Item.Id: "safety", IsChecked: false });
        Assert.Equal(1, Options.Rules.StepOf(Boat.Boats, "lifejackets[0].size").Number);
        Assert.Equal("Båten", WizardProgress.Of(safe).Steps[0].Step.Name.Nb);
    }

    [Fact]
    public void With_LeadsAHostsCategoryThroughItsLife()
    {
        var admin = new Actor("admin", [UserRole.Admin]);
        BaseResource boat = Complete.Common(new Boat { Berths = 4 });
        foreach (LifecycleCommand command in new LifecycleCommand[] { new LifecycleCommand.Submit(), new LifecycleCommand.Approve(), new LifecycleCommand.Publish() })
            boat = ResourceLifecycle.Decide(boat, command, admin, default, Options).AsT0;
        Assert.Equal(ResourceStatus.Published, boat.Metadata!.Status);
        Assert.IsType<Boat>(boat);
    }

    [Fact]
    public void With_AddsToACategoryThereIs()
    {
        var more = CategoryRules.For<Venue>(ResourceCategory.Venue) with
        {
            Rules = [ResourceRule.Soft<Venue>("wifi", "facilities", venue => venue.Facilities.Contains("WiFi"))],
            Texts = ValueMap<LocalizedText>.Of(new KeyValuePair<string, LocalizedText>("wifi", new("WiFi anbefales.", "WiFi er tilrådd.", "WiFi is recommended."))),
        };
        var report = PublishingReport.Of(Complete.Venue, Complete.Today, new() { Rules = PublishingRules.Standard.With(more) });
        Assert.Equal("wifi", Assert.Single(report.Findings).Code);
        Assert.Equal(5, WizardProgress.Of(report).Steps.Count);
    }

    [Fact]
    public void With_TakesStepsInPlaceOfThoseThereAre()
    {
        LocalizedText name = new("Alt", "Alt", "All");
        var one = CategoryRules.For<Venue>(ResourceCategory.Venue) with { Steps = [new(1, name, name, ["identity"])] };
        Assert.Equal([name], PublishingRules.Standard.With(one).StepsOf(ResourceCategory.Venue).Select(step => step.Name));
    }

    [Fact]
    public void With_TakesAsManyRulesAsThereIsRoomFor()
    {
        var room = 64 - PublishingRules.Standard.With(Boats).RulesOf(Boat.Boats).Count;
        var more = Enumerable.Range(0, room).Select(i => ResourceRule.Soft<Boat>($"r{i}", "berths", _ => true)).ToList();
        var texts = ValueMap<LocalizedText>.Of([.. Boats.Texts, .. more.Select(rule => new KeyValuePair<string, LocalizedText>(rule.Id, new("A", "B", "C")))]);
        var full = Boats with { Rules = [.. Boats.Rules, .. more], Texts = texts };
        Assert.Equal(64, PublishingRules.Standard.With(full).RulesOf(Boat.Boats).Count);
    }

    [Fact]
    public void StepOf_GoesByTheLongestStartOfAnyStep()
    {
        LocalizedText name = new("Steg", "Steg", "Step");
        var nested = Boats with { Steps = [new(1, name, name, ["berths", "berths.fore.bunk"]), new(2, name, name, ["berths.fore"])] };
        var rules = PublishingRules.Standard.With(nested);
        Assert.Equal([1, 2, 1], new[] { "berths.aft", "berths.fore.door", "berths.fore.bunk" }.Select(field => rules.StepOf(Boat.Boats, field).Number));
    }

    [Fact]
    public void Standard_DoesNotKnowAHostsCategory() => Assert.StartsWith(
        "The category 'båter' has no publishing rules. Register it with PublishingRules.With.",
        Assert.Throws<ArgumentException>(() => PublishingReport.Of(new Boat(), Complete.Today)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Standard_RefusesATypeThatBorrowsACategory() => Assert.StartsWith(
        "A Tent has category 'torg', whose rules are for Equipment. Give it a category of its own.",
        Assert.Throws<ArgumentException>(() => PublishingReport.Of(new Tent(), Complete.Today)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void With_RefusesATableThatCannotBeJudgedBy()
    {
        Assert.Contains("at most 64", Refused(Boats with { Rules = [.. Enumerable.Range(0, 40).Select(i => ResourceRule.Soft<Boat>($"r{i}", "berths", _ => true))] }), StringComparison.Ordinal);
        Assert.Contains("two rules called 'street'", Refused(Boats with { Rules = [ResourceRule.Soft<Boat>("street", "berths", _ => true)] }), StringComparison.Ordinal);
        Assert.Contains("two checklist items called 'safety'", Refused(Boats with { Checklist = [.. Boats.Checklist, .. Boats.Checklist] }), StringComparison.Ordinal);
        Assert.Contains("judges a Venue", Refused(Boats with { Rules = [ResourceRule.Soft<Venue>("berths", "berths", _ => true)] }), StringComparison.Ordinal);
        Assert.Contains("no sentence", Refused(Boats with { Texts = default }), StringComparison.Ordinal);
        Assert.Contains("not all of them are rules", Refused(Boats with { Checklist = [Boats.Checklist[0] with { Rules = ["sails"] }] }), StringComparison.Ordinal);
        Assert.Contains("not all of them are rules", Refused(Boats with { Checklist = [Boats.Checklist[0] with { Rules = ["lifejackets", "sails"] }] }), StringComparison.Ordinal);
        Assert.Contains("no wizard steps", Refused(Boats with { Steps = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_HaveStableNamesAndWords()
    {
        foreach (var rule in ResourceCategory.All.SelectMany(category => PublishingRules.Standard.RulesOf(category)))
        {
            Assert.Matches(Kebab(), rule.Id);
            Assert.Contains(rule.Id, PublishingTexts.Table.Codes);
        }
    }

    private sealed record Tent() : BaseResource(ResourceCategory.Equipment);

    private static string Refused(CategoryRules table) => Assert.Throws<ArgumentException>(() => PublishingRules.Standard.With(table)).Message;

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();
}
