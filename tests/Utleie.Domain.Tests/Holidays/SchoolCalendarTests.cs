using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Tests.Wire;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Holidays;

public sealed class SchoolCalendarTests
{
    private const string Json = """
        {"id":"nesodden","schoolYears":[{"from":"2026-08-17","to":"2027-06-18","holidays":[{"name":"Høstferie","from":"2026-09-28","to":"2026-10-02"},{"name":"Fri","from":"2026-11-13"}]}],"own":1}
        """;

    [Fact]
    public void Read_AndWrite_AreTheSame()
    {
        var calendar = WireFormat.Read<SchoolCalendar>(Json, PlaceTests.Options);
        Assert.Equal(Json, WireFormat.Write(calendar, PlaceTests.Options));
        Assert.Equal((2, "Høstferie"), (calendar.SchoolYears[0].Holidays.Count, calendar.SchoolYears[0].Holidays[0].Name));
        var school = SchoolDays.Compile(calendar).GetValueOrThrow();
        Assert.Equal(("nesodden", "own: member-without-effect(member: own)"), (school.Id, string.Join("; ", school.Warnings)));
    }

    [Theory]
    [InlineData("""{}""", "id incomplete; schoolYears no-school-years")]
    [InlineData("""{"id":" ","schoolYears":[{"from":"2027-06-18","to":"2026-08-17"}]}""", "id incomplete; schoolYears[0].to dates-reversed")]
    [InlineData("""{"id":"a","schoolYears":[{"to":"2026-08-17"},{"from":"2026-08-17"}]}""", "schoolYears[0].from incomplete; schoolYears[1].to incomplete")]
    [InlineData("""{"id":"a","schoolYears":[{"from":"2026-08-17","to":"2027-06-18"},{"from":"2025-08-18","to":"2026-08-17"}]}""", "schoolYears[0] school-overlap")]
    [InlineData("""{"id":"a","schoolYears":[{"from":"2026-08-17","to":"2027-06-18","holidays":[{"from":"2026-08-16","to":"2026-08-18"}]}]}""", "schoolYears[0].holidays[0] holiday-outside-school-year")]
    [InlineData("""{"id":"a","schoolYears":[{"from":"2026-08-17","to":"2027-06-18","holidays":[{"from":"2027-06-18","to":"2027-06-19"}]}]}""", "schoolYears[0].holidays[0] holiday-outside-school-year")]
    [InlineData("""{"id":"a","schoolYears":[{"from":"2026-08-17","to":"2027-06-18","holidays":[{"from":"2026-09-02"},{"from":"2026-09-01","to":"2026-09-02"}]}]}""", "schoolYears[0].holidays[0] school-overlap")]
    [InlineData("""{"id":"a","schoolYears":[{"from":"2026-08-17","to":"2027-06-18","holidays":[{"name":"x"},{"from":"2026-09-02","to":"2026-09-01"}]}]}""", "schoolYears[0].holidays[0].from incomplete; schoolYears[0].holidays[1].to dates-reversed")]
    public void Compile_NamesEveryError_WithItsPlaceAndCure(string json, string errors)
    {
        var findings = SchoolDays.Compile(WireFormat.Read<SchoolCalendar>(json, PlaceTests.Options)).Findings;
        Assert.Equal(errors, string.Join("; ", findings.Select(finding => $"{finding.Field} {finding.Code}")));
        var texts = new TextTable(DayTypeCodes.FindingTexts);
        Assert.All(findings, finding => Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotContain("{", texts.Render(finding, language), StringComparison.Ordinal)));
        Assert.All(findings, finding => Assert.NotEqual(finding.Code, texts.Render(finding, Language.Nb)));
    }

    [Fact]
    public void Compile_AcceptsYearsThatTouch_AndIsBoundedWhereNothingFits()
    {
        Assert.Empty(SchoolDays.Compile(new() { Id = "a", SchoolYears = [new() { From = new(2026, 1, 1), To = new(2026, 6, 30) }, new() { From = new(2026, 7, 1), To = new(2026, 12, 31) }] }).Findings);
        Assert.Equal(200, SchoolDays.Compile(new() { Id = "a", SchoolYears = [.. Enumerable.Repeat(new SchoolYear(), 100_000)] }).Findings.Count);
    }
}
