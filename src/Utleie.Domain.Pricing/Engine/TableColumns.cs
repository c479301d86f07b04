using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Merges the minutes of days to columns: days alike together, and each stretch of time in which no row's price changes.</summary>
internal static class TableColumns
{
    /// <summary>Returns the columns with the price of each row.</summary>
    /// <param name="days">The days of the table.</param>
    /// <param name="rows">For each row and day, the price of every minute.</param>
    internal static List<(PriceTableColumn Column, PriceTableCell[] Cells)> Of(TableDay[] days, PriceTableCell[][][] rows)
    {
        var columns = new List<(PriceTableColumn, PriceTableCell[])>();
        foreach (var alike in Groups(days, rows))
        {
            var first = columns.Count;
            foreach (var (from, to) in Times(alike[0], rows))
                Add(columns, first, Column(days, alike), new(ClockTime.FromMinutes(from), ClockTime.FromMinutes(to)), Array.ConvertAll(rows, row => row[alike[0]][from]));
        }

        return columns;
    }

    /// <summary>Adds a time to the column of the same days that has the same prices, or a column.</summary>
    private static void Add(List<(PriceTableColumn Column, PriceTableCell[] Cells)> columns, int first, PriceTableColumn column, PriceTableTime time, PriceTableCell[] cells)
    {
        var same = columns.FindIndex(first, known => known.Cells.AsSpan().SequenceEqual(cells));
        if (same < 0)
            columns.Add((column with { Times = [time] }, cells));
        else
            columns[same] = (columns[same].Column with { Times = [.. columns[same].Column.Times, time] }, cells);
    }

    /// <summary>Returns the stretches of a day in which no row's price changes.</summary>
    private static IEnumerable<(int From, int To)> Times(int day, PriceTableCell[][][] rows)
    {
        for (var from = 0; from < ClockTime.MinutesPerDay;)
        {
            var (start, to) = (from, from + 1);
            while (to < ClockTime.MinutesPerDay && Array.TrueForAll(rows, row => row[day][to] == row[day][start]))
                to++;
            yield return (from, to);
            from = to;
        }
    }

    private static List<List<int>> Groups(TableDay[] days, PriceTableCell[][][] rows)
    {
        var groups = new List<List<int>>();
        for (var day = 0; day < days.Length; day++)
        {
            var known = groups.Find(group => Array.TrueForAll(rows, row => row[group[0]].AsSpan().SequenceEqual(row[day])));
            if (known is null)
                groups.Add([day]);
            else
                known.Add(day);
        }

        return groups;
    }

    private static PriceTableColumn Column(TableDay[] days, List<int> alike) => new()
    {
        Days = [.. alike.Where(day => days[day].Type is null).Select(day => days[day].Weekday)],
        DayTypes = [.. alike.Select(day => days[day].Type).OfType<DayType>()],
    };
}
