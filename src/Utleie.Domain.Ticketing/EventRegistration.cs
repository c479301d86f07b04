using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Ticketing;

/// <summary>How people get a place at an event (påmelding).</summary>
/// <remarks>Wire: <c>registration</c>. Source: 001 §5.4, §9.3.</remarks>
public sealed record EventRegistration : IExtensible
{
    /// <summary>Whether places are bought, taken, open or drawn.</summary>
    public RegistrationType? Type { get; init; }

    /// <summary>When registration closes (excluded); before the first date of the event.</summary>
    public EventDeadline? Deadline { get; init; }

    /// <summary>When the early discount ends (excluded).</summary>
    public EventDeadline? EarlyBirdDeadline { get; init; }

    // D36.
    /// <summary>Percent off until the early deadline, 0–100.</summary>
    [JsonPropertyName("earlyBirdDiscount")]
    public decimal? EarlyBirdDiscountPercent { get; init; }

    /// <summary>Whether there is a waiting list when the event is full; default no.</summary>
    public bool? WaitlistEnabled { get; init; }

    // D37.
    /// <summary>The most on the waiting list; the lower of this and <see cref="EventCapacity.WaitlistCapacity"/> counts.</summary>
    public int? WaitlistCapacity { get; init; }

    /// <summary>Whether a freed place goes to the first on the list by itself; default no.</summary>
    public bool? AutoPromoteFromWaitlist { get; init; }

    /// <summary>Whether a place must be confirmed to be kept; default no.</summary>
    public bool? ConfirmationRequired { get; init; }

    /// <summary>Hours to confirm in, from the offer.</summary>
    public int? ConfirmationDeadlineHours { get; init; }

    /// <summary>Whether one may register several; default no.</summary>
    public bool? AllowGroupRegistration { get; init; }

    /// <summary>The most in one registration; absent is no limit.</summary>
    public int? MaxGroupSize { get; init; }

    /// <summary>Whether a caseworker decides on each registration; default no.</summary>
    public bool? RequiresApproval { get; init; }

    /// <summary>What the caseworker judges by, in words.</summary>
    public string? ApprovalCriteria { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A date and the time of day on it, in local wall time.</summary>
/// <remarks>Wire: <c>{ "date", "time" }</c>. Source: 001 §5.4.</remarks>
public sealed record EventDeadline : IExtensible
{
    /// <summary>The local date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The time on it; absent is the end of the day, <c>24:00</c>.</summary>
    public ClockTime? Time { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>How places are given.</summary>
/// <remarks>Source: 001 §5.4.</remarks>
[JsonConverter(typeof(WireEnumConverter<RegistrationType>))]
public enum RegistrationType
{
    /// <summary>Bought as tickets.</summary>
    Tickets,

    /// <summary>Taken by name.</summary>
    Registration,

    /// <summary>Open to all, without names.</summary>
    Free,

    /// <summary>Drawn among those who registered.</summary>
    Lottery,
}
