using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Tests;

public sealed class HolidayPeaceTests
{
    private static readonly PermitRules Rules = PermitRules.Compile(
        [new() { Id = "helligdagsfred", Condition = PermitCondition.HolidayPeace, RequiredPermit = PermitType.PolicePermit }]).GetValueOrThrow();

    [Theory]
    [InlineData("2027-05-23", "10:00", "12:00", true)]
    [InlineData("2027-05-23", "14:00", "16:00", false)]
    [InlineData("2027-05-22", "22:00", "02:00", false)]
    [InlineData("2026-12-24", "15:00", "17:00", true)]
    [InlineData("2028-05-17", "08:00", "12:00", false)]
    [InlineData("2027-05-24", null, null, false)]
    [InlineData("2027-05-23", null, null, null)]
    [InlineData(null, "10:00", "12:00", null)]
    public void Assess_AsksForAPermit_WhereAnEventMeetsThePeace(string? date, string? start, string? end, bool? required)
    {
        var facts = new EventFacts
        {
            Date = date is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value,
            Start = start is null ? null : EventTime.Parse(start),
            End = end is null ? null : EventTime.Parse(end),
        };
        Assert.Equal(required, Rules.Explain(facts).Single().Fires);
        var permit = Rules.Assess(facts, null, new LocalDate(2026, 1, 1)).Permits.Single(one => one.Type == PermitType.PolicePermit);
        Assert.Equal(required switch { true => PermitNeed.Required, false => PermitNeed.NotRequired, null => PermitNeed.Unknown }, permit.Need);
    }
}
