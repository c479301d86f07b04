namespace Utleie.Benchmarks.Comparing;

/// <summary>A path that is raced: what it is, and who runs it beside us.</summary>
/// <param name="Id">Its name in the protocol.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Operation">What one operation is.</param>
/// <param name="Peers">The systems that run it beside us, and what runs them.</param>
internal sealed record HotPath(string Id, string Title, string Operation, params (string System, Contestant Runner)[] Peers)
{
    /// <summary>Whether a size is in the chart; there are too many of some to show.</summary>
    internal Func<string, bool> IsCharted { get; init; } = _ => true;

    internal static IReadOnlyList<HotPath> All { get; } =
    [
        new("price-total", "Price, total only", "one booking", ("plain JavaScript", Contestant.Node)),
        new("price-lines", "Price with explained lines", "one booking", ("LINQ + NodaTime", Contestant.CSharp)),
        new(
            "check",
            "Availability check",
            "one hour on one court",
            ("interval-tree", Contestant.Node))
        {
            IsCharted = size => size.EndsWith("50 %", StringComparison.Ordinal),
        },
        new("free-starts", "Free starts", "one court-day", ("slot-calculator", Contestant.Node)),
        new("matrix-first", "Day matrix, first look", "a day of all courts that was not asked for before, every cell read", ("plain JavaScript", Contestant.Node)),
        new("matrix-cells", "Day matrix as cells", "a day of all courts, every cell read", Dates),
        new("matrix-rows", "Day matrix as bit rows", "a day of all courts, a row of bits each, every row counted", Dates),
        new("book", "Book, one after another", "one request", ("interval-tree", Contestant.Node), ("PostgreSQL", Contestant.Postgres)),
        new("book-concurrent", "Book, concurrently", "one request, by the wall clock", ("PostgreSQL", Contestant.Postgres)),
        new("permits", "Permits that are needed", "one event", Rules),
        new("permits-reasons", "Permits with their reasons read", "one event", Rules),
        new(
            "checklist",
            "Publishing checklist",
            "one venue",
            ("FluentValidation", Contestant.CSharp),
            ("ajv", Contestant.Node),
            ("zod", Contestant.Node)),
        new("json-read", "Read JSON", "one document", ("node JSON", Contestant.Node)),
        new("json-write", "Write JSON", "one document", ("node JSON", Contestant.Node)),
    ];

    private static (string, Contestant)[] Dates =>
        [("plain JavaScript", Contestant.Node), ("date-fns", Contestant.Node), ("luxon", Contestant.Node)];

    private static (string, Contestant)[] Rules => [("plain JavaScript", Contestant.Node), ("json-rules-engine", Contestant.Node)];
}
