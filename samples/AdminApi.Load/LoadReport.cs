using System.Globalization;

namespace AdminApi.Load;

/// <summary>How a run went.</summary>
public sealed record LoadReport
{
    private const string Right = "nothing booked twice, nothing lost, nothing refused without a reason, nothing doubled";

    /// <summary>Requests for a booking.</summary>
    public required int Requests { get; init; }

    /// <summary>Those that were acknowledged.</summary>
    public required int Acknowledged { get; init; }

    /// <summary>Those that were refused.</summary>
    public required int Refused { get; init; }

    /// <summary>Bookings that were cancelled again.</summary>
    public required int Cancelled { get; init; }

    /// <summary>Requests that were sent again on purpose.</summary>
    public required int Repeated { get; init; }

    /// <summary>Attempts that had no answer, or were told to come again.</summary>
    public required int Retried { get; init; }

    /// <summary>Hosts that were killed and started again.</summary>
    public required int Killed { get; init; }

    /// <summary>Connections to the database that were cut.</summary>
    public required int Cut { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Took { get; init; }

    /// <summary>How long the half of the requests took at most.</summary>
    public required TimeSpan Median { get; init; }

    /// <summary>How long all but one in a hundred took at most.</summary>
    public required TimeSpan Percentile99 { get; init; }

    /// <summary>How long the slowest took, its retries with it.</summary>
    public required TimeSpan Slowest { get; init; }

    /// <summary>Everything that is wrong, in words.</summary>
    public required IReadOnlyList<string> Wrongs { get; init; }

    /// <summary>Whether nothing is.</summary>
    public bool IsRight => Wrongs.Count == 0;

    /// <summary>The figures and the first of what is wrong, a line each.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {Requests} requests in {Took.TotalSeconds:F1} s, {Requests / Took.TotalSeconds:F0} a second
        median {Median.TotalMilliseconds:F1} ms, 99 % within {Percentile99.TotalMilliseconds:F1} ms, slowest {Slowest.TotalMilliseconds:F0} ms
        {Acknowledged} acknowledged, {Refused} refused, {Cancelled} cancelled, {Repeated} repeated on purpose, {Retried} retried
        {Killed} hosts killed, {Cut} connections cut
        {(IsRight ? Right : $"{Wrongs.Count} WRONG:\n{string.Join('\n', Wrongs.Take(20))}")}
        """);
}
