using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>A date in a time zone, with the minutes at which it begins and ends.</summary>
internal sealed class LocalDay
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private readonly DateTimeZone _zone;

    internal LocalDay(int number, DateTimeZone zone)
    {
        (Number, _zone) = (number, zone);
        Date = Epoch.PlusDays(number);
        Start = StartOf(Date);
        End = StartOf(Date.PlusDays(1));
        IsRegular = End - Start == Minute.PerDay;
    }

    /// <summary>The number of days since 1970-01-01.</summary>
    internal int Number { get; }

    internal LocalDate Date { get; }

    /// <summary>The first minute.</summary>
    internal long Start { get; }

    /// <summary>The minute after its last; 1380 to 1500 minutes after the first on days with a clock change.</summary>
    internal long End { get; }

    private bool IsRegular { get; }

    /// <summary>Returns the date if it is in the years 1971 to 2199; otherwise throws.</summary>
    internal static LocalDate Known(LocalDate date) => date.Year is >= 1971 and <= 2199
        ? date
        : throw new ArgumentOutOfRangeException(nameof(date), date, "A calendar knows the years 1971 to 2199. Ask for a date in them.");

    internal static int NumberOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    // D10.
    /// <summary>Returns the minute of a local time, given in minutes after midnight; may be on the next day.</summary>
    internal long At(int minutes) => IsRegular && minutes <= Minute.PerDay
        ? Start + minutes
        : Minute.Floor(Date.AtMidnight().PlusMinutes(minutes).InZoneLeniently(_zone).ToInstant());

    /// <summary>Returns the local time of a minute of this day.</summary>
    internal ClockTime ClockAt(long minute) => IsRegular
        ? ClockTime.FromMinutes((int)(minute - Start))
        : ClockTime.From(Minute.ToInstant(minute).InZone(_zone).TimeOfDay);

    // D196a.
    /// <summary>Returns the minutes after local midnight that the clock shows at a minute, which may be on the next day.</summary>
    internal int ClockOf(long minute) => IsRegular && minute <= End
        ? (int)(minute - Start)
        : ClockTime.From(Minute.ToInstant(minute).InZone(_zone).TimeOfDay).Minutes;

    private long StartOf(LocalDate date) => Minute.Floor(_zone.AtStartOfDay(date).ToInstant());
}
