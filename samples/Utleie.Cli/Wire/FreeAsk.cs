using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Wire;

/// <summary>A search for free times as it is written.</summary>
internal sealed record FreeAsk : IExtensible
{
    private const int MostMinutes = 366 * 24 * 60;

    public Moment? From { get; init; }

    public Moment? To { get; init; }

    public int? DurationMinutes { get; init; }

    public ValueList<string> CourtIds { get; init; }

    public int? Limit { get; init; }

    public ClockTime? DailyFrom { get; init; }

    public ClockTime? DailyTo { get; init; }

    public int? Participants { get; init; }

    public int? Quantity { get; init; }

    public string? TargetGroup { get; init; }

    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>The search in a zone; without a start it begins now.</summary>
    /// <exception cref="WireException">Something in it makes no sense.</exception>
    internal FreeQuery In(DateTimeZone zone, Instant now) => new()
    {
        From = LocalTimes.Start(From, zone, "from") ?? now,
        To = LocalTimes.End(To, zone, "to")
            ?? throw new WireException("the end of the search is missing", "Write it as 2026-02-09T18:00", "to"),
        Length = Within(DurationMinutes, 1, MostMinutes, "durationMinutes") is { } minutes ? Duration.FromMinutes(minutes) : null,
        CourtIds = CourtIds,
        DailyFrom = DailyFrom,
        DailyTo = DailyTo,
        Participants = Within(Participants, 0, int.MaxValue, "participants"),
        Units = Within(Quantity, 1, int.MaxValue, "quantity") ?? 1,
        TargetGroup = TargetGroup,
        Limit = Within(Limit, 1, 1000, "limit") ?? 1,
    };

    private static int? Within(int? value, int least, int most, string field) => value is null || (value >= least && value <= most)
        ? value
        : throw new WireException(FormattableString.Invariant($"the number {value} is outside {least} to {most}"), "Choose a number in that range", field);
}
