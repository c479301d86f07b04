using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>When an event starts or ends: a time on its date, a local date and time, or an instant.</summary>
/// <remarks>The default is <c>00:00</c> on the date. Source: 001 §5.2 (<c>startTime</c>, <c>endTime</c>); D84.</remarks>
[JsonConverter(typeof(EventTimeConverter))]
public readonly record struct EventTime
{
    private readonly ClockTime _clock;
    private readonly Moment? _moment;

    private EventTime(ClockTime clock, Moment? moment) => (_clock, _moment) = (clock, moment);

    /// <summary>Whether it is an instant, which is a local time only in a zone.</summary>
    public bool IsInstant => _moment is { IsInstant: true };

    /// <summary>Whether it says its own date.</summary>
    public bool HasDate => _moment is not null;

    /// <summary>A time on the event's date; an end at or before the start is on the day after.</summary>
    public static EventTime Of(ClockTime clock) => new(clock, null);

    /// <summary>A local date and time.</summary>
    public static EventTime Of(LocalDateTime local) => new(default, Moment.Of(local));

    /// <summary>An instant.</summary>
    public static EventTime Of(Instant instant) => new(default, Moment.Of(instant));

    /// <summary>Reads <c>18:00</c>, <c>2026-06-01T18:00</c>, <c>2026-06-01T16:00:00Z</c> or <c>2026-06-01T18:00:00+02:00</c>.</summary>
    /// <exception cref="FormatException">The text is none of them.</exception>
    public static EventTime Parse(string text) => TryParse(text, out var time)
        ? time
        : throw new FormatException($"'{text}' is not {EventTimeConverter.Rule}. {EventTimeConverter.Cure}.");

    /// <summary>Reads as <see cref="Parse"/> does; false where it would throw.</summary>
    public static bool TryParse(string? text, out EventTime time)
    {
        var isClock = ClockTime.TryParse(text, out var clock);
        var isMoment = Moment.TryParse(text, out var moment) && !moment.IsDate;
        time = isMoment ? new(default, moment) : Of(clock);
        return isClock || isMoment;
    }

    /// <summary>The same time with an instant told as the zone's local time.</summary>
    public EventTime In(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return IsInstant ? Of(_moment!.Value.Local(zone)) : this;
    }

    /// <summary>The time as it is written.</summary>
    public override string ToString() => _moment?.ToString() ?? _clock.ToString();

    /// <summary>The time on the clock, where it says no date.</summary>
    internal ClockTime Clock => _clock;

    /// <summary>The local date and time, where it says them.</summary>
    internal LocalDateTime? Local => _moment is { IsInstant: false } moment ? moment.Local(DateTimeZone.Utc) : null;
}

/// <summary>An event's time as text.</summary>
internal sealed class EventTimeConverter : JsonConverter<EventTime>
{
    internal const string Rule = "a time of day, a local date and time, or an instant";
    internal const string Cure = "Write it as 18:00, 2026-06-01T18:00 or 2026-06-01T16:00:00Z";

    public override EventTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && EventTime.TryParse(reader.GetString(), out var time)
            ? time
            : throw new WireException($"{Rule} is expected", Cure);

    public override void Write(Utf8JsonWriter writer, EventTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
