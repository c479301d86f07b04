namespace Utleie.Cli.Frame;

/// <summary>A command of the program: how it is called, an example of it, and what it does.</summary>
internal sealed record Command
{
    /// <summary>Its word on the command line.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, in one line.</summary>
    public required string Summary { get; init; }

    /// <summary>What stands after its word, each needed: <c>R</c>, <c>Q</c>; one that ends in <c>…</c> may stand several times.</summary>
    public ValueList<string> Operands { get; init; }

    /// <summary>What the operands are, a line for each.</summary>
    public ValueList<string> About { get; init; }

    /// <summary>Its own options; the common ones are <see cref="Option.Common"/>.</summary>
    public ValueList<Option> Options { get; init; }

    /// <summary>Which operand may be JSON lines under <c>--batch</c>; null where none is a request.</summary>
    public int? Request { get; init; }

    /// <summary>The time it is where <c>--now</c> does not say it; null for the clock's.</summary>
    public string? Now { get; init; }

    /// <summary>A call of it and what comes of that.</summary>
    public required Example Example { get; init; }

    /// <summary>What it does.</summary>
    public required Func<Call, ExitCode> Run { get; init; }

    /// <summary>All options it takes.</summary>
    internal IEnumerable<Option> AllOptions => [.. Options, .. Option.Common, .. Request is null ? [] : new[] { Option.Batch }];

    /// <summary>How it is called, on one line.</summary>
    internal string Usage => string.Join(' ', ["utleie", Name, .. Operands, .. Options.Select(option => option.Usage), "[options]"]);
}

/// <summary>An option of the command line.</summary>
/// <param name="Name">As it is written: <c>--lang</c>.</param>
/// <param name="Value">What its value is called; null for one without.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="IsNeeded">Whether the command cannot do without it.</param>
internal sealed record Option(string Name, string? Value, string Summary, bool IsNeeded = false)
{
    /// <summary>The options every command takes.</summary>
    internal static ValueList<Option> Common { get; } =
    [
        new("--lang", "nb|nn|en", "the language of texts; default nb"),
        new("--zone", "ZONE", "the zone of local times; default Europe/Oslo"),
        new("--now", "TIME", "the time it is, such as 2026-02-06T10:00:00Z; default the clock's"),
        new("--text", null, "tables for people instead of JSON"),
        new("--help", null, "this help"),
    ];

    /// <summary>The option of commands that answer requests.</summary>
    internal static Option Batch { get; } = new("--batch", null, "the request file is JSON lines; one compact answer a line, in order");

    /// <summary>How it is written in a usage line.</summary>
    internal string Usage => (Value, IsNeeded) switch
    {
        (null, _) => $"[{Name}]",
        (_, true) => $"{Name} {Value}",
        _ => $"[{Name} {Value}]",
    };
}

/// <summary>A call of a command and what comes of it.</summary>
/// <param name="Arguments">What stands after <c>utleie</c>, separated by spaces.</param>
/// <param name="Input">Standard input; empty for none.</param>
/// <param name="Output">Standard output, or its first lines where it ends in <c>…</c>.</param>
internal sealed record Example(string Arguments, string Input, string Output);
