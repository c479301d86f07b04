using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>An opening of one day: its start, its end, and a point of its grid.</summary>
internal readonly record struct Opening(long Open, long Close, long Anchor)
{
    internal bool Contains(long minute) => Open <= minute && minute < Close;
}

/// <summary>How a minute relates to the openings.</summary>
internal readonly record struct OpeningMatch(bool IsOpen, bool IsOnGrid, Opening Row);

/// <summary>Dates whose opening hours replace those of the week.</summary>
internal sealed record DatedHours(AvailabilityException Section, LocalDate From, LocalDate To, WeekHours Hours)
{
    internal bool Covers(LocalDate date) => From <= date && date <= To;
}

/// <summary>The openings of one date: those in effect, those of the ordinary week, and the exception that replaces them.</summary>
internal sealed record DayOpenings(int Number, Opening[] Rows, Opening[] Ordinary, DatedHours? Exception);

/// <summary>The opening hours of the week and its exceptions, by date.</summary>
internal sealed class OpeningPlan
{
    private readonly DatedHours[] _exceptions;
    private readonly RecentDays<DayOpenings> _recent;
    private readonly LocalDays _days;

    internal OpeningPlan(LocalDays days, WeekHours week, DatedHours[] exceptions)
    {
        (_days, Week, _exceptions) = (days, week, exceptions);
        _recent = new(number => Make(days.Of(number)), static openings => openings.Number);
    }

    internal WeekHours Week { get; }

    /// <summary>Returns the same exceptions with another week.</summary>
    internal OpeningPlan With(WeekHours week) => new(_days, week, _exceptions);

    /// <summary>Returns the length of the longest possible opening in minutes; null if it is unknown or unbounded.</summary>
    internal int? LongestMinutes()
    {
        int[] dated = [.. _exceptions.SelectMany(exception => exception.Hours.All()).Select(row => row.From == 0 || row.To >= Minute.PerDay ? int.MaxValue : row.Length)];
        var longest = Math.Max(Week.LongestMinutes, dated.DefaultIfEmpty().Max());
        return longest >= WeekWindow.MinutesPerWeek ? null : longest;
    }

    /// <summary>Returns the local times from which grids are counted, in minutes.</summary>
    internal IEnumerable<int> Froms() => Week.All().Concat(_exceptions.SelectMany(dated => dated.Hours.All())).Select(row => row.From);

    internal DayOpenings On(int number) => _recent.Of(number);

    private DayOpenings Make(LocalDay day)
    {
        var ordinary = Openings(day, Week.On(day.Date.DayOfWeek));
        var exception = Array.Find(_exceptions, dated => dated.Covers(day.Date));
        return exception is null
            ? new(day.Number, ordinary, ordinary, null)
            : new(day.Number, [.. Openings(day, exception.Hours.On(day.Date.DayOfWeek)).Select(row => OnGridOf(row, ordinary))], ordinary, exception);
    }

    internal static Opening[] Openings(LocalDay day, HoursRow[] rows)
    {
        var openings = new List<Opening>(rows.Length);
        foreach (var row in rows)
        {
            var open = day.At(row.From);
            var close = day.At(row.To);
            if (open < close)
                openings.Add(new(open, close, open));
        }

        return [.. openings];
    }

    // D24, D61.
    /// <summary>
    /// Returns the opening with its grid: an exception that shortens or extends an ordinary opening keeps the grid of that; any other has
    /// its own.
    /// </summary>
    private static Opening OnGridOf(Opening row, Opening[] ordinary)
    {
        foreach (var usual in ordinary)
        {
            if (usual.Open < row.Close && row.Open < usual.Close)
                return row with { Anchor = usual.Anchor };
        }

        return row;
    }
}
