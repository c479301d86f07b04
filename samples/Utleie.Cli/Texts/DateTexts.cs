using System.Globalization;
using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Cli.Texts;

/// <summary>Dates and times as a Norwegian reads them, whatever the machine's culture.</summary>
internal static class DateTexts
{
    private static readonly LocalizedText[] Days =
    [
        new("mandag", "måndag", "Monday"), new("tirsdag", "tysdag", "Tuesday"), new("onsdag", "onsdag", "Wednesday"),
        new("torsdag", "torsdag", "Thursday"), new("fredag", "fredag", "Friday"), new("lørdag", "laurdag", "Saturday"),
        new("søndag", "sundag", "Sunday"),
    ];

    private static readonly LocalizedText[] Months =
    [
        new("januar", "januar", "January"), new("februar", "februar", "February"), new("mars", "mars", "March"),
        new("april", "april", "April"), new("mai", "mai", "May"), new("juni", "juni", "June"),
        new("juli", "juli", "July"), new("august", "august", "August"), new("september", "september", "September"),
        new("oktober", "oktober", "October"), new("november", "november", "November"), new("desember", "desember", "December"),
    ];

    /// <summary>A day of the week: <c>mandag</c>.</summary>
    internal static string Day(IsoDayOfWeek day, Language language) => Days[(int)day - 1].In(language);

    /// <summary>A date: <c>mandag 9. februar 2026</c>.</summary>
    internal static string Date(LocalDate date, Language language)
    {
        var (day, point, month) = (Day(date.DayOfWeek, language), language == Language.En ? "" : ".", Months[date.Month - 1].In(language));
        return string.Create(CultureInfo.InvariantCulture, $"{day} {date.Day}{point} {month} {date.Year}");
    }

    /// <summary>A time of day: <c>08:00</c>.</summary>
    internal static string Time(LocalDateTime local) => string.Create(CultureInfo.InvariantCulture, $"{local.Hour:00}:{local.Minute:00}");

    /// <summary>A stretch of time: <c>mandag 9. februar 2026 kl. 10:00–12:00</c>, or with both dates.</summary>
    internal static string Span(Instant start, Instant end, DateTimeZone zone, Language language)
    {
        var (from, to) = (start.InZone(zone).LocalDateTime, end.InZone(zone).LocalDateTime);
        var clock = language == Language.En ? "" : "kl. ";
        var until = from.Date == to.Date ? Time(to) : $" {Date(to.Date, language)} {clock}{Time(to)}";
        return $"{Date(from.Date, language)} {clock}{Time(from)}{(from.Date == to.Date ? "" : " ")}–{until}";
    }

    /// <summary>A stretch of time within a longer one: <c>10:00–12:00</c>, with dates where it is over several.</summary>
    internal static string Times(Instant start, Instant end, DateTimeZone zone)
    {
        var (from, to) = (start.InZone(zone).LocalDateTime, end.InZone(zone).LocalDateTime);
        return from.Date == to.Date ? $"{Time(from)}–{Time(to)}" : $"{Short(from)} – {Short(to)}";
    }

    private static string Short(LocalDateTime local) =>
        string.Create(CultureInfo.InvariantCulture, $"{local.Day:00}.{local.Month:00}. {Time(local)}");
}
