using NodaTime;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>Calendar days from a date, kept inside the calendar.</summary>
internal static class Days
{
    /// <summary>The longest lead time that is taken for meant: ten years.</summary>
    internal const int Most = 3653;

    private static readonly LocalDate First = new(1, 1, 1);

    /// <summary>So many days later, and never outside the calendar that documents can write.</summary>
    internal static LocalDate After(LocalDate date, int days)
    {
        var room = days < 0 ? Period.DaysBetween(date, First) : Period.DaysBetween(date, LocalDate.MaxIsoValue);
        return date.PlusDays(days < 0 ? Math.Max(days, room) : Math.Min(days, room));
    }

    /// <summary>The lead time of a document, kept between none and ten years.</summary>
    internal static int Sane(int days) => Math.Clamp(days, 0, Most);
}
