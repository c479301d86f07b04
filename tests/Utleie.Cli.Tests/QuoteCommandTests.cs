using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed class QuoteCommandTests
{
    private const string TwoHours = """{"start":"2026-02-09T10:00","end":"2026-02-09T12:00"}""";

    [Fact]
    public void Quote_HasTheMembersOfTheContract()
    {
        var quote = Desk.With(TwoHours, "quote", Desk.MoeteromY, "-").Done();
        Assert.Equal(["currency", "lines", "rental", "fees", "discounts", "net", "vat", "total", "deposit", "notes", "payments", "bookVersion"], quote.Names());
        var line = quote.GetProperty("lines")[0];
        Assert.Equal(["kind", "text", "quantity", "unit", "unitPrice", "amount", "from", "to", "origin", "changedBy"], line.Names());
        Assert.Equal("Basispris, 2 timer à 500 kr", line.Text("text"));
        Assert.Equal(("2026-02-09T09:00:00Z", "2026-02-09T11:00:00Z"), (line.Text("from"), line.Text("to")));
        Assert.Equal("basePrice", line.GetProperty("origin").Text("type"));
        Assert.Equal(["rate", "base", "amount"], quote.GetProperty("vat")[0].Names());
        Assert.Equal(["amount", "reasons"], quote.GetProperty("deposit").Names());
        Assert.Equal((1000m, "NOK", 0), (quote.Number("total"), quote.Text("currency"), quote.GetProperty("notes").GetArrayLength()));
    }

    /// <summary>The answer is indented, ends in a line feed, and spells Norwegian letters out.</summary>
    [Fact]
    public void Quote_IsWrittenForReading()
    {
        var ran = Desk.With("""{"start":"2026-02-09T10:00","end":"2026-02-09T12:00","fees":["venue.techSupport"]}""", "quote", Desk.MoeteromY, "-");
        Assert.StartsWith("{\n  \"currency\": \"NOK\",\n  \"lines\": [\n", ran.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\"text\": \"Teknisk støtte\"", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"start":"2026-02-09T10:00","end":"2026-02-09T12:00"}""", 1000, 0)]
    [InlineData("""{"start":"2026-02-09T10:00:00Z","end":"2026-02-09T12:00:00+01:00"}""", 500, 0)]
    [InlineData("""{"start":"2026-02-09T14:00","end":"2026-02-09T18:00"}""", 1800, 0)]
    [InlineData("""{"start":"2026-02-14T10:00","end":"2026-02-14T12:00"}""", 1200, 0)]
    [InlineData("""{"start":"2026-02-09T10:00","end":"2026-02-09T12:00","targetGroup":"ideell","verified":true}""", 500, 0)]
    [InlineData("""{"start":"2026-02-09T10:00","end":"2026-02-09T12:00","targetGroup":"ideell"}""", 1000, 0)]
    [InlineData("""{"start":"2026-02-09T10:00","end":"2026-02-09T12:00","items":[{"id":"mikrofon","quantity":2},{"id":"flipover"}]}""", 1375, 0)]
    [InlineData("""{"start":"2026-02-09T10:00","end":"2026-02-09T12:00","fees":["mikrofon","mikrofon","vakthold"]}""", 2200, 0)]
    [InlineData("""{"start":"2026-02-09T10:00","end":"2026-02-09T12:00","addOns":["kaffe"],"tags":["alkohol"]}""", 1250, 2000)]
    [InlineData("""{"start":"2026-02-09T10:00","end":"2026-02-09T12:00","participants":26}""", 1000, 2000)]
    public void Quote_OfTheMeetingRoom(string request, int total, int deposit)
    {
        var quote = Desk.With(request, "quote", Desk.MoeteromY, "-").Done();
        Assert.Equal((total, deposit), (quote.Number("total"), quote.GetProperty("deposit").Number("amount")));
    }

    [Theory]
    [InlineData("""{"tickets":[{"type":"voksen","quantity":2},{"type":"Student","quantity":1,"sectionId":"amfi"}]}""", 850)]
    [InlineData("""{"tickets":[{"type":"voksen","quantity":2}],"discountCode":"korps15"}""", 490)]
    public void Quote_OfTickets(string request, decimal total) =>
        Assert.Equal(total, Desk.With(request, "quote", Desk.Concert, "-").Done().Number("total"));

    [Fact]
    public void Quote_GoesByTheTimeItIs()
    {
        const string request = """{"tickets":[{"type":"voksen","quantity":1}]}""";
        Assert.Equal(297.5m, Desk.With(request, "quote", Desk.Concert, "-", "--now", "2026-03-31T23:59").Done().Number("total"));
        Assert.Equal(367.5m, Desk.With(request, "quote", Desk.Concert, "-", "--now", "2026-04-01T00:00").Done().Number("total"));
        Assert.Equal(["sale-not-open"], Desk.With(request, "quote", Desk.Concert, "-", "--now", "2026-01-31").No().GetProperty("reasons").All("code"));
    }

    [Fact]
    public void Quote_GoesByTheZone()
    {
        var quote = Desk.With("""{"start":"2026-02-09T15:00","end":"2026-02-09T17:00"}""", "quote", Desk.MoeteromY, "-", "--zone", "America/New_York").Done();
        Assert.Equal(["2026-02-09T20:00:00Z", "2026-02-09T21:00:00Z"], quote.GetProperty("lines").All("from"));
    }

    [Fact]
    public void Quote_OfDatesTouchesEveryDay()
    {
        var quote = Desk.With("""{"start":"2026-06-19","end":"2026-06-21","units":2}""", "quote", Desk.Tent, "-").Done();
        Assert.Equal((7200m, 6m, 1500m), (quote.Number("total"), quote.GetProperty("lines")[0].Number("quantity"), quote.GetProperty("deposit").Number("amount")));
    }

    [Fact]
    public void Quote_RefusedAnswersAllReasons()
    {
        var refused = Desk.With("""{"start":"2026-02-09T12:00","end":"2026-02-09T10:00","targetGroup":"Adel","courtId":"x","units":0,"fees":["y"]}""", "quote", Desk.MoeteromY, "-", "--lang", "en").No();
        Assert.True(refused.GetProperty("refused").GetBoolean());
        var reasons = refused.GetProperty("reasons");
        Assert.Equal(["end-not-after-start", "unknown-group", "unknown-court", "quantity-out-of-range", "unknown-fee"], reasons.All("code"));
        Assert.Equal("There is no target group “Adel”. Choose from: Ideell, Barn og unge, Kommersiell, Kommunal.", reasons[1].Text("message"));
        Assert.Equal(["group", "known"], reasons[1].GetProperty("args").Names());
    }

    [Fact]
    public void Quote_OfPricesThatMakeNoSenseAnswersTheFindings()
    {
        var file = Desk.File("""{"category":"lokaler","pricing":{"isFree":false,"basePrice":-1,"vatRate":13},"addOnServices":[{"id":"x"}]}""");
        var reasons = Desk.With(TwoHours, "quote", file, "-").No().GetProperty("reasons");
        Assert.Equal(["pricing.priceModel", "pricing.basePrice", "pricing.vatRate", "addOnServices[0].price"], reasons.All("field"));
    }

    [Fact]
    public void Quote_TellsOfMembersNothingReads()
    {
        var notes = Desk.With("""{"start":"2026-02-09T10:00","end":"2026-02-09T12:00","particpants":200}""", "quote", Desk.MoeteromY, "-").Done().GetProperty("notes");
        Assert.Equal(["unknown-member"], notes.All("code"));
        Assert.Equal("«particpants» er ikke et felt i forespørselen og er ikke brukt. Rett navnet eller ta det ut.", notes[0].Text("message"));
    }

    [Fact]
    public void Quote_AsTextIsAReceipt()
    {
        var ran = Desk.Run("quote", Desk.Tent, Desk.Request("festtelt-leie.json"), "--text");
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        Assert.Equal(
            """
            Festtelt 6 × 12 m med bord og benker
            Lagerveien 8, 3770 Kragerø
            fredag 12. juni 2026 kl. 10:00 – mandag 15. juni 2026 kl. 10:00
            ────────────────────────────────────────────────────────────────────────
            Basispris (Ideell), 8 enhetsdager à 720 kr                      5 760 kr
            Levering                                                          600 kr
            ────────────────────────────────────────────────────────────────────────
            Sum uten mva.                                                   5 088 kr
            Mva. 25 % av 5 088 kr                                           1 272 kr
            Å betale                                                        6 360 kr
            Depositum, i tillegg                                            1 500 kr
            """.Split('\n'),
            ran.Lines[..11]);
    }

    [Theory]
    [InlineData("nn", "måndag 9. februar 2026 kl. 10:00–12:00", "Basispris, 2 timar à 500 kr")]
    [InlineData("en", "Monday 9 February 2026 10:00–12:00", "Base price, 2 hours at NOK 500")]
    public void Quote_AsTextSpeaksTheLanguage(string language, string time, string line)
    {
        var lines = Desk.With(TwoHours, "quote", Desk.MoeteromY, "-", "--text", "--lang", language).Lines;
        Assert.Equal(time, lines[2]);
        Assert.StartsWith(line, lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Quote_RefusedAsTextTellsWhy()
    {
        var ran = Desk.With("""{"start":"2026-02-09T12:00","end":"2026-02-09T10:00"}""", "quote", Desk.MoeteromY, "-", "--text");
        Assert.Equal((ExitCode.No, ""), (ran.Code, ran.Error));
        Assert.Equal("✗ Slutt (2026-02-09T09:00:00Z) må være etter start", ran.Lines[^2]);
    }
}
