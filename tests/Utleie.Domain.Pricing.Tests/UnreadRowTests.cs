using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>D188: what carries a condition that cannot be read does not apply, and is named.</summary>
public sealed class UnreadRowTests
{
    private static readonly Instant Tuesday = Instant.FromUtc(2026, 2, 10, 9, 0);

    private static readonly System.Text.Json.JsonSerializerOptions Json = WireFormat.Create(PricingJson.Resolver);

    [Theory]
    [InlineData("""{"conditions":{"dayOfWeeks":["Mandag"]}}""", "pricing.pricePlans[0].conditions.dayOfWeeks", "misspelt-member")]
    [InlineData("""{"conditions":{"dayOfWeek":["Tirsdag"],"weather":"sun"}}""", "pricing.pricePlans[0].conditions.weather", "unknown-condition")]
    [InlineData("""{"condition":{"dayOfWeek":["Mandag"]}}""", "pricing.pricePlans[0].condition", "misspelt-member")]
    public void Plan_WithAConditionNobodyKnowsIsNotApplied(string plan, string field, string code)
    {
        var book = Book($$"""{"pricePlans":[{"id":"k","name":"Kveld","price":100,{{plan[1..]}}]}""");
        Assert.Equal([(field, code)], Told(book));
        var quote = Quote(book);
        Assert.Equal(Money.Of(1000), quote.Total);
        Assert.Equal(["row-not-read(field: pricing.pricePlans[0])"], quote.Notes.Select(note => note.ToString()));
        Assert.Equal(quote.Total, book.Total(new QuoteRequest { Start = Tuesday, End = Tuesday + Duration.FromHours(2) }, Tuesday));
    }

    [Fact]
    public void Plan_ThatIsNotReadLeavesTheOthersTheirPlaces()
    {
        var book = Book("""{"pricePlans":[{"id":"a","price":100,"conditions":{"tmeFrom":"08:00"}},{"id":"b","name":"B","price":300,"conditions":{"timeFrom":"08:00"}}]}""");
        var quote = Quote(book);
        Assert.Equal(Money.Of(600), quote.Total);
        Assert.Equal("b", quote.Lines[0].Origin.Id);
        Assert.DoesNotContain(book.Warnings, finding => finding.Code is "plan-never-wins" or "plans-overlap");
    }

    [Fact]
    public void Plan_MayHaveMembersOfItsOwn()
    {
        var book = Book("""{"pricePlans":[{"id":"k","price":100,"ledgerAccount":"3600"}]}""");
        Assert.Equal([("pricing.pricePlans[0].ledgerAccount", "member-without-effect")], Told(book));
        Assert.Equal(Money.Of(200), Quote(book).Total);
        Assert.Empty(Quote(book).Notes);
    }

    [Theory]
    [InlineData("""{"fees":[{"id":"f","amount":50,"mandatory":true,"categori":"late"}]}""", "pricing.fees[0]", 1000)]
    [InlineData("""{"addOnServices":[{"id":"s","price":50,"required":true,"needsAproval":true}]}""", "pricing.addOnServices[0]", 1000)]
    [InlineData("""{"discounts":[{"id":"d","type":"percentage","value":50,"targetGroup":["Ideell"]}]}""", "pricing.discounts[0]", 1000)]
    [InlineData("""{"targetGroups":[{"id":"g","group":"Alle","free":true,"requireVerification":true}]}""", "pricing.targetGroups[0]", 1000)]
    [InlineData("""{"seasonPricing":{"peakTimes":[{"id":"p","priceMultiplier":0.5,"dayOfWeeks":["Mandag"]}]}}""", "pricing.seasonPricing.peakTimes[0]", 1000)]
    [InlineData("""{"seasonPricing":{"seasons":[{"id":"p","priceMultiplier":0.5,"startDate":"01-01","endDate":"12-31","endate":"01-31"}]}}""", "pricing.seasonPricing.seasons[0]", 1000)]
    [InlineData("""{"seasonPricing":{"holidayPricing":[{"id":"p","priceMultiplier":0.5,"date":"2026-02-10","dat":"2026-02-11"}]}}""", "pricing.seasonPricing.holidayPricing[0]", 1000)]
    public void Row_WithAMisspeltMemberIsNotApplied(string section, string row, int total)
    {
        var book = Book(section);
        Assert.Equal("misspelt-member", Assert.Single(Told(book)).Code);
        var quote = book.Quote(new() { Start = Tuesday, End = Tuesday + Duration.FromHours(2), TargetGroup = section.Contains("Alle", StringComparison.Ordinal) ? "Alle" : null }, Tuesday).AsT0;
        Assert.Equal((Money.Of(total), $"row-not-read(field: {row})"), (quote.Total, quote.Notes[0].ToString()));
    }

    [Fact]
    public void Row_WithMoreMembersThanAreComparedIsNotApplied()
    {
        var many = string.Join(',', Enumerable.Range(0, 101).Select(number => $"\"own{number:000}x\":1"));
        Assert.Equal(Money.Of(1000), Quote(Book("""{"pricePlans":[{"id":"k","price":100,""" + many + "}]}")).Total);
        Assert.Equal(101, Told(Book("""{"pricePlans":[{"id":"k","price":100,""" + many + "}]}")).Count());
    }

    [Fact]
    public void Deposit_IsDueWithAMisspeltMember()
    {
        var book = Book("""{"deposit":{"required":true,"amount":500,"refundCondition":"ren"}}""");
        Assert.Equal([("pricing.deposit.refundCondition", "misspelt-field")], Told(book));
        Assert.Equal(Money.Of(500), Quote(book).Deposit.Amount);
    }

    [Theory]
    [InlineData("over_100_person")]
    [InlineData("over_hundre_personer")]
    [InlineData("Over_4_timer")]
    public void Deposit_NamesALimitThatCannotBeRead(string trigger) => Assert.Equal(
        [("pricing.deposit.triggers[0]", "malformed-deposit-trigger")],
        PriceBook.Compile(Section($$$"""{"deposit":{"amount":500,"triggers":["{{{trigger}}}"]}}"""), Desk.Oslo).Findings.Select(finding => (finding.Field, finding.Code)));

    [Fact]
    public void Texts_SayWhatToDo()
    {
        var finding = Assert.Single(Book("""{"pricePlans":[{"id":"k","price":100,"conditions":{"dayOfWeeks":["Mandag"]}}]}""").Warnings);
        Assert.Equal("«dayOfWeeks» er ikke et kjent felt. Mente du «dayOfWeek»? Raden gjelder ikke før navnet er rettet.", PricingTexts.Findings.Render(finding, Language.Nb));
        Assert.Equal("“dayOfWeeks” is not a known field. Did you mean “dayOfWeek”? The row does not apply until the name is corrected.", PricingTexts.Findings.Render(finding, Language.En));
    }

    private static IEnumerable<(string Field, string Code)> Told(PriceBook book) => book.Warnings.Select(finding => (finding.Field, finding.Code));

    private static Quote Quote(PriceBook book) => book.Quote(new() { Start = Tuesday, End = Tuesday + Duration.FromHours(2) }, Tuesday).AsT0;

    private static PriceBook Book(string section) => PriceBook.Compile(Section(section), Desk.Oslo).GetValueOrThrow();

    private static PricingSection Section(string section) => WireFormat.Read<PricingSection>(
        $$"""{"currency":"NOK","priceModel":"per time","basePrice":500,"exemptFromVat":true,{{section[1..]}}""", Json);
}
