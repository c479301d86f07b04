using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Wire;

/// <summary>A booking as it is written: one that is held, or one that is asked for.</summary>
internal sealed record BookingAsk : IExtensible
{
    public string? Id { get; init; }

    public string? CourtId { get; init; }

    public string? SubRoomId { get; init; }

    public Moment? Start { get; init; }

    public Moment? End { get; init; }

    public HeldStatus? Status { get; init; }

    /// <summary>Who holds it.</summary>
    public string? BookedBy { get; init; }

    /// <summary>Who asks for it.</summary>
    public string? User { get; init; }

    public string? Organisation { get; init; }

    public string? TargetGroup { get; init; }

    public string? Purpose { get; init; }

    public int? Participants { get; init; }

    public int? Quantity { get; init; }

    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>The court or part named; none is the only one, or the whole.</summary>
    [JsonIgnore]
    internal ValueList<string> Places => [.. new[] { CourtId, SubRoomId }.OfType<string>()];

    /// <summary>Whether it holds its time.</summary>
    [JsonIgnore]
    internal bool Holds => Status is not (HeldStatus.Rejected or HeldStatus.Cancelled);

    /// <summary>The booking in a zone.</summary>
    /// <param name="zone">The zone of local times.</param>
    /// <param name="id">Its id where it has none.</param>
    /// <param name="field">The path of the booking in its document.</param>
    /// <exception cref="WireException">It has no start or no end, or one outside the calendar.</exception>
    internal Reservation In(DateTimeZone zone, string id, string field) => new()
    {
        Id = Id ?? id,
        CourtIds = Places,
        Start = LocalTimes.Start(Start, zone, $"{field}start") ?? throw Missing($"{field}start"),
        End = LocalTimes.End(End, zone, $"{field}end") ?? throw Missing($"{field}end"),
        Status = Occupies(),
        BookedBy = BookedBy ?? User,
        Organisation = Organisation,
        TargetGroup = TargetGroup,
        Participants = Participants,
        Units = Quantity is null or > 0
            ? Quantity ?? 1
            : throw new WireException(FormattableString.Invariant($"the quantity {Quantity} is below 1"), "Write 1 or more", $"{field}quantity"),
    };

    private OccupancyStatus Occupies() => Status switch
    {
        HeldStatus.Pending => OccupancyStatus.Pending,
        HeldStatus.Blocked => OccupancyStatus.Blocked,
        _ => OccupancyStatus.Confirmed,
    };

    private static WireException Missing(string field) => new("the time is missing", "Write it as 2026-02-09T10:00", field);
}

/// <summary>What has become of a booking: the words of 001 §10.2, and a block by the administrator.</summary>
[JsonConverter(typeof(WireEnumConverter<HeldStatus>))]
internal enum HeldStatus
{
    Confirmed,
    Pending,
    Rejected,
    Cancelled,
    Completed,
    [JsonStringEnumMemberName("no_show")]
    NoShow,
    Blocked,
}
