using System.Diagnostics;
using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Engine;

// D171.
/// <summary>The types of each date, as far as the section's plans and packages name them.</summary>
internal sealed class DayKinds(IDayTypes calendar, DayTypeSet named)
{
    private static readonly LocalDate UnixDay = new(1970, 1, 1);

    /// <summary>Returns the named types of a local day, counted from 1970-01-01.</summary>
    internal DayTypeSet Of(long localDay) => calendar.TypesOf(UnixDay.PlusDays((int)localDay)).Intersect(named);

    /// <summary>Returns the weekdays on which a rule starts in a week without red days and school; every day if it names none.</summary>
    internal static DaySet InOrdinaryWeek(ValueList<IsoDayOfWeek> days, DayTypeSet types)
    {
        if (types.IsEmpty)
            return days.IsEmpty ? DaySet.EveryDay : DaySet.Of(days.AsSpan());
        var all = new List<IsoDayOfWeek>(days);
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            if (types.Contains(Ordinary(day)))
                all.Add(day);
        }

        return DaySet.Of([.. all]);
    }

    private static DayType Ordinary(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Saturday => DayType.Saturday,
        IsoDayOfWeek.Sunday => DayType.Holiday,
        IsoDayOfWeek.Monday or IsoDayOfWeek.Tuesday or IsoDayOfWeek.Wednesday or IsoDayOfWeek.Thursday or IsoDayOfWeek.Friday => DayType.Workday,
        IsoDayOfWeek.None => throw new UnreachableException(),
        _ => throw new UnreachableException(),
    };
}
