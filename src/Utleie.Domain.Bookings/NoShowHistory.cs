using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>The no-shows of an applicant at an object.</summary>
public sealed record NoShowHistory
{
    /// <summary>The no-shows, in any order.</summary>
    public ValueList<NoShow> NoShows { get; init; }

    /// <summary>The time an administrator lifted the block: no-shows up to and including its local date no longer block. Null if it was not lifted.</summary>
    public Instant? LiftedAt { get; init; }

    /// <summary>The administrator who lifted it.</summary>
    public string? LiftedBy { get; init; }
}

/// <summary>A booking that no one came to.</summary>
/// <param name="Date">The local date it was recorded.</param>
/// <param name="Undone">Whether it was undone; then it does not count.</param>
public sealed record NoShow(LocalDate Date, bool Undone = false);

/// <summary>What follows from someone's no-shows.</summary>
/// <param name="State">The standing.</param>
/// <param name="WarningsLeft">The number of further no-shows that are only warned about.</param>
/// <param name="Fee">What the last no-show cost; 0 if it was a warning.</param>
/// <param name="BlockedUntil">The end of the block (exclusive); null if there is none, or if it lasts until an administrator lifts it.</param>
public sealed record NoShowState(NoShowStanding State, int WarningsLeft, decimal Fee, Instant? BlockedUntil = null);

/// <summary>The standing of an applicant after no-shows.</summary>
[JsonConverter(typeof(WireEnumConverter<NoShowStanding>))]
public enum NoShowStanding
{
    /// <summary>No no-shows in the past twelve months.</summary>
    Ok,

    /// <summary>Warned.</summary>
    Warned,

    /// <summary>The no-shows are charged.</summary>
    Fee,

    /// <summary>Bookings are refused.</summary>
    Blocked,
}
