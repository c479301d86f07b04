using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>An opening of one day: its start, its end, and a point of its grid.</summary>
internal readonly record struct Opening(long Open, long Close, long Anchor)
{
    internal bool Contains(long minute) => Open <= minute && minute < Close;

    /// <summary>Returns the first minute of the grid in the opening.</summary>
    internal long FirstStart(int slot) => Open + Minute.Remainder(Anchor - Open, slot);
}

/// <summary>How a minute relates to the openings.</summary>
internal readonly record struct OpeningMatch(bool IsOpen, bool IsOnGrid, Opening Row);

/// <summary>Dates whose opening hours replace those of the week.</summary>
internal sealed record DatedHours(AvailabilityException Section, LocalDate From, LocalDate To, WeekHours Hours)
{
    internal bool Covers(LocalDate date) => From <= date && date <= To;
}

/// <summary>The openings of one date: those in effect, those of the ordinary week, and the exception that replaces them.</summary>
/// <param name="Number">The number of the day.</param>
/// <param name="Rows">The openings in effect.</param>
/// <param name="Ordinary">The openings without the exception.</param>
/// <param name="Exception">The exception of the date.</param>
/// <param name="Holiday">The name of the holiday on the date, if opening hours depend on dates.</param>
internal sealed record DayOpenings(int Number, Opening[] Rows, Opening[] Ordinary, DatedHours? Exception, string? Holiday = null)
{
    /// <summary>The name of what closes the date.</summary>
    internal string? ClosedBy => Exception is null ? Holiday : Exception.Section.Name;
}

/// <summary>The opening hours of the week and its exceptions, by date.</summary>
internal sealed class OpeningPlan
{
    private readonly DatedHours[] _exceptions;
    private readonly RecentDays<DayOpenings> _recent;
    private readonly LocalDays _days;

    private readonly StartGrid _grid;

    internal OpeningPlan(LocalDays days, WeekHours week, DatedHours[] exceptions, StartGrid grid = StartGrid.Opening)
    {
        (_days, Week, _exceptions, _grid) = (days, week, exceptions, grid);
        _recent = new(number => Make(days.Of(number)), static openings => openings.Number);
    }

    internal WeekHours Week { get; }

    /// <summary>The only times that can be booked; null if any slots can.</summary>
    internal PeriodPlan? Periods { get; init; }

    /// <summary>Returns the same exceptions with another week.</summary>
    internal OpeningPlan With(WeekHours week) => new(_days, week, _exceptions, _grid) { Periods = Periods };

    /// <summary>Returns the length of the longest possible opening in minutes; null if it is unknown or unbounded.</summary>
    internal int? LongestMinutes()
    {
        var dates = Week.HasDated ? Week.All() : [];
        int[] dated = [.. _exceptions.SelectMany(exception => exception.Hours.All()).Concat(dates).Select(row => row.From == 0 || row.To >= Minute.PerDay ? int.MaxValue : row.Length)];
        var longest = Math.Max(Week.LongestMinutes, dated.DefaultIfEmpty().Max());
        // Rows of the same date may join, but never to more than from the first opening to the last closing.
        longest = Week.HasDated && longest != int.MaxValue ? Math.Max(longest, Week.Envelope.Length) : longest;
        return longest >= WeekWindow.MinutesPerWeek ? null : longest;
    }

    /// <summary>Returns the local times from which grids are counted, in minutes.</summary>
    internal IEnumerable<int> Froms() => Week.All().Concat(_exceptions.SelectMany(dated => dated.Hours.All())).Select(row => row.From)
        .Concat(Periods?.Rows.Select(row => row.Hours.From) ?? []);

    internal DayOpenings On(int number) => _recent.Of(number);

    private DayOpenings Make(LocalDay day)
    {
        var ordinary = Openings(day, Week.On(day.Date));
        var exception = Array.Find(_exceptions, dated => dated.Covers(day.Date));
        return exception is null
            ? new(day.Number, ordinary, ordinary, null, ordinary.Length == 0 ? Week.NameOf(day.Date) : null)
            : new(day.Number, [.. Openings(day, exception.Hours.On(day.Date)).Select(row => OnGridOf(row, ordinary))], ordinary, exception);
    }

    internal Opening[] Openings(LocalDay day, HoursRow[] rows)
    {
        var openings = new List<Opening>(rows.Length);
        foreach (var row in rows)
        {
            var open = day.At(row.From);
            var close = day.At(row.To);
            if (open < close)
                openings.Add(new(open, close, _grid == StartGrid.Clock ? open - day.ClockOf(open) : open));
        }

        return [.. openings];
    }

    // D24, D61.
    /// <summary>
    /// Returns the opening with its grid: an exception that shortens or extends an ordinary opening keeps the grid of that; any other has
    /// its own.
    /// </summary>
    private Opening OnGridOf(Opening row, Opening[] ordinary)
    {
        if (_grid == StartGrid.Clock)
            return row;
        foreach (var usual in ordinary)
        {
            if (usual.Open < row.Close && row.Open < usual.Close)
                return row with { Anchor = usual.Anchor };
        }

        return row;
    }
}
