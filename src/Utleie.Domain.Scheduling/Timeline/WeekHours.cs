using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>A row of opening hours in minutes of local time.</summary>
internal readonly record struct HoursRow(int From, int Length)
{
    internal int To => From + Length;
}

/// <summary>The opening hours of an ordinary week; adjacent rows are joined.</summary>
internal sealed class WeekHours
{
    private readonly HoursRow[][] _days;
    private readonly DatedRow[] _dated;
    private readonly IDayTypes _types;

    internal WeekHours(IEnumerable<(IsoDayOfWeek Day, HoursRow Row)> rows, DatedRow[]? dated = null, IDayTypes? types = null)
    {
        (_dated, _types) = (dated ?? [], types ?? NorwegianDayTypes.Default);
        var byDay = rows.ToLookup(row => row.Day, row => row.Row);
        _days = [.. Enumerable.Range(1, 7).Select(day => Joined(byDay[(IsoDayOfWeek)day]))];
        var all = All().ToArray();
        Envelope = all.Length == 0 ? default : new(all.Min(row => row.From), all.Max(row => row.To) - all.Min(row => row.From));
    }

    internal static WeekHours Always { get; } = new(Enumerable.Range(1, 7).Select(day => ((IsoDayOfWeek)day, new HoursRow(0, Minute.PerDay))));

    internal bool IsEmpty => Envelope.Length == 0;

    /// <summary>From the earliest opening of any day to the latest closing; used to show a closed day.</summary>
    internal HoursRow Envelope { get; }

    /// <summary>
    /// The length in minutes of the longest opening without a break, across midnights and from one week to the next; a week or more if it
    /// never closes.
    /// </summary>
    internal int LongestMinutes
    {
        get
        {
            var (start, end, longest) = (0, -1, 0);
            foreach (var (from, to) in Rows(0).Concat(Rows(WeekWindow.MinutesPerWeek)))
            {
                (start, end) = from > end ? (from, to) : (start, Math.Max(end, to));
                longest = Math.Max(longest, end - start);
            }

            return longest;
        }
    }

    private IEnumerable<(int From, int To)> Rows(int week) => _days.SelectMany((day, number) => day.Select(row => (week + number * Minute.PerDay + row.From, week + number * Minute.PerDay + row.To)));

    /// <summary>Whether some rows apply only to some dates.</summary>
    internal bool HasDated => _dated.Length > 0;

    /// <summary>Returns the hours of a date.</summary>
    internal HoursRow[] On(LocalDate date) => _dated.Length == 0 ? _days[(int)date.DayOfWeek - 1] : DatedOn(date);

    /// <summary>Returns the name of the holiday on a date, if dates matter.</summary>
    internal string? NameOf(LocalDate date) => _dated.Length == 0 ? null : _types.NameOf(date)?.Nb;

    /// <summary>Returns the hours of every row, whatever its dates.</summary>
    internal IEnumerable<HoursRow> All() => _days.SelectMany(day => day).Concat(_dated.Select(row => row.Hours).OfType<HoursRow>());

    // D191.
    /// <summary>Returns the hours of the rows with day types that apply, otherwise of the others; a closed row goes before open ones of its rank.</summary>
    private HoursRow[] DatedOn(LocalDate date)
    {
        var types = _types.TypesOf(date);
        var rows = Array.FindAll(_dated, row => row.AppliesOn(date, types));
        if (Array.FindAll(rows, row => !row.Types.IsEmpty) is { Length: > 0 } ofType)
            return Open(ofType, []);
        return rows.Length == 0 ? _days[(int)date.DayOfWeek - 1] : Open(rows, _days[(int)date.DayOfWeek - 1]);
    }

    private static HoursRow[] Open(DatedRow[] rows, HoursRow[] week) =>
        Array.Exists(rows, row => row.IsClosed) ? [] : Joined(rows.Select(row => row.Hours!.Value).Concat(week));

    internal static HoursRow[] Joined(IEnumerable<HoursRow> rows)
    {
        var joined = new List<HoursRow>();
        foreach (var row in rows.OrderBy(row => row.From))
        {
            if (joined.Count > 0 && joined[^1].To >= row.From)
                joined[^1] = joined[^1] with { Length = Math.Max(joined[^1].To, row.To) - joined[^1].From };
            else
                joined.Add(row);
        }

        return [.. joined];
    }
}
