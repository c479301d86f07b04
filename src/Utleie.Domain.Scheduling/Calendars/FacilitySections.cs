namespace Utleie.Domain.Scheduling.Calendars;

// D4, D13a, D24–D27.
/// <summary>What a calendar is compiled of: the sections of one resource, and what else counts.</summary>
/// <remarks>
/// A venue is one court; a divisible room is its parts; a sports facility has its courts. Only <see cref="Id"/> must be given.
/// Source: 001 §3.4, §4.2, §6.
/// </remarks>
public sealed record FacilitySections
{
    /// <summary>Names the facility in conflict keys, and is the court id of a venue without courts.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called; default the id.</summary>
    public string? Name { get; init; }

    // D10.
    /// <summary>The tenant's time zone by its tz database id; default <c>Europe/Oslo</c>.</summary>
    public string Zone { get; init; } = "Europe/Oslo";

    /// <summary>When it is open.</summary>
    public AvailabilitySection? Availability { get; init; }

    /// <summary>How long, how early and how often one may book.</summary>
    public TimeLogicSection? TimeLogic { get; init; }

    /// <summary>The courts of a sports facility.</summary>
    public MultiCourt? MultiCourt { get; init; }

    /// <summary>The parts of a room.</summary>
    public RoomStructure? RoomStructure { get; init; }

    /// <summary>The state of a sports facility.</summary>
    public CourtMaintenance? Maintenance { get; init; }

    // D66.
    /// <summary>The weekly hours of a season, which hold every court.</summary>
    public SeasonBooking? SeasonBooking { get; init; }

    // D13a.
    /// <summary>A venue's minutes to rig; the larger of this and the time rules' buffer counts.</summary>
    public int? SetupMinutes { get; init; }

    // D13a.
    /// <summary>A venue's minutes to clear; the larger of this and the time rules' buffer counts.</summary>
    public int? TeardownMinutes { get; init; }

    /// <summary>The most persons in a venue (included).</summary>
    public int? MaxPersons { get; init; }

    // D13a.
    /// <summary>The most persons by fire regulations (included); the lower of the two counts.</summary>
    public int? FireCapacity { get; init; }

    /// <summary>How many units there are, where units are what is booked.</summary>
    public int? Units { get; init; }

    /// <summary>How a gap follows from buffers.</summary>
    public BufferRule BufferRule { get; init; }
}
