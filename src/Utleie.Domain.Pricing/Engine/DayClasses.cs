using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Engine;

// D171.
/// <summary>Compares plans that name types of day, over all days that there can be: each weekday, red or not, before a red day or not, with or without school.</summary>
internal static class DayClasses
{
    private static readonly (IsoDayOfWeek Day, DayTypeSet Types)[] All = [.. Classes()];

    /// <summary>Whether both plans can apply to one minute.</summary>
    internal static bool Overlap(PlanWindow one, PlanWindow other)
    {
        foreach (var (day, types) in All)
        {
            if (one.StartsOn(day, types) && other.StartsOn(day, types) && Meet(one, other, 0))
                return true;
        }

        return Follows(one, other) || Follows(other, one);
    }

    /// <summary>Whether a plan covers another on every day that the other may start on.</summary>
    internal static bool Covers(PlanWindow outer, PlanWindow inner) =>
        From(outer) <= From(inner) && End(outer) >= End(inner) && Array.TrueForAll(All, day => !inner.StartsOn(day.Day, day.Types) || outer.StartsOn(day.Day, day.Types));

    /// <summary>Whether the window of an evening reaches into another's on the day after.</summary>
    private static bool Follows(PlanWindow first, PlanWindow next) =>
        Meet(first, next, ClockTime.MinutesPerDay)
        && Array.Exists(All, day => first.StartsOn(day.Day, day.Types) && Array.Exists(All, after => (int)after.Day == (int)day.Day % 7 + 1 && next.StartsOn(after.Day, after.Types)));

    private static bool Meet(PlanWindow one, PlanWindow other, int later) => From(one) < End(other) + later && From(other) + later < End(one);

    private static int From(PlanWindow plan) => plan.Window.From.Minutes;

    private static int End(PlanWindow plan) => plan.Window.From.Minutes + plan.Window.LengthMinutes;

    private static IEnumerable<(IsoDayOfWeek Day, DayTypeSet Types)> Classes()
    {
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            foreach (var isRed in new[] { false, true })
            {
                foreach (var isEve in new[] { false, true })
                {
                    foreach (DayType? school in new DayType?[] { null, DayType.SchoolDay, DayType.SchoolHoliday })
                        yield return (day, Types(day, isRed, isEve, school));
                }
            }
        }
    }

    private static DayTypeSet Types(IsoDayOfWeek day, bool isRed, bool isEve, DayType? school)
    {
        var types = new List<DayType> { isRed || day == IsoDayOfWeek.Sunday ? DayType.Holiday : day == IsoDayOfWeek.Saturday ? DayType.Saturday : DayType.Workday };
        if (isEve)
            types.Add(DayType.BeforeHoliday);
        if (school is { } known)
            types.Add(known);
        return DayTypeSet.Of([.. types]);
    }
}
