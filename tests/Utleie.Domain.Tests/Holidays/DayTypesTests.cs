using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Holidays;

public sealed class DayTypesTests
{
    private static readonly SchoolDays School = SchoolDays.Compile(new()
    {
        Id = "nesodden",
        SchoolYears =
        [
            new() { From = new(2026, 8, 17), To = new(2027, 6, 18), Holidays = [new() { Name = "Vinterferie", From = new(2027, 2, 22), To = new(2027, 2, 26) }, new() { Name = "Planleggingsdag", From = new(2026, 11, 13) }] },
            new() { From = new(2025, 8, 18), To = new(2026, 6, 19) },
        ],
    }).GetValueOrThrow();

    [Theory]
    [InlineData("2027-05-18", "virkedag", "an ordinary Tuesday")]
    [InlineData("2027-05-22", "lørdag", "a Saturday before an ordinary Sunday")]
    [InlineData("2027-05-23", "helligdag", "an ordinary Sunday")]
    [InlineData("2027-05-17", "helligdag", "Whit Monday and Constitution Day")]
    [InlineData("2027-05-16", "helligdag, førHelligdag", "Whit Sunday, the day before Whit Monday")]
    [InlineData("2027-05-15", "lørdag, førHelligdag", "Whitsun Eve")]
    [InlineData("2027-05-01", "helligdag", "1 May on a Saturday")]
    [InlineData("2027-04-30", "virkedag, førHelligdag", "the day before 1 May")]
    [InlineData("2027-05-06", "helligdag", "Ascension Day")]
    [InlineData("2027-05-05", "virkedag, førHelligdag", "the day before Ascension Day")]
    [InlineData("2027-03-24", "virkedag, førHelligdag", "the day before Maundy Thursday")]
    [InlineData("2027-03-25", "helligdag, førHelligdag", "Maundy Thursday, the day before Good Friday")]
    [InlineData("2027-03-26", "helligdag", "Good Friday")]
    [InlineData("2027-03-27", "lørdag, førHelligdag", "Easter Eve")]
    [InlineData("2026-12-24", "virkedag, førHelligdag", "Christmas Eve")]
    [InlineData("2026-12-25", "helligdag, førHelligdag", "Christmas Day, the day before Boxing Day")]
    [InlineData("2026-12-26", "helligdag", "Boxing Day on a Saturday")]
    [InlineData("2026-12-31", "virkedag, førHelligdag", "New Year’s Eve")]
    [InlineData("2028-02-29", "virkedag", "a leap day")]
    [InlineData("2027-05-14", "virkedag", "the Friday before Whitsun Eve")]
    public void TypesOf_FollowsTheTable(string date, string types, string because)
    {
        Assert.NotEmpty(because);
        Assert.Equal(types, NorwegianDays.TypesOf(Date(date)).ToString());
        Assert.Equal(types, NorwegianDayTypes.Default.TypesOf(Date(date)).ToString());
    }

    [Theory]
    [InlineData("2026-08-16", "helligdag, skoleferie")]
    [InlineData("2026-08-17", "virkedag, skoledag")]
    [InlineData("2026-08-22", "lørdag")]
    [InlineData("2026-11-13", "virkedag, skoleferie")]
    [InlineData("2026-11-14", "lørdag")]
    [InlineData("2027-02-21", "helligdag")]
    [InlineData("2027-02-22", "virkedag, skoleferie")]
    [InlineData("2027-02-26", "virkedag, skoleferie")]
    [InlineData("2027-03-01", "virkedag, skoledag")]
    [InlineData("2027-05-17", "helligdag")]
    [InlineData("2027-06-18", "virkedag, skoledag")]
    [InlineData("2027-06-19", "lørdag, skoleferie")]
    [InlineData("2026-07-08", "virkedag, skoleferie")]
    [InlineData("2026-06-19", "virkedag, skoledag")]
    [InlineData("2031-01-08", "virkedag, skoleferie")]
    public void TypesOf_KnowsTheSchoolYear(string date, string types) => Assert.Equal(types, new NorwegianDayTypes(School).TypesOf(Date(date)).ToString());

    [Fact]
    public void NameOf_IsOfThePublicHolidayFirst()
    {
        var days = new NorwegianDayTypes(School);
        Assert.Equal("Vinterferie", days.NameOf(new(2027, 2, 23))?.En);
        Assert.Equal("Grunnlovsdagen", new NorwegianDayTypes(School).NameOf(new(2026, 5, 17))?.Nn);
        Assert.Null(days.NameOf(new(2026, 7, 8)));
        Assert.Null(days.NameOf(new(2027, 2, 27)));
        Assert.True(days.KnowsSchool && !NorwegianDayTypes.Default.KnowsSchool);
    }

    [Law(400)]
    public bool TypesOf_FollowsItsDefinition_OnAnyDate(ushort number)
    {
        var date = new LocalDate(1990, 1, 1).PlusDays(number % 40_000);
        var types = NorwegianDays.TypesOf(date, School);
        bool red = NorwegianDays.Of(date.Year).Any(day => day.Date == date), sunday = date.DayOfWeek == IsoDayOfWeek.Sunday, saturday = date.DayOfWeek == IsoDayOfWeek.Saturday;
        var next = date.PlusDays(1);
        var term = School.IsTerm(date);
        return types.Contains(DayType.Holiday) == (red || sunday)
            && types.Contains(DayType.Saturday) == (saturday && !red)
            && types.Contains(DayType.Workday) == (!saturday && !sunday && !red)
            && types.Contains(DayType.BeforeHoliday) == NorwegianDays.Of(next.Year).Any(day => day.Date == next)
            && types.Contains(DayType.SchoolHoliday) == !term
            && types.Contains(DayType.SchoolDay) == (term && types.Contains(DayType.Workday));
    }

    [Fact]
    public void TypesOf_AllocatesNothing()
    {
        var date = new LocalDate(2027, 5, 17);
        Assert.Equal(0, Math.Min(Allocated(), Allocated()));

        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
                NorwegianDays.TypesOf(date.PlusDays(i), School);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Read_NamesWordsThatAreNoDayType_AndThoseThatNeedASchool()
    {
        var types = DayTypeWords.Read(["helligdag", "Helligdag", "skoleferie", "førHelligdag"], "dayTypes", knowsSchool: false, out var findings);
        Assert.Equal("helligdag, førHelligdag", types.ToString());
        Assert.Equal(["dayTypes[1]: unknown-day-type", "dayTypes[2]: no-school-calendar"], findings.Select(finding => $"{finding.Field}: {finding.Code}"));
        Assert.Equal(
            "“Helligdag” is not a day type. Choose from these: virkedag, lørdag, helligdag, førHelligdag, skoledag, skoleferie.",
            new TextTable(DayTypeCodes.FindingTexts).Render(findings[0], Language.En));
        Assert.Equal("skoleferie", DayTypeWords.Read(["skoleferie"], "dayTypes", knowsSchool: true, out findings).ToString());
        Assert.Empty(findings);
    }

    [Fact]
    public void Set_HoldsItsTypes()
    {
        var types = DayTypeSet.Of(DayType.SchoolHoliday, DayType.Workday);
        Assert.Equal((2, "virkedag, skoleferie"), (types.Count, types.ToString()));
        Assert.True(types.Contains(DayType.Workday) && !types.Contains(DayType.Saturday) && types.Overlaps(DayTypeSet.Of(DayType.Workday)) && !types.Overlaps(DayTypeSet.Of(DayType.Saturday)));
        Assert.True(default(DayTypeSet).IsEmpty && !types.IsEmpty && !types.Overlaps(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => DayTypeSet.Of((DayType)6));
        Assert.Throws<ArgumentOutOfRangeException>(() => types.Contains((DayType)(-1)));
        Assert.Equal(["virkedag", "lørdag", "helligdag", "førHelligdag", "skoledag", "skoleferie"], WireWords<DayType>.All);
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
