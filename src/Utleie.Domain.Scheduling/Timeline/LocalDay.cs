using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>A date in a zone with the minutes it begins and ends at.</summary>
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

    /// <summary>Days since 1970-01-01.</summary>
    internal int Number { get; }

    internal LocalDate Date { get; }

    /// <summary>Its first minute.</summary>
    internal long Start { get; }

    /// <summary>The minute after its last: 1380 to 1500 later on clock-change days.</summary>
    internal long End { get; }

    private bool IsRegular { get; }

    /// <summary>A date that calendars answer for.</summary>
    internal static LocalDate Known(LocalDate date) => date.Year is >= 1971 and <= 2199
        ? date
        : throw new ArgumentOutOfRangeException(nameof(date), date, "A calendar knows the years 1971 to 2199. Ask for a date in them.");

    internal static int NumberOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    // D10.
    /// <summary>The minute of a wall time so many minutes after midnight, which may be a time of the next day.</summary>
    internal long At(int minutes) => IsRegular && minutes <= Minute.PerDay
        ? Start + minutes
        : Minute.Floor(Date.AtMidnight().PlusMinutes(minutes).InZoneLeniently(_zone).ToInstant());

    /// <summary>The wall time of a minute of this day.</summary>
    internal ClockTime ClockAt(long minute) => IsRegular
        ? ClockTime.FromMinutes((int)(minute - Start))
        : ClockTime.From(Minute.ToInstant(minute).InZone(_zone).TimeOfDay);

    private long StartOf(LocalDate date) => Minute.Floor(_zone.AtStartOfDay(date).ToInstant());
}
