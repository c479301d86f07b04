using System.Globalization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Tests.Holidays;

public sealed class NorwegianDaysTests
{
    /// <summary>Easter Sundays from 2000 to 2050, as almanacs print them: month and day, ten to a line from the first.</summary>
    private const string Almanac =
        "0423 0415 0331 0420 0411 0327 0416 0408 0323 0412 " +
        "0404 0424 0408 0331 0420 0405 0327 0416 0401 0421 " +
        "0412 0404 0417 0409 0331 0420 0405 0328 0416 0401 " +
        "0421 0413 0328 0417 0409 0325 0413 0405 0425 0410 " +
        "0401 0421 0406 0329 0417 0409 0325 0414 0405 0418 " +
        "0410";

    private static readonly string[] Easters = Almanac.Split(' ');

    public static TheoryData<int> Years => [.. Enumerable.Range(2000, 51)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Of_EqualsTheAlmanac(int year)
    {
        var easter = new LocalDate(year, int.Parse(Easters[year - 2000][..2], CultureInfo.InvariantCulture), int.Parse(Easters[year - 2000][2..], CultureInfo.InvariantCulture));
        (string Name, LocalDate Date)[] wanted =
        [
            ("1. nyttårsdag", new(year, 1, 1)),
            ("Skjærtorsdag", easter.PlusDays(-3)),
            ("Langfredag", easter.PlusDays(-2)),
            ("1. påskedag", easter),
            ("2. påskedag", easter.PlusDays(1)),
            ("1. mai", new(year, 5, 1)),
            ("Grunnlovsdagen", new(year, 5, 17)),
            ("Kristi himmelfartsdag", easter.PlusWeeks(5).PlusDays(4)),
            ("1. pinsedag", easter.PlusWeeks(7)),
            ("2. pinsedag", easter.PlusWeeks(7).PlusDays(1)),
            ("1. juledag", new(year, 12, 25)),
            ("2. juledag", new(year, 12, 26)),
        ];
        Assert.Equal(wanted.OrderBy(day => day.Date).ThenBy(day => day.Name, StringComparer.Ordinal), NorwegianDays.Of(year).Select(day => (day.Name.Nb, day.Date)).OrderBy(day => day.Date).ThenBy(day => day.Nb, StringComparer.Ordinal));
    }

    [Fact]
    public void Of_HasTwoHolidaysOnOneDate_InSixYearsOfTheHalfCentury() => Assert.Equal(
        [2007, 2008, 2012, 2027, 2032, 2043],
        Enumerable.Range(2000, 51).Where(year => NorwegianDays.Of(year).Select(day => day.Date).Distinct().Count() == 11));

    [Fact]
    public void Of_IsInDateOrder_InThreeLanguages()
    {
        var days = NorwegianDays.Of(2027);
        Assert.Equal(days.Select(day => day.Date).Order(), days.Select(day => day.Date));
        Assert.All(days, day => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(day.Name.In(language))));
        Assert.Equal("Skjertorsdag", days[1].Name.Nn);
        Assert.Equal("2. pinsedag / Grunnlovsdagen", NorwegianDays.NameOf(new(2027, 5, 17))!.Nb);
        Assert.Equal("Whit Monday / Constitution Day", NorwegianDays.NameOf(new(2027, 5, 17))!.En);
        Assert.Null(NorwegianDays.NameOf(new(2027, 5, 18)));
    }

    /// <summary>Gauss's rule with its two exceptions, which shares no step with the algorithm of the library.</summary>
    [Law(1000)]
    public bool Of_HasEasterAsGaussFoundIt(ushort number)
    {
        var year = 1583 + number % 8417;
        var century = year / 100;
        var m = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30;
        var n = (4 + century - century / 4) % 7;
        var d = (19 * (year % 19) + m) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        var day = 22 + d + e;
        if (d == 29 && e == 6)
            day -= 7;
        else if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19)
            day -= 7;
        return NorwegianDays.Of(year).Single(holiday => holiday.Name.En == "Easter Sunday").Date == new LocalDate(year, 3, 1).PlusDays(day - 1);
    }

    [Law(1000)]
    public bool IsRed_AndNameOf_AgreeWithTheList(ushort year, ushort day)
    {
        var date = new LocalDate(1 + year % 9999, 1, 1).PlusDays(day % 365);
        var names = NorwegianDays.Of(date.Year).Where(holiday => holiday.Date == date).Select(holiday => holiday.Name.En);
        return NorwegianDays.IsRed(date) == names.Any() && (NorwegianDays.NameOf(date)?.En ?? "") == string.Join(" / ", names);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    public void Of_RefusesYearsWithoutDates(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => NorwegianDays.Of(year));

    [Fact]
    public void TypesOf_AnswersAtBothEndsOfTheCalendar()
    {
        Assert.Equal("helligdag", NorwegianDays.TypesOf(new(1, 1, 1)).ToString());
        Assert.Equal("virkedag, førHelligdag", NorwegianDays.TypesOf(new(9999, 12, 31)).ToString());
        Assert.True(NorwegianDays.TypesOf(new(-300, 12, 24)).Contains(DayType.BeforeHoliday));
    }
}
