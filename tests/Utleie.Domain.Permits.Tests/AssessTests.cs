using System.Globalization;
using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Tests;

public sealed class AssessTests
{
    private static readonly LocalDate Today = new(2026, 1, 5);
    private static readonly LocalDate Day = new(2026, 2, 14);

    /// <summary>001 §11.2: the conditions with a number, below, at and above the threshold of 500, with each operator.</summary>
    [Theory]
    [InlineData("gt", false, false, true)]
    [InlineData("gte", false, true, true)]
    [InlineData("lt", true, false, false)]
    [InlineData("lte", true, true, false)]
    [InlineData("eq", false, true, false)]
    [InlineData(null, false, true, true)]
    public void Assess_ComparesNumbers(string? word, bool below, bool at, bool above)
    {
        foreach (var condition in new[] { "capacity", "amplified_sound", "duration" })
        {
            var rules = Rules(new PermitTrigger { Id = "t", Condition = condition, Threshold = 500, Operator = word, RequiredPermit = "eventPermit" });
            Assert.Equal((below, at, above), (Fires(rules, Number(condition, 499)), Fires(rules, Number(condition, 500)), Fires(rules, Number(condition, 501))));
        }
    }

    /// <summary>001 §11.2: the conditions that are yes or no, against both thresholds.</summary>
    [Theory]
    [InlineData("alcohol")]
    [InlineData("road_use")]
    [InlineData("food")]
    public void Assess_ComparesYesAndNo(string condition)
    {
        foreach (var word in new[] { "eq", null })
        {
            foreach (PermitThreshold? threshold in new PermitThreshold?[] { true, false, null })
            {
                var rules = Rules(new PermitTrigger { Id = "t", Condition = condition, Threshold = threshold, Operator = word, RequiredPermit = "eventPermit" });
                var wanted = threshold?.ToString() != "false";
                Assert.Equal((wanted, !wanted), (Fires(rules, Flag(condition, true)), Fires(rules, Flag(condition, false))));
            }
        }
    }

    [Theory]
    [InlineData("23:00", "gt", "18:00", "22:59", false)]
    [InlineData("23:00", "gt", "18:00", "23:00", false)]
    [InlineData("23:00", "gt", "18:00", "23:01", true)]
    [InlineData("23:00", "gte", "18:00", "23:00", true)]
    [InlineData("23:00", "lt", "18:00", "22:59", true)]
    [InlineData("23:00", "lte", "18:00", "23:00", true)]
    [InlineData("23:00", null, "18:00", "23:00", false)]
    [InlineData("23:00", null, "18:00", "01:00", true)]
    [InlineData("23:00", "eq", "18:00", "01:00", true)]
    [InlineData("01:00", null, "18:00", "00:30", false)]
    [InlineData("01:00", null, "18:00", "02:00", true)]
    [InlineData("01:00", null, "10:00", "14:00", false)]
    [InlineData("23:00", null, "23:30", "23:45", true)]
    [InlineData("23:00", null, null, "22:00", false)]
    [InlineData("23:00", null, null, "02:00", true)]
    [InlineData("24:00", null, "18:00", "24:00", false)]
    [InlineData("24:00", null, "18:00", "00:01", true)]
    [InlineData("23:00", null, "2026-02-14T12:00", "2026-02-15T10:00", true)]
    [InlineData("23:00", null, "2026-02-14T12:00", "2026-02-14T22:00", false)]
    [InlineData("06:00", null, "05:00", "07:00", true)]
    [InlineData("05:59", null, "05:00", "07:00", false)]
    [InlineData("23:30", null, "2026-02-15T20:00", "2026-02-15T23:00", true)]
    public void Assess_TellsWhetherItReachesPastATimeOfDay(string threshold, string? word, string? start, string end, bool fires)
    {
        var rules = Rules(new PermitTrigger { Id = "t", Condition = "time_of_day", Threshold = threshold, Operator = word, RequiredPermit = "eventPermit" });
        Assert.Equal(fires, Fires(rules, new() { Date = Day, Start = start is null ? null : EventTime.Parse(start), End = EventTime.Parse(end) }));
    }

    [Fact]
    public void Assess_CountsTheDuration_FromStartToEnd()
    {
        var rules = Rules(new PermitTrigger { Id = "t", Condition = "duration", Threshold = 4, RequiredPermit = "eventPermit" });
        Assert.False(Fires(rules, new() { Start = EventTime.Parse("18:00"), End = EventTime.Parse("21:59") }));
        Assert.True(Fires(rules, new() { Start = EventTime.Parse("22:00"), End = EventTime.Parse("02:00") }));
        Assert.False(Fires(rules, new() { Start = EventTime.Parse("22:00"), End = EventTime.Parse("02:00"), DurationHours = 3 }));
        Assert.True(Fires(rules, new() { Start = EventTime.Parse("22:00"), End = EventTime.Parse("22:00") }));
    }

    [Fact]
    public void Assess_CountsTheEnd_FromStartAndDuration()
    {
        var rules = Rules(new PermitTrigger { Id = "t", Condition = "time_of_day", Threshold = "23:00", RequiredPermit = "eventPermit" });
        Assert.False(Fires(rules, new() { Start = EventTime.Parse("20:00"), DurationHours = 3 }));
        Assert.True(Fires(rules, new() { Start = EventTime.Parse("20:00"), DurationHours = 3.25m }));
    }

    /// <summary>A duration of nothing, less than nothing or eleven years tells no end, and neither does none at all.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_000)]
    public void Assess_LeavesTheEndUnknown_WhereNothingTellsIt(int? hours)
    {
        var rules = Rules(new PermitTrigger { Id = "t", Condition = "time_of_day", Threshold = "23:00", Operator = "lt", RequiredPermit = "eventPermit" });
        Assert.Equal([PermitType.EventPermit], rules.Assess(new() { Start = EventTime.Parse("20:00"), DurationHours = hours }, null, Today).Undecided);
    }

    [Theory]
    [InlineData("2026-02-14T20:00", "2026-02-14T20:00")]
    [InlineData("2026-02-14T20:00", "2026-02-14T18:00")]
    public void Assess_LeavesTheDurationUnknown_WhereTheEndIsNotAfterTheStart(string start, string end)
    {
        var rules = Rules(new PermitTrigger { Id = "t", Condition = "duration", Threshold = 4, Operator = "lt", RequiredPermit = "eventPermit" });
        Assert.Equal([PermitType.EventPermit], rules.Assess(new() { Date = Day, Start = EventTime.Parse(start), End = EventTime.Parse(end) }, null, Today).Undecided);
    }

    /// <summary>A slip of the keyboard may be as long as it likes: it is above every threshold, or below it, and equals none.</summary>
    [Theory]
    [InlineData("18446744073709551616", true)]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("1000000000001", true)]
    [InlineData("-1000000000001", false)]
    [InlineData("-79228162514264337593543950335", false)]
    public void Assess_ComparesNumbersOfAnySize(string value, bool above)
    {
        var facts = Number("amplified_sound", decimal.Parse(value, CultureInfo.InvariantCulture));
        Assert.Equal((above, !above, false), (Fires(Most("gt"), facts), Fires(Most("lt"), facts), Fires(Most("eq"), facts)));

        static PermitRules Most(string word) =>
            Rules(new PermitTrigger { Id = "t", Condition = "amplified_sound", Threshold = word == "lt" ? -1_000_000_000_000m : 1_000_000_000_000m, Operator = word, RequiredPermit = "eventPermit" });
    }

    [Fact]
    public void Assess_GoesByLocalTime_WhereTimesAreInstants()
    {
        var rules = Rules(new PermitTrigger { Id = "t", Condition = "time_of_day", Threshold = "23:00", RequiredPermit = "eventPermit" });
        var facts = new EventFacts { Start = EventTime.Parse("2026-02-14T17:00:00Z"), End = EventTime.Parse("2026-02-14T23:30:00+01:00") };
        Assert.True(Fires(rules, facts.In(DateTimeZoneProviders.Tzdb["Europe/Oslo"])));
        Assert.False(Fires(rules, facts.In(DateTimeZone.Utc)));
        var error = Assert.Throws<ArgumentException>(() => Fires(rules, facts));
        Assert.Contains("2026-02-14T22:30:00Z is an instant, and permits go by local time. Call EventFacts.In(zone) first.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Fires(rules, facts with { End = EventTime.Parse("23:30") }));
        Assert.Throws<ArgumentException>(() => Fires(rules, facts with { Start = EventTime.Parse("18:00") }));
    }

    /// <summary>D28.</summary>
    [Theory]
    [InlineData("capacity", "500", "")]
    [InlineData("capacity", "501", "policePermit")]
    [InlineData("alcohol", "false", "")]
    [InlineData("alcohol", "true", "alcoholPermit")]
    [InlineData("amplified_sound", "85", "")]
    [InlineData("amplified_sound", "85.1", "noiseExemption")]
    [InlineData("road_use", "true", "roadClosure")]
    [InlineData("food", "true", "healthPermit")]
    public void NorwegianDefaults_AreTheTable(string condition, string value, string permit)
    {
        var facts = bool.TryParse(value, out var flag) ? Flag(condition, flag) : Number(condition, decimal.Parse(value, CultureInfo.InvariantCulture));
        Assert.Equal(permit, string.Join(",", PermitRules.NorwegianDefaults.Assess(facts, null, Today).Required.Select(type => type.Value)));
    }

    [Fact]
    public void Assess_LeavesUnknownFactsUnknown_AndSaysWhichDecides()
    {
        var assessment = PermitRules.NorwegianDefaults.Assess(new() { Date = Day, Capacity = 600, ServesFood = false }, null, Today);
        Assert.Equal([PermitType.PolicePermit], assessment.Required);
        Assert.Equal([PermitType.AlcoholPermit, PermitType.NoiseExemption, PermitType.RoadClosure], assessment.Undecided);
        var noise = assessment.Of(PermitType.NoiseExemption);
        Assert.Equal((PermitNeed.Unknown, PermitOutcome.Unknown, Day.PlusDays(-7)), (noise.Need, noise.State, noise.ApplyBy));
        Assert.Equal(["soundLevel"], noise.DecidedBy);
        Assert.Equal(PermitOutcome.NotRequired, assessment.Of(PermitType.HealthPermit).State);
        Assert.False(assessment.IsAppliedFor);
    }

    [Fact]
    public void Assess_NamesEveryTriggerThatCallsForAPermit()
    {
        var rules = Rules(
            new PermitTrigger { Id = "many", Condition = "capacity", Threshold = 100, RequiredPermit = "policePermit", LeadTimeDays = 10 },
            new() { Id = "loud", Condition = "amplified_sound", Threshold = 80, RequiredPermit = "policePermit", LeadTimeDays = 20 },
            new() { Id = "more", Condition = "capacity", Threshold = 1000, RequiredPermit = "policePermit", LeadTimeDays = 40 });
        var police = rules.Assess(new() { Date = Day, Capacity = 200, SoundLevel = 90 }, null, Today).Of(PermitType.PolicePermit);
        Assert.Equal(["many", "loud"], police.Because);
        Assert.Equal(20, police.LeadDays);
    }

    [Fact]
    public void Assess_IsDemandedByTheDocument_WhateverTheTriggersSay()
    {
        var requirements = new DocumentRequirements { FireWatch = new() { Required = true, MinPersons = 4, CertificateRequired = true }, InsuranceRequired = true, InsuranceMinCoverage = 5_000_000 };
        var assessment = PermitRules.NorwegianDefaults.Assess(new() { Capacity = 10, DocumentRequirements = requirements }, null, Today);
        Assert.Equal([PermitType.FirePermit], assessment.Required);
        Assert.Equal([PermitType.FirePermit], assessment.Missing);
        Assert.True(assessment.Of(PermitType.FirePermit).Demanded);
        Assert.Equal(new FireWatchNeed(4, true), assessment.FireWatch);
        Assert.Equal(new InsuranceNeed(Money.Of(5_000_000)), assessment.Insurance);
    }

    [Fact]
    public void Assess_LeavesNothingOpen_WhereAnotherTriggerHasDecided()
    {
        var rules = Rules(
            new PermitTrigger { Id = "many", Condition = "capacity", Threshold = 100, RequiredPermit = "policePermit" },
            new PermitTrigger { Id = "loud", Condition = "amplified_sound", Threshold = 80, RequiredPermit = "policePermit" });
        var assessment = rules.Assess(new() { Capacity = 200 }, null, Today);
        Assert.Equal([PermitType.PolicePermit], assessment.Required);
        Assert.Empty(assessment.Undecided);
        Assert.Empty(assessment.Of(PermitType.PolicePermit).DecidedBy);
    }

    /// <summary>One rule written twice says what it says once: it neither cancels itself out nor is forgotten where the fact is missing.</summary>
    [Theory]
    [InlineData("gt", 501)]
    [InlineData("lt", 499)]
    [InlineData("eq", 500)]
    public void Assess_TakesARuleThatIsWrittenTwice(string word, int capacity)
    {
        var once = new PermitTrigger { Id = "a", Condition = "capacity", Operator = word, Threshold = 500, RequiredPermit = "policePermit" };
        var rules = Rules(once, once with { Id = "b" });
        var police = rules.Assess(new() { Capacity = capacity }, null, Today).Of(PermitType.PolicePermit);
        Assert.Equal(PermitNeed.Required, police.Need);
        Assert.Equal(["a", "b"], police.Because);
        Assert.Equal([PermitType.PolicePermit], rules.Assess(new(), null, Today).Undecided);
    }

    [Fact]
    public void Assess_NeedsTheFireWatch_OnlyWhereThePermitIsNeeded()
    {
        var assessment = PermitRules.NorwegianDefaults.Assess(new(), new() { FireWatch = new() { MinPersons = 4 } }, Today);
        Assert.Null(assessment.FireWatch);
        Assert.Null(assessment.Insurance);
    }

    [Fact]
    public void Assess_AsksForNoCertificate_WhereATriggerCallsForTheFireWatchAndNothingIsRecorded()
    {
        var rules = Rules(new PermitTrigger { Id = "t", Condition = "capacity", Threshold = 1, RequiredPermit = "fireWatch" });
        Assert.Equal(new FireWatchNeed(null, false), rules.Assess(new() { Capacity = 1 }, null, Today).FireWatch);
    }

    [Fact]
    public void Assess_TakesTheRequirementsItIsGiven_BeforeTheEventsOwn()
    {
        var own = new DocumentRequirements { HealthPermit = new() { Required = true } };
        var given = new DocumentRequirements { RoadClosure = new() { Required = true } };
        Assert.Equal([PermitType.RoadClosure], PermitRules.NorwegianDefaults.Assess(new() { DocumentRequirements = own }, given, Today).Required);
    }

    [Fact]
    public void Assess_IsNotSilencedByADocumentThatSaysNotRequired()
    {
        var requirements = new DocumentRequirements { PolicePermit = new() { Required = false, Status = PermitStatus.NotRequired } };
        Assert.Equal(PermitOutcome.Missing, PermitRules.NorwegianDefaults.Assess(new() { Capacity = 501 }, requirements, Today).Of(PermitType.PolicePermit).State);
    }

    private static EventFacts Number(string condition, decimal value) => condition switch
    {
        "capacity" => new() { Capacity = (int)value, ServesAlcohol = false, SoundLevel = 0, UsesPublicRoad = false, ServesFood = false },
        "amplified_sound" => new() { SoundLevel = value },
        _ => new() { DurationHours = value },
    };

    private static EventFacts Flag(string condition, bool flag) => condition switch
    {
        "alcohol" => new() { ServesAlcohol = flag },
        "road_use" => new() { UsesPublicRoad = flag },
        _ => new() { ServesFood = flag },
    };

    private static bool Fires(PermitRules rules, EventFacts facts) => rules.Assess(facts, null, Today).Required.Count > 0;

    private static PermitRules Rules(params PermitTrigger[] triggers) => PermitRules.Compile([.. triggers]).GetValueOrThrow();
}
