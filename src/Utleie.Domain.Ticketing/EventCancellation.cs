using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Ticketing;

/// <summary>What happens when a participant or the event itself is cancelled (avlysning og refusjon).</summary>
/// <remarks>Wire: <c>cancellation</c>. Source: 001 §5.5.</remarks>
public sealed record EventCancellation : IExtensible
{
    /// <summary>Hours before the start until when a participant may cancel and be refunded.</summary>
    public int? CancellationDeadlineHours { get; init; }

    /// <summary>What is paid back to a participant who cancels in time.</summary>
    public RefundPolicy? RefundPolicy { get; init; }

    /// <summary>Percent paid back under <c>partial</c>, 0–100.</summary>
    public decimal? PartialRefundPercentage { get; init; }

    /// <summary>Days until the money is paid back.</summary>
    public int? RefundDeadlineDays { get; init; }

    /// <summary>Whether the weather may cancel the event; default no.</summary>
    public bool? WeatherCancellation { get; init; }

    /// <summary>What weather does, in words.</summary>
    public string? WeatherPolicy { get; init; }

    /// <summary>Fewer than this cancel the event; null is no minimum.</summary>
    public int? MinParticipantsRequired { get; init; }

    /// <summary>Hours before the start when the minimum is judged.</summary>
    public int? MinParticipantsDeadlineHours { get; init; }

    /// <summary>How participants are told.</summary>
    public ValueList<NotificationMethod> CancellationNotificationMethods { get; init; }

    /// <summary>What is offered instead, in words.</summary>
    public string? AlternativeDatePolicy { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A way to reach a participant.</summary>
/// <remarks>Source: 001 §5.5.</remarks>
[JsonConverter(typeof(WireEnumConverter<NotificationMethod>))]
public enum NotificationMethod
{
    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By text message.</summary>
    Sms,

    /// <summary>By a notice in the app.</summary>
    Push,
}
