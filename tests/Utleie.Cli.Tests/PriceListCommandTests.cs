using System.Text.Json;
using Utleie.Cli.Frame;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Tests;

/// <summary>The bundled price lists are those that four municipalities publish, and their requests cost what the lists say.</summary>
public sealed class PriceListCommandTests
{
    private static readonly string Folder = Path.Combine(Desk.Data, "price-lists");

    private static string List(string name) => Path.Combine(Folder, $"{name}.json");

    public static TheoryData<string> Lists => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Lists_AreFour() => Assert.Equal(["enebakk-hall", "kragero-hall", "nesodden-hall", "overhalla-gimle"], Lists.Select(row => row.Data));

    [Theory, MemberData(nameof(Lists))]
    public void List_IsACompleteObjectThatPublishes(string name)
    {
        var validated = Desk.Run("validate", List(name)).Done();
        Assert.True(validated.GetProperty("isValid").GetBoolean());
        Assert.Equal((100m, 0), (validated.Number("completionPercentage"), validated.GetProperty("errors").GetArrayLength()));
        var json = File.ReadAllText(List(name));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(UtleieJson.Write(UtleieJson.Read(json))).RootElement));
    }

    /// <summary>Published amounts, and what follows from them by the rules.</summary>
    [Theory]
    [InlineData("nesodden-hall", """{"start":"2026-02-10T17:00","end":"2026-02-10T19:00","targetGroup":"under19"}""", 0)]
    [InlineData("nesodden-hall", """{"start":"2026-02-14T10:00","end":"2026-02-14T12:00","targetGroup":"under19"}""", 700)]
    [InlineData("nesodden-hall", """{"start":"2026-02-11T18:00","end":"2026-02-11T20:00","targetGroup":"voksne"}""", 700)]
    [InlineData("nesodden-hall", """{"start":"2026-05-01T12:00","end":"2026-05-01T14:00","targetGroup":"voksne"}""", 1050)]
    [InlineData("nesodden-hall", """{"start":"2026-02-14T10:00","end":"2026-02-14T13:00"}""", 2490)]
    [InlineData("nesodden-hall", """{"start":"2026-02-13T23:00","end":"2026-02-14T01:00"}""", 1380)]
    [InlineData("nesodden-hall", """{"start":"2026-12-24T10:00","end":"2026-12-24T12:00"}""", 1100)]
    [InlineData("nesodden-hall", """{"start":"2026-05-14T18:00","end":"2026-05-14T19:00"}""", 830)]
    [InlineData("nesodden-hall", """{"start":"2026-04-01T22:00","end":"2026-04-02T01:00"}""", 1930)]
    [InlineData("overhalla-gimle", """{"start":"2026-02-10T18:00","end":"2026-02-10T20:00","targetGroup":"frivillig"}""", 652)]
    [InlineData("overhalla-gimle", """{"start":"2026-02-10T18:00","end":"2026-02-10T19:30","targetGroup":"privat","parts":["a","b"]}""", 642)]
    [InlineData("overhalla-gimle", """{"start":"2026-02-10T18:00","end":"2026-02-10T21:00","parts":["c"]}""", 1269)]
    [InlineData("overhalla-gimle", """{"start":"2026-02-10T16:00","end":"2026-02-10T18:00","targetGroup":"barn-og-unge","parts":["a"]}""", 0)]
    [InlineData("overhalla-gimle", """{"start":"2026-02-13T16:00","end":"2026-02-15T20:00","targetGroup":"frivillig"}""", 5437)]
    [InlineData("overhalla-gimle", """{"start":"2026-02-14T10:00","end":"2026-02-14T14:00","targetGroup":"frivillig"}""", 1304)]
    [InlineData("overhalla-gimle", """{"start":"2026-02-10T18:00","end":"2026-02-10T19:00","targetGroup":"privat","parts":["a","b","c"]}""", 643)]
    [InlineData("enebakk-hall", """{"start":"2026-02-14T10:00","end":"2026-02-14T14:00"}""", 3020)]
    [InlineData("enebakk-hall", """{"start":"2026-02-14T10:00","end":"2026-02-15T10:00"}""", 7590)]
    [InlineData("enebakk-hall", """{"start":"2026-02-14T08:00","end":"2026-02-14T20:00"}""", 7590)]
    [InlineData("enebakk-hall", """{"start":"2026-02-14T08:00","end":"2026-02-14T18:00"}""", 7550)]
    [InlineData("enebakk-hall", """{"start":"2026-02-13T17:00","end":"2026-02-15T18:00"}""", 15075)]
    [InlineData("enebakk-hall", """{"start":"2026-02-14T08:00","end":"2026-02-15T20:00"}""", 15075)]
    [InlineData("enebakk-hall", """{"start":"2026-02-12T12:00","end":"2026-02-13T14:00"}""", 9100)]
    [InlineData("enebakk-hall", """{"start":"2026-02-13T12:00","end":"2026-02-15T22:00"}""", 18095)]
    [InlineData("kragero-hall", """{"start":"2026-02-10T18:00","end":"2026-02-10T20:00","purpose":"trening"}""", 430)]
    [InlineData("kragero-hall", """{"start":"2026-02-10T18:00","end":"2026-02-10T20:00","purpose":"trening","targetGroup":"lokale-lag"}""", 0)]
    [InlineData("kragero-hall", """{"start":"2026-02-14T18:00","end":"2026-02-14T23:00","purpose":"arrangement"}""", 1255)]
    [InlineData("kragero-hall", """{"start":"2026-02-14T18:00","end":"2026-02-14T22:30","purpose":"arrangement"}""", 1255)]
    [InlineData("kragero-hall", """{"start":"2026-02-14T18:00","end":"2026-02-14T19:30","purpose":"arrangement"}""", 610)]
    [InlineData("kragero-hall", """{"start":"2026-02-14T18:00","end":"2026-02-14T23:00","purpose":"arrangement","fees":["billetter"],"ticketRevenue":20000}""", 4255)]
    [InlineData("kragero-hall", """{"start":"2026-02-14T18:00","end":"2026-02-14T20:00","purpose":"arrangement","targetGroup":"lokale-lag"}""", 610)]
    [InlineData("kragero-hall", """{"start":"2026-02-13T18:00","end":"2026-02-15T12:00","purpose":"arrangement","participants":120,"fees":["overnatting"]}""", 19530)]
    public void Quote_CostsWhatTheListSays(string name, string request, int total) => Assert.Equal(total, Desk.With(request, "quote", List(name), "-").Done().Number("total"));

    [Theory]
    [InlineData("enebakk-hall", """{"start":"2026-02-13T12:00","end":"2026-02-15T22:00"}""", "nb", "Helg                                                           15 075 kr", "! «Helg» er brukt: 18095 i stedet for 43790.")]
    [InlineData("kragero-hall", """{"start":"2026-02-14T18:00","end":"2026-02-14T23:00","purpose":"arrangement"}""", "nb", "Arrangement                                                       610 kr", "Arrangement etter 2 timer, 3 påbegynte timer à 215 kr             645 kr")]
    [InlineData("kragero-hall", """{"start":"2026-02-14T18:00","end":"2026-02-14T23:00","purpose":"arrangement"}""", "en", "Arrangement                                                      NOK 610", "Arrangement after 2 hours, 3 started hours at NOK 215            NOK 645")]
    [InlineData("kragero-hall", """{"start":"2026-02-14T18:00","end":"2026-02-14T23:00","fees":["billetter"],"ticketRevenue":20000}""", "nn", "Andel av billettinntektene, 15 % av billettinntektene           3 000 kr", "Å betale                                                        4 075 kr")]
    [InlineData("kragero-hall", """{"start":"2026-02-13T18:00","end":"2026-02-15T12:00","participants":120,"freePersons":6,"fees":["overnatting"]}""", "nb", "Overnatting, 228 persondøgn à 43 kr                             9 804 kr", "Å betale                                                       18 834 kr")]
    public void Quote_AsTextNamesPackagesTiersAndShares(string name, string request, string language, params string[] lines)
    {
        var ran = Desk.With(request, "quote", List(name), "-", "--text", "--lang", language);
        Assert.All(lines, line => Assert.Contains(line, ran.Lines));
    }

    [Fact]
    public void Pricelist_AsTextIsThePublishedPage()
    {
        Assert.Equal(
            """
            Overhalla - Gimle

            Priser per time
                              hele  2 deler   1 del
            Ordinær pris  1 301 kr   847 kr  423 kr
            Barn og unge    gratis   gratis  gratis
            Frivillig       326 kr   214 kr  107 kr
            Privat          643 kr   428 kr  214 kr

            Pakker
            Fredag–søndag, fredag 15:00 – søndag 22:00 (Frivillig)          5 437 kr
            Fredag–søndag, fredag 15:00 – søndag 22:00 (Privat)            10 771 kr
            Fredag–søndag, fredag 15:00 – søndag 22:00                     16 101 kr
            """.Split('\n'),
            Desk.Run("pricelist", List("overhalla-gimle"), "--text").Lines);
    }

    [Fact]
    public void Pricelist_HasTheMembersOfTheContract()
    {
        var document = Desk.Run("pricelist", List("nesodden-hall"), "--date", "2026-03-01").Done();
        Assert.Equal(["currency", "date", "tables", "packages", "limits", "fees", "services", "tickets", "isComplete"], document.Names());
        var table = document.GetProperty("tables")[0];
        Assert.Equal(["title", "per", "columns", "rows"], table.Names());
        Assert.Equal(["mandag–fredag", "lørdag–søndag og helligdag"], table.GetProperty("columns").All("text"));
        Assert.Equal([0m, 350m], table.GetProperty("rows")[1].GetProperty("cells").EnumerateArray().Select(cell => cell.Number("price")));
    }

    /// <summary>A table wider than a page continues below, and days alike share a column.</summary>
    [Fact]
    public void Pricelist_BreaksWideTables()
    {
        var lines = Desk.Run("pricelist", Desk.Padel, "--text").Lines;
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 72));
        Assert.Equal(2, lines.Count(line => line.StartsWith("Medlem ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pricelist_OfPricesThatMakeNoSenseAnswersTheFindings() =>
        Assert.Equal(["pricing.basePrice"], Desk.Run("pricelist", Desk.File("""{"category":"lokaler","pricing":{"isFree":false,"priceModel":"per time","basePrice":-1,"vatRate":0}}""")).No().GetProperty("reasons").All("field"));

    /// <summary>The answer is the object with the new list, fit for the next command.</summary>
    [Fact]
    public void Reprice_AddsTheNextList()
    {
        var ran = Desk.Run("reprice", List("nesodden-hall"), "--percent", "3.7", "--round", "5", "--from", "2027-01-01");
        var list = ran.Done().GetProperty("pricing").GetProperty("priceLists")[0];
        Assert.Equal(["id", "validFrom", "basePrice", "pricePlans"], list.Names());
        Assert.Equal([0m, 365m, 365m, 545m, 860m], list.GetProperty("pricePlans").EnumerateArray().Select(plan => plan.Number("price")));
        Assert.Equal((570m, "2027", "2027-01-01"), (list.Number("basePrice"), list.Text("id"), list.Text("validFrom")));

        var file = Desk.File(ran.Out);
        var totals = new[] { "2026-12-31", "2027-01-04" }.Select(date => Desk.With($$"""{"start":"{{date}}T10:00","end":"{{date}}T11:00"}""", "quote", file, "-").Done().Number("total"));
        Assert.Equal([550m, 570m], totals);
        var again = Desk.Run("reprice", file, "--percent", "-10", "--from", "2027-07-01").Done().GetProperty("pricing").GetProperty("priceLists")[1];
        Assert.Equal(("2027-07-01", 513m), (again.Text("id"), again.Number("basePrice")));
    }

    [Fact]
    public void Reprice_AsTextIsTheNewTable()
    {
        var lines = Desk.Run("reprice", List("overhalla-gimle"), "--percent", "3.7", "--round", "5", "--from", "2027-01-01", "--id", "nytt år", "--text", "--lang", "nn").Lines;
        Assert.Equal(["Overhalla - Gimle", "Prisliste nytt år", "", "Prisar per time"], lines[..4]);
        Assert.Contains("Frivillig       340 kr   220 kr  110 kr", lines);
    }

    [Theory]
    [InlineData("reprice needs --percent P", "--round", "5", "--from", "2027-01-01")]
    [InlineData("A raise is from -100 to 1000 percent. Write 3.7 for 3.7 %.", "--percent", "-101", "--from", "2027-01-01")]
    [InlineData("with at most two decimals. Write 5 for whole five kroner.", "--percent", "1", "--round", "0", "--from", "2027-01-01")]
    [InlineData("--percent '3,7' is not a number. Write it as 3.7.", "--percent", "3,7", "--from", "2027-01-01")]
    [InlineData("--from '2027' is not a valid date.", "--percent", "3.7", "--from", "2027")]
    public void Reprice_RejectsWhatMakesNoSense(string message, params string[] options)
    {
        var ran = Desk.Run(["reprice", List("nesodden-hall"), .. options]);
        Assert.Equal(ExitCode.Usage, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reprice_RejectsADateBeforeTheLastList()
    {
        var file = Desk.File(Desk.Run("reprice", List("nesodden-hall"), "--percent", "3.7", "--from", "2027-01-01").Out);
        var ran = Desk.Run("reprice", file, "--percent", "3.7", "--from", "2026-12-31", "--id", "x");
        Assert.Equal(ExitCode.Usage, ran.Code);
        Assert.Contains("The last price list applies from 2027-01-01. Choose a later date.", ran.Error, StringComparison.Ordinal);
    }
}
