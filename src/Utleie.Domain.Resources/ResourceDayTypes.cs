using Utleie.Domain.Holidays;

namespace Utleie.Domain.Resources;

// D193.
/// <summary>The types of dates for one rental object: the Norwegian public holidays, and the school calendar that the object names.</summary>
public static class ResourceDayTypes
{
    /// <summary>Returns the types of dates, for <see cref="ResourcePrices.Compile"/>.</summary>
    /// <remarks>Without the named calendar, or if that has errors, no date is a school day or a school holiday; the calendar of the object has the findings.</remarks>
    /// <param name="resource">The rental object; its <c>availability.schoolCalendar</c> names the calendar by id.</param>
    /// <param name="schoolCalendars">The school calendars of your app.</param>
    public static IDayTypes Of(BaseResource resource, ValueList<SchoolCalendar> schoolCalendars)
    {
        ArgumentNullException.ThrowIfNull(resource);
        foreach (var calendar in schoolCalendars)
        {
            if (calendar.Id is { } id && string.Equals(id, resource.Availability?.SchoolCalendar, StringComparison.Ordinal))
                return SchoolDays.Compile(calendar).Match(static school => new NorwegianDayTypes(school), static _ => NorwegianDayTypes.Default);
        }

        return NorwegianDayTypes.Default;
    }
}
