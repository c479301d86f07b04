using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Holidays;

/// <summary>Classifies dates. <see cref="NorwegianDayTypes"/> is the default; implement it for other calendars, such as Sámi holidays.</summary>
/// <remarks>An implementation is pure and thread-safe: the same date always has the same types.</remarks>
public interface IDayTypes
{
    /// <summary>Whether <see cref="DayType.SchoolDay"/> and <see cref="DayType.SchoolHoliday"/> are known; false if there is no school calendar.</summary>
    bool KnowsSchool { get; }

    /// <summary>Returns the types of a local date, without allocating.</summary>
    DayTypeSet TypesOf(LocalDate date);

    /// <summary>Returns the name of a public or school holiday, or null for other dates.</summary>
    LocalizedText? NameOf(LocalDate date);
}
