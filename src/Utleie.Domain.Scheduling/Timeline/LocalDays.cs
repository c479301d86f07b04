using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>The days of a time zone. Recent days are cached, so that a clock change is looked up once and not per query.</summary>
internal sealed class LocalDays
{
    private readonly RecentDays<LocalDay> _recent;
    private readonly int _usualOffset;

    internal LocalDays(DateTimeZone zone)
    {
        Zone = zone;
        _usualOffset = (zone.MinOffset.Seconds + zone.MaxOffset.Seconds) / 120;
        _recent = new(number => new LocalDay(number, zone), static day => day.Number);
    }

    internal DateTimeZone Zone { get; }

    internal LocalDay Of(int number) => _recent.Of(number);

    internal LocalDay On(LocalDate date) => Of(LocalDay.NumberOf(date));

    internal LocalDay Containing(long minute)
    {
        var day = Of(Minute.DayOf(minute + _usualOffset));
        while (minute < day.Start)
            day = Of(day.Number - 1);
        while (minute >= day.End)
            day = Of(day.Number + 1);
        return day;
    }
}
