using NodaTime;
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
            var day = alike[0];
            for (var from = 0; from < ClockTime.MinutesPerDay;)
            {
                var to = from + 1;
                while (to < ClockTime.MinutesPerDay && Array.TrueForAll(rows, row => row[day][to] == row[day][from]))
                    to++;
                columns.Add((Column(days, alike, from, to), Array.ConvertAll(rows, row => row[day][from])));
                from = to;
            }
        }

        return columns;
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

    private static PriceTableColumn Column(TableDay[] days, List<int> alike, int from, int to) => new()
    {
        Days = [.. alike.Where(day => days[day].Type is null).Select(day => days[day].Weekday)],
        DayTypes = [.. alike.Select(day => days[day].Type).OfType<DayType>()],
        From = ClockTime.FromMinutes(from),
        To = ClockTime.FromMinutes(to),
    };
}
