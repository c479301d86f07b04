using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>What must not be null is refused by name, where it is handed over.</summary>
public sealed class MisuseTests
{
    private static readonly PriceBook Book = Desk.Book(Desk.Hourly());

    public static TheoryData<string, Action> Calls => new()
    {
        { "section", () => PriceBook.Compile(null!, Desk.Oslo) },
        { "zone", () => PriceBook.Compile(Desk.Hourly(), null!) },
        { "request", () => Book.Quote(null!, Desk.Now) },
        { "request", () => Book.Total(null!, Desk.Now) },
        { "quote", () => QuoteDocument.Of(null!) },
        { "line", () => LineTexts.Of(null!, Language.Nb) },
        { "word", () => PriceModel.PerStarted(null!, 15) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Null_IsRefusedByName(string parameter, Action call) => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(call).ParamName);
}
