using System.Text.Json;
using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

/// <summary>validate, checklist and wizard.</summary>
public sealed class PublishingCommandTests
{
    private const string Draft = """{"category":"lokaler","identity":{"displayName":"Møterom Y"},"venueCapacity":{"maxPersons":0}}""";

    [Fact]
    public void Validate_HasTheMembersOfTheDocument()
    {
        var answer = Desk.With(Draft, "validate", "-").No();
        Assert.Equal(["isValid", "completionPercentage", "errors", "warnings"], answer.Names());
        Assert.False(answer.GetProperty("isValid").GetBoolean());
        var error = answer.GetProperty("errors").EnumerateArray().Single(error => error.Text("field") == "venueCapacity.maxPersons");
        Assert.Equal(["field", "message", "severity", "category", "code"], error.Names());
        Assert.Equal(("error", "category_specific"), (error.Text("severity"), error.Text("category")));
        Assert.Contains("content.gallery", answer.GetProperty("warnings").All("field"));
    }

    [Theory, MemberData(nameof(CatalogueTests.Files), MemberType = typeof(CatalogueTests))]
    public void Validate_TheCatalogueMayBePublished(string file)
    {
        var answer = Desk.Run("validate", Path.Combine(Desk.Data, file)).Done();
        Assert.True(answer.GetProperty("isValid").GetBoolean());
        Assert.Equal(file == "sommerkonsert.json" ? ["documentRequirements.fireWatch"] : [], answer.GetProperty("warnings").All("field"));
        Assert.Equal(file == "sommerkonsert.json" ? 92 : 100, answer.Number("completionPercentage"));
    }

    [Fact]
    public void Validate_GoesByTheDay()
    {
        var late = Desk.Run("validate", Desk.Concert, "--now", "2026-06-10").Done();
        Assert.Equal(["permit-overdue"], late.GetProperty("warnings").All("code"));
    }

    [Fact]
    public void Checklist_HasTheMembersOfTheContract()
    {
        var answer = Desk.With(Draft, "checklist", "-").Done();
        Assert.Equal(["required", "recommended", "categorySpecific", "completionPercentage"], answer.Names());
        Assert.Equal(["id", "label", "checked", "field"], answer.GetProperty("required")[0].Names());
        Assert.Equal((0m, 6, 3), (answer.Number("completionPercentage"), answer.GetProperty("recommended").GetArrayLength(), answer.GetProperty("categorySpecific").GetArrayLength()));
    }

    [Fact]
    public void Checklist_AsTextIsTheListOfTheDocument()
    {
        var lines = Desk.Run("checklist", Desk.Concert, "--text").Lines;
        Assert.Equal(["Obligatorisk", "Anbefalt", "Arrangementer"], lines.Skip(1).Where(line => !line.StartsWith(' ')));
        Assert.Contains("  ✓ Navn og adresse komplett", lines);
        Assert.Contains("  ○ Alle påkrevde tillatelser søkt/godkjent", lines);
    }

    [Theory]
    [InlineData("moeterom-y.json", "Lokasjon, Tilgjengelighet, Regler, Pris og betaling, Publisering")]
    [InlineData("drammen-padel.json", "Lokasjon, Tilgjengelighet, Regler, Pris/Depositum, Publisering")]
    [InlineData("sommerkonsert.json", "Tidspunkter, Kapasitet, Pris, Vilkår, Publisering")]
    [InlineData("festtelt.json", "Hentested, Antall/Lager, Tilgjengelighet, Regler, Pris/Depositum, Publisering")]
    public void Wizard_HasTheStepsOfTheCategory(string file, string steps)
    {
        var answer = Desk.Run("wizard", Path.Combine(Desk.Data, file)).Done();
        Assert.Equal(steps, string.Join(", ", answer.All("name")));
        Assert.Equal(Enumerable.Range(1, answer.GetArrayLength()), answer.EnumerateArray().Select(step => step.GetProperty("step").GetInt32()));
        Assert.All(answer.EnumerateArray(), step => Assert.True(step.GetProperty("complete").GetBoolean()));
    }

    [Fact]
    public void Wizard_ShowsFindingsInTheirStep()
    {
        var answer = Desk.With(Draft, "wizard", "-").Done();
        Assert.Equal(["False", "False", "False", "False", "True"], answer.All("complete"));
        Assert.Contains("availability.openingHours", answer[1].GetProperty("findings").All("field"));
        var ran = Desk.With(Draft, "wizard", "-", "--text");
        Assert.Equal((ExitCode.Done, "○ 1 Lokasjon"), (ran.Code, ran.Lines[0]));
        Assert.Contains("✓ 5 Publisering", ran.Lines);
    }

    [Theory]
    [InlineData("validate", ExitCodes.No)]
    [InlineData("checklist", ExitCodes.Done)]
    [InlineData("wizard", ExitCodes.Done)]
    public void Run_OfADraftEndsAsTheContractSays(string command, int code)
    {
        Assert.Equal((ExitCode)code, Desk.With(Draft, command, "-").Code);
        Assert.Equal((ExitCode)code, Desk.With(Draft, command, "-", "--text", "--lang", "en").Code);
        Assert.Equal((ExitCode)code, Desk.With("""{"category":"sport"}""", command, "-", "--lang", "nn").Code);
    }

    private static class ExitCodes
    {
        internal const int Done = 0;
        internal const int No = 1;
    }
}
