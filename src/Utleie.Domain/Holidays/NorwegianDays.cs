using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Holidays;

// D171.
/// <summary>The Norwegian public holidays (røde dager) and the types of dates.</summary>
/// <remarks>
/// The twelve holidays are those of the acts on holidays and on 1 and 17 May. Movable ones follow Easter in the Gregorian calendar, in any year. Two may fall on the same
/// date, as Whit Monday and Constitution Day in 2027. Pure and thread-safe.
/// </remarks>
public static class NorwegianDays
{
    private static readonly (int Month, int Day, LocalizedText Name)[] Fixed =
    [
        (1, 1, new("1. nyttårsdag", "1. nyttårsdag", "New Year’s Day")),
        (5, 1, new("1. mai", "1. mai", "Labour Day")),
        (5, 17, new("Grunnlovsdagen", "Grunnlovsdagen", "Constitution Day")),
        (12, 25, new("1. juledag", "1. juledag", "Christmas Day")),
        (12, 26, new("2. juledag", "2. juledag", "Boxing Day")),
    ];

    private static readonly (int AfterEaster, LocalizedText Name)[] Movable =
    [
        (-3, new("Skjærtorsdag", "Skjertorsdag", "Maundy Thursday")),
        (-2, new("Langfredag", "Langfredag", "Good Friday")),
        (0, new("1. påskedag", "1. påskedag", "Easter Sunday")),
        (1, new("2. påskedag", "2. påskedag", "Easter Monday")),
        (39, new("Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day")),
        (49, new("1. pinsedag", "1. pinsedag", "Whit Sunday")),
        (50, new("2. pinsedag", "2. pinsedag", "Whit Monday")),
    ];

    private static readonly DayTypeSet Workday = DayTypeSet.Of(DayType.Workday);
    private static readonly DayTypeSet Saturday = DayTypeSet.Of(DayType.Saturday);
    private static readonly DayTypeSet Holiday = DayTypeSet.Of(DayType.Holiday);
    private static readonly DayTypeSet BeforeHoliday = DayTypeSet.Of(DayType.BeforeHoliday);
    private static readonly DayTypeSet SchoolDay = DayTypeSet.Of(DayType.SchoolDay);
    private static readonly DayTypeSet SchoolHoliday = DayTypeSet.Of(DayType.SchoolHoliday);

    /// <summary>Returns the twelve public holidays of a year, in date order; of two on one date, the movable one comes first.</summary>
    /// <param name="year">The year, 1–9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1–9999.</exception>
    public static ValueList<PublicHoliday> Of(int year)
    {
        if (year is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), year, "Public holidays are known for the years 1 to 9999.");
        var easter = Easter.Of(year);
        return [.. Movable.Select(day => new PublicHoliday(easter.PlusDays(day.AfterEaster), day.Name))
            .Concat(Fixed.Select(day => new PublicHoliday(new(year, day.Month, day.Day), day.Name)))
            .OrderBy(day => day.Date)];
    }

    /// <summary>Whether the date is one of the twelve public holidays; ordinary Sundays are not.</summary>
    public static bool IsRed(LocalDate date) => IsFixed(date) || IsMovable(AfterEaster(date));

    /// <summary>Returns the name of a public holiday, or null for other dates. Two holidays on one date are joined with a slash.</summary>
    public static LocalizedText? NameOf(LocalDate date)
    {
        var after = AfterEaster(date);
        var movable = Array.Find(Movable, day => day.AfterEaster == after).Name;
        var annual = Array.Find(Fixed, day => day.Month == date.Month && day.Day == date.Day).Name;
        return movable is null || annual is null
            ? movable ?? annual
            : new($"{movable.Nb} / {annual.Nb}", $"{movable.Nn} / {annual.Nn}", $"{movable.En} / {annual.En}");
    }

    /// <summary>Returns the types of a date, without allocating.</summary>
    /// <remarks>A public holiday on the day before another one, such as Maundy Thursday, is also <see cref="DayType.BeforeHoliday"/>.</remarks>
    /// <param name="date">The local date.</param>
    /// <param name="school">The school calendar; null means that the date is neither a school day nor a school holiday.</param>
    public static DayTypeSet TypesOf(LocalDate date, SchoolDays? school = null)
    {
        var (after, weekday) = (AfterEaster(date), date.DayOfWeek);
        var isRed = IsFixed(date) || IsMovable(after);
        var isWorkday = !isRed && weekday <= IsoDayOfWeek.Friday;
        var types = isWorkday ? Workday : isRed || weekday == IsoDayOfWeek.Sunday ? Holiday : Saturday;
        if (IsBeforeFixed(date) || IsMovable(after + 1))
            types = types.Union(BeforeHoliday);
        if (school is null)
            return types;
        if (!school.IsTerm(date))
            return types.Union(SchoolHoliday);
        return isWorkday ? types.Union(SchoolDay) : types;
    }

    /// <summary>The number of days from Easter Sunday of the date's year to the date.</summary>
    internal static int AfterEaster(LocalDate date)
    {
        var leap = CalendarSystem.Iso.IsLeapYear(date.Year) ? 1 : 0;
        return date.DayOfYear - 60 - leap - Easter.DaysSinceMarch(date.Year);
    }

    private static bool IsMovable(int afterEaster) => afterEaster is -3 or -2 or 0 or 1 or 39 or 49 or 50;

    private static bool IsFixed(LocalDate date) => (date.Month, date.Day) is (1, 1) or (5, 1) or (5, 17) or (12, 25) or (12, 26);

    private static bool IsBeforeFixed(LocalDate date) => (date.Month, date.Day) is (12, 31) or (4, 30) or (5, 16) or (12, 24) or (12, 25);
}
