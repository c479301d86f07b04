using System.Globalization;

namespace AdminApi.Load;

/// <summary>How much is asked, of how many.</summary>
public sealed record LoadOptions
{
    private const string Known = "--requests, --seconds, --clients, --hosts, --days, --seed, --not-durable or --postgres";

    /// <summary>How many requests for a booking, those that only come again not counted.</summary>
    public int Requests { get; init; } = 20_000;

    /// <summary>After how many seconds no more is asked, though requests are left; the disturbances come in time for it.</summary>
    public int Seconds { get; init; } = int.MaxValue;

    /// <summary>How many clients ask at the same time.</summary>
    public int Clients { get; init; } = 12;

    /// <summary>How many hosts serve one database.</summary>
    public int Hosts { get; init; } = 3;

    /// <summary>How many days the clients are after, each of thirteen hours on two courts.</summary>
    public int Days { get; init; } = 3;

    /// <summary>What the choices of the clients are made from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether the private cluster flushes to disk what is committed.</summary>
    public bool IsDurable { get; init; } = true;

    /// <summary>The database, which is to have nothing in it; absent is a private cluster.</summary>
    public string? Postgres { get; init; }

    /// <summary>Reads options, all of which may be absent.</summary>
    /// <param name="arguments"><c>--requests 20000 --seconds 60 --clients 12 --hosts 3 --days 3 --seed 1 --not-durable --postgres "Host=…"</c>.</param>
    /// <exception cref="FormatException">There is another option, or a number is none; the message tells which.</exception>
    public static LoadOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new LoadOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            options = arguments[i] switch
            {
                "--requests" => options with { Requests = Number(arguments, ++i) },
                "--seconds" => options with { Seconds = Number(arguments, ++i) },
                "--clients" => options with { Clients = Number(arguments, ++i) },
                "--hosts" => options with { Hosts = Number(arguments, ++i) },
                "--days" => options with { Days = Number(arguments, ++i) },
                "--seed" => options with { Seed = Number(arguments, ++i) },
                "--not-durable" => options with { IsDurable = false },
                "--postgres" => options with { Postgres = Value(arguments, ++i) },
                var other => throw new FormatException($"There is no option '{other}'. Use {Known}."),
            };
        }

        return options;
    }

    private static string Value(IReadOnlyList<string> arguments, int index) =>
        index < arguments.Count ? arguments[index] : throw new FormatException($"{arguments[index - 1]} has no value. Write one after it.");

    private static int Number(IReadOnlyList<string> arguments, int index) =>
        int.TryParse(Value(arguments, index), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new FormatException($"{arguments[index - 1]} is '{arguments[index]}', and must be a whole number above 0.");
}
