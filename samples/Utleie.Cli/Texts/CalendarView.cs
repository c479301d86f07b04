using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
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
    internal void Day(DayDocument day, int? units, bool isFirst)
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
                Draw(rows, units);
        }
    }

    private void Draw(RowDocument[] rows, int? units) =>
        new Matrix(page).Draw([.. rows[0].Cells.Select(cell => Clock(cell.Start))], [.. rows.Select(row => (row.Name, Cells(row, units)))]);

    /// <summary>A week of each court: days across, slots down, in colour and in signs.</summary>
    internal void Week(ValueList<DayDocument> days)
    {
        foreach (var court in days.SelectMany(day => day.Rows).DistinctBy(row => row.CourtId))
            Week(court.Name, [.. days.Select(day => (day.Date, day.Rows.Single(row => row.CourtId == court.CourtId).Cells))]);
        page.Raw($"  {string.Join("   ", CellTexts.Legend(language).Select(sign => page.Inked(sign.Text, sign.Ink)))}");
    }

    private void Week(string name, (LocalDate Date, ValueList<CellDocument> Cells)[] days)
    {
        page.Line(name, Ink.Strong);
        page.Raw($"         {string.Join(' ', days.Select(day => Head(day.Date)))}".TrimEnd());
        foreach (var clock in days.SelectMany(day => day.Cells).Select(cell => Clock(cell.Start)).Distinct().Order(StringComparer.Ordinal))
            page.Raw($"  {clock}  {string.Join(' ', days.Select(day => Sign(day.Cells, clock)))}".TrimEnd());
        page.Line();
    }

    private string Head(LocalDate date) => $"{DateTexts.Day(date.DayOfWeek, language)[..2]} {date.Day:00}";

    private string Sign(ValueList<CellDocument> cells, string clock) =>
        cells.FirstOrDefault(cell => Clock(cell.Start) == clock) is { Status: var status }
            ? page.Inked(CellTexts.Sign(status), CellTexts.InkOf(status))
            : new string(' ', 5);

    private (string, Ink)[] Cells(RowDocument row, int? units) =>
        [.. row.Cells.Select(cell => (Text(cell, units), CellTexts.InkOf(cell.Status)))];

    /// <summary>Of things there are several of, how many are free, while they can be had at all.</summary>
    private string Text(CellDocument cell, int? units) =>
        cell is { FreeUnits: { } free, Status: CellStatus.Free or CellStatus.Booked or CellStatus.Reserved }
            ? $"{free}/{units}"
            : CellTexts.Of(cell.Status).In(language);

    private string Clock(Instant instant) => DateTexts.Time(instant.InZone(zone).LocalDateTime);
}
