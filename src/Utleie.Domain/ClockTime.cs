using System.Globalization;
using NodaTime;

namespace Utleie.Domain;

// D4, D17.
/// <summary>A time on the wall clock to the minute, from <c>00:00</c> to <c>24:00</c>, inclusive.</summary>
/// <remarks><c>24:00</c> is the end of the day and only makes sense as the end of a time window. The default is <c>00:00</c>. Source: 001 §3.5, §6.2.</remarks>
public readonly record struct ClockTime : IComparable<ClockTime>
{
    /// <summary>Minutes per day.</summary>
    public const int MinutesPerDay = 24 * 60;

    private ClockTime(int minutes) => Minutes = minutes;

    /// <summary>Minutes since midnight, 0–1440.</summary>
    public int Minutes { get; }

    /// <summary>The start of the day, <c>00:00</c>.</summary>
    public static ClockTime Midnight => default;

    /// <summary>The end of the day, <c>24:00</c>.</summary>
    public static ClockTime EndOfDay => new(MinutesPerDay);

    /// <summary>Creates a time from hour and minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not between 00:00 and 24:00.</exception>
    public static ClockTime Of(int hour, int minute = 0) => hour is >= 0 and <= 24 && minute is >= 0 and <= 59 && hour * 60 + minute <= MinutesPerDay
        ? new(hour * 60 + minute)
        : throw new ArgumentOutOfRangeException(nameof(hour), $"{hour}:{minute}", "A clock shows 00:00 to 24:00. Write the hour as 0–24 and the minute as 0–59.");

    /// <summary>Creates a time from minutes since midnight, 0–1440.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1440.</exception>
    public static ClockTime FromMinutes(int minutes) => minutes is >= 0 and <= MinutesPerDay
        ? new(minutes)
        : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "A day has the minutes 0 to 1440.");

    /// <summary>Parses <c>HH:mm</c>, two digits each: <c>08:00</c>, <c>24:00</c>.</summary>
    /// <exception cref="FormatException">The text is not a time from 00:00 to 24:00.</exception>
    public static ClockTime Parse(string text) => TryParse(text, out var time)
        ? time
        : throw Bad.Format(text, "a time of day", "it is HH:mm from 00:00 to 24:00", "Write it as 08:00");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ClockTime time)
    {
        Span<byte> ascii = stackalloc byte[5];
        time = default;
        return text.Length == ascii.Length && System.Text.Ascii.FromUtf16(text, ascii, out _) == System.Buffers.OperationStatus.Done && TryParse(ascii, out time);
    }

    /// <summary>Parses UTF-8 text like <see cref="Parse"/>.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out ClockTime time)
    {
        time = default;
        if (text is not [>= (byte)'0' and <= (byte)'9', >= (byte)'0' and <= (byte)'9', (byte)':', >= (byte)'0' and <= (byte)'5', >= (byte)'0' and <= (byte)'9'])
            return false;
        var minutes = ((text[0] - '0') * 10 + text[1] - '0') * 60 + (text[3] - '0') * 10 + text[4] - '0';
        if (minutes > MinutesPerDay)
            return false;
        time = new(minutes);
        return true;
    }

    /// <summary>Converts a local time, truncating seconds.</summary>
    public static ClockTime From(LocalTime time) => new(time.Hour * 60 + time.Minute);

    /// <summary>Returns this time on a date. <c>24:00</c> is midnight of the next day; on 9999-12-31 it is the last moment of that day.</summary>
    public LocalDateTime On(LocalDate date) => Minutes != MinutesPerDay ? date.At(new LocalTime(Minutes / 60, Minutes % 60))
        : date == LocalDate.MaxIsoValue ? date.At(LocalTime.MaxValue)
        : date.PlusDays(1).AtMidnight();

    /// <summary>Compares chronologically.</summary>
    public int CompareTo(ClockTime other) => Minutes.CompareTo(other.Minutes);

    /// <summary>Whether the left time is earlier.</summary>
    public static bool operator <(ClockTime left, ClockTime right) => left.Minutes < right.Minutes;

    /// <summary>Whether the left time is later.</summary>
    public static bool operator >(ClockTime left, ClockTime right) => left.Minutes > right.Minutes;

    /// <summary>Whether the left time is earlier or equal.</summary>
    public static bool operator <=(ClockTime left, ClockTime right) => left.Minutes <= right.Minutes;

    /// <summary>Whether the left time is later or equal.</summary>
    public static bool operator >=(ClockTime left, ClockTime right) => left.Minutes >= right.Minutes;

    /// <summary>The time as <c>HH:mm</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60:00}:{Minutes % 60:00}");
}
