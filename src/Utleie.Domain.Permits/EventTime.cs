using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D84.
/// <summary>The start or end of an event: a time on its date, a local date and time, or an instant.</summary>
/// <remarks>The default is <c>00:00</c> on the date. Source: 001 §5.2 (<c>startTime</c>, <c>endTime</c>).</remarks>
[JsonConverter(typeof(EventTimeConverter))]
public readonly record struct EventTime
{
    private readonly ClockTime _clock;
    private readonly Moment? _moment;

    private EventTime(ClockTime clock, Moment? moment) => (_clock, _moment) = (clock, moment);

    /// <summary>Whether this is an instant, which needs a time zone to become a local time.</summary>
    public bool IsInstant => _moment is { IsInstant: true };

    /// <summary>Whether it includes a date.</summary>
    public bool HasDate => _moment is not null;

    /// <summary>Creates a time on the event's date; an end at or before the start is on the next day.</summary>
    public static EventTime Of(ClockTime clock) => new(clock, null);

    /// <summary>Creates a local date and time.</summary>
    public static EventTime Of(LocalDateTime local) => new(default, Moment.Of(local));

    /// <summary>Creates an instant.</summary>
    public static EventTime Of(Instant instant) => new(default, Moment.Of(instant));

    /// <summary>Parses <c>18:00</c>, <c>2026-06-01T18:00</c>, <c>2026-06-01T16:00:00Z</c> or <c>2026-06-01T18:00:00+02:00</c>.</summary>
    /// <exception cref="FormatException">The text has none of these forms.</exception>
    public static EventTime Parse(string text) => TryParse(text, out var time)
        ? time
        : throw new FormatException($"'{text}' is not {EventTimeConverter.Rule}. {EventTimeConverter.Cure}.");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out EventTime time)
    {
        var isClock = ClockTime.TryParse(text, out var clock);
        var isMoment = Moment.TryParse(text, out var moment) && !moment.IsDate;
        time = isMoment ? new(default, moment) : Of(clock);
        return isClock || isMoment;
    }

    /// <summary>Returns the time with an instant converted to local time in a time zone.</summary>
    public EventTime In(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return IsInstant ? Of(_moment!.Value.Local(zone)) : this;
    }

    /// <summary>The time in the form <see cref="Parse"/> accepts.</summary>
    public override string ToString() => _moment?.ToString() ?? _clock.ToString();

    /// <summary>The time of day, if it has no date.</summary>
    internal ClockTime Clock => _clock;

    /// <summary>The local date and time, if it has a date.</summary>
    internal LocalDateTime? Local => _moment is { IsInstant: false } moment ? moment.Local(DateTimeZone.Utc) : null;
}

/// <summary>Converts an event time to and from text.</summary>
internal sealed class EventTimeConverter : JsonConverter<EventTime>
{
    internal const string Rule = "a time of day, a local date and time, or an instant";
    internal const string Cure = "Write it as 18:00, 2026-06-01T18:00 or 2026-06-01T16:00:00Z";

    private static readonly LocalizedText Expected = new(
        "et klokkeslett, en lokal dato med klokkeslett eller et tidspunkt er ventet",
        "eit klokkeslett, ein lokal dato med klokkeslett eller eit tidspunkt er venta",
        $"{Rule} is expected");

    private static readonly LocalizedText WriteItAs = new(
        "Skriv det som 18:00, 2026-06-01T18:00 eller 2026-06-01T16:00:00Z", "Skriv det som 18:00, 2026-06-01T18:00 eller 2026-06-01T16:00:00Z", Cure);

    public override EventTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && EventTime.TryParse(reader.GetString(), out var time)
            ? time
            : throw new WireException(Expected, WriteItAs, "");

    public override void Write(Utf8JsonWriter writer, EventTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
