using System.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Utleie.Domain;

// D34.
/// <summary>A point in time as entered by an admin: an instant, a local date and time, or a date.</summary>
/// <remarks>Converted to an instant with a time zone: a skipped local time moves forward by the gap, an ambiguous one resolves to the earlier. Source: 001 §5.3 (<c>salesStart</c>, <c>salesEnd</c>).</remarks>
public readonly record struct Moment
{
    private static readonly LocalDateTimePattern ToTheMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    private static readonly OffsetDateTimePattern ToTheMinuteWithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>");

    private const int LongestRead = 40;

    private readonly LocalDateTime _local;
    private readonly Kind _kind;

    private Moment(LocalDateTime local, Kind kind) => (_local, _kind) = (local, kind);

    private enum Kind
    {
        Date,
        Local,
        Instant,
    }

    /// <summary>Whether this is a date.</summary>
    public bool IsDate => _kind == Kind.Date;

    /// <summary>Whether this is an instant, independent of the time zone.</summary>
    public bool IsInstant => _kind == Kind.Instant;

    /// <summary>Creates a moment from a date.</summary>
    public static Moment Of(LocalDate date) => new(date.AtMidnight(), Kind.Date);

    /// <summary>Creates a moment from a local date and time.</summary>
    public static Moment Of(LocalDateTime local) => new(local, Kind.Local);

    /// <summary>Creates a moment from an instant.</summary>
    public static Moment Of(Instant instant) => new(instant.InUtc().LocalDateTime, Kind.Instant);

    /// <summary>Parses <c>2026-06-01</c>, <c>2026-06-01T10:00</c>, <c>2026-06-01T08:00:00Z</c> or <c>2026-06-01T10:00:00+02:00</c>.</summary>
    /// <exception cref="FormatException">The text has none of these forms.</exception>
    public static Moment Parse(string text) => TryParse(text, out var moment)
        ? moment
        : throw Bad.Format(text, "a point in time", "it is a date, a local date and time, or an instant", "Write it as 2026-06-01, 2026-06-01T10:00 or 2026-06-01T08:00:00Z");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out Moment moment)
    {
        var read = text is { Length: > 0 and <= LongestRead } ? Read(text) : null;
        moment = read ?? default;
        return read is not null;
    }

    /// <summary>Returns the instant at which it begins; for a date, the start of the day in the time zone.</summary>
    public Instant Start(DateTimeZone zone) => _kind switch
    {
        Kind.Instant => InUtc(_local),
        Kind.Local => IsLastDay(_local) ? InUtc(_local) : _local.InZoneLeniently(zone).ToInstant(),
        Kind.Date => zone.AtStartOfDay(_local.Date).ToInstant(),
        _ => throw new UnreachableException(),
    };

    /// <summary>Returns the instant at which it ends (exclusive): for a date, the start of the next day; otherwise the same as <see cref="Start"/>.</summary>
    public Instant End(DateTimeZone zone) =>
        !IsDate ? Start(zone) : IsLastDay(_local) ? Instant.MaxValue : zone.AtStartOfDay(_local.Date.PlusDays(1)).ToInstant();

    /// <summary>Returns the local date and time at which it begins in the time zone.</summary>
    public LocalDateTime Local(DateTimeZone zone) => _kind == Kind.Instant && !IsLastDay(_local) ? InUtc(_local).InZone(zone).LocalDateTime : _local;

    /// <summary>The moment in the form <see cref="Parse"/> accepts; an instant in UTC with <c>Z</c>.</summary>
    public override string ToString() => _kind switch
    {
        Kind.Date => LocalDatePattern.Iso.Format(_local.Date),
        Kind.Local => _local.Second == 0 && _local.NanosecondOfSecond == 0 ? ToTheMinute.Format(_local) : LocalDateTimePattern.ExtendedIso.Format(_local),
        Kind.Instant => InstantPattern.ExtendedIso.Format(_local.InUtc().ToInstant()),
        _ => throw new UnreachableException(),
    };

    private static Moment? Read(string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: > 0 } date })
            return Of(date);
        if (Either(ToTheMinute, LocalDateTimePattern.ExtendedIso, text) is { Year: > 0 } local)
            return Of(local);
        return Either(ToTheMinuteWithOffset, OffsetDateTimePattern.ExtendedIso, text) is { Year: > 0 } offset
            ? Of(IsLastDay(offset.LocalDateTime) ? InUtc(offset.LocalDateTime) : offset.ToInstant())
            : null;
    }

    private static T? Either<T>(IPattern<T> first, IPattern<T> second, string text)
        where T : struct => first.Parse(text) is { Success: true } one ? one.Value : second.Parse(text) is { Success: true } other ? other.Value : null;

    private static Instant InUtc(LocalDateTime local) => local.InUtc().ToInstant();

    /// <summary>Whether this is <c>9999-12-31</c>, which databases use for "forever" and which a time zone must not push past the calendar's end.</summary>
    private static bool IsLastDay(LocalDateTime local) => local.Date == LocalDate.MaxIsoValue;
}
