using NodaTime;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>Date arithmetic clamped to the supported calendar.</summary>
internal static class Days
{
    /// <summary>The maximum lead time: ten years.</summary>
    internal const int Most = 3653;

    private static readonly LocalDate First = new(1, 1, 1);

    /// <summary>Adds days, clamped to the dates that documents can represent.</summary>
    internal static LocalDate After(LocalDate date, int days)
    {
        var room = days < 0 ? Period.DaysBetween(date, First) : Period.DaysBetween(date, LocalDate.MaxIsoValue);
        return date.PlusDays(days < 0 ? Math.Max(days, room) : Math.Min(days, room));
    }

    /// <summary>Clamps a lead time to 0–3653 days.</summary>
    internal static int Sane(int days) => Math.Clamp(days, 0, Most);
}
