using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Cli.Texts;

/// <summary>Days of a calendar as tables for people.</summary>
internal sealed class CalendarView(Page page, Language language, DateTimeZone zone)
{
    internal CalendarView(Call call)
        : this(call.Page, call.Language, call.Zone)
    {
    }

    /// <summary>A day as a matrix of courts and slots; courts with other slots have one of their own.</summary>
    internal void Day(DayAnswer day, int? units, bool isFirst)
    {
        if (!isFirst)
            page.Line();
        page.Line(DateTexts.Date(day.Date, language), Ink.Strong);
        foreach (var alike in day.Rows.GroupBy(row => string.Join(' ', row.Cells.Select(cell => cell.Start))))
        {
            var rows = alike.ToArray();
            if (rows[0].Cells.IsEmpty)
                Array.ForEach(rows, row => page.Line($"  {row.Name}: {CellTexts.Closed.In(language)}", Ink.Faint));
            else
                new Matrix(page).Draw([.. rows[0].Cells.Select(cell => Clock(cell.Start))], [.. rows.Select(row => (row.Name, Cells(row, units)))]);
        }
    }

    /// <summary>A week of each court: days across, slots down, in colour and in signs.</summary>
    internal void Week(ValueList<DayAnswer> days)
    {
        foreach (var court in days.SelectMany(day => day.Rows).DistinctBy(row => row.CourtId))
            Week(court.Name, [.. days.Select(day => (day.Date, day.Rows.Single(row => row.CourtId == court.CourtId).Cells))]);
        page.Raw($"  {string.Join("   ", CellTexts.Legend(language).Select(sign => page.Inked(sign.Text, sign.Ink)))}");
    }

    private void Week(string name, (LocalDate Date, ValueList<CellAnswer> Cells)[] days)
    {
        page.Line(name, Ink.Strong);
        page.Raw($"         {string.Join(' ', days.Select(day => Head(day.Date)))}".TrimEnd());
        foreach (var clock in days.SelectMany(day => day.Cells).Select(cell => Clock(cell.Start)).Distinct().Order(StringComparer.Ordinal))
            page.Raw($"  {clock}  {string.Join(' ', days.Select(day => Sign(day.Cells.FirstOrDefault(cell => Clock(cell.Start) == clock))))}".TrimEnd());
        page.Line();
    }

    private string Head(LocalDate date) => $"{DateTexts.Day(date.DayOfWeek, language)[..2]} {date.Day:00}";

    private string Sign(CellAnswer? cell) => cell is null ? new string(' ', 5) : page.Inked(CellTexts.Sign(cell.Status), CellTexts.InkOf(cell.Status));

    private (string, Ink)[] Cells(RowAnswer row, int? units) => [.. row.Cells.Select(cell => (Text(cell, units), CellTexts.InkOf(cell.Status)))];

    private string Text(CellAnswer cell, int? units) =>
        cell.FreeUnits is { } free && cell.Status is CellStatus.Free or CellStatus.Booked or CellStatus.Reserved ? $"{cell.FreeUnits}/{units}" : CellTexts.Of(cell.Status).In(language);

    private string Clock(Instant instant) => DateTexts.Time(instant.InZone(zone).LocalDateTime);
}
