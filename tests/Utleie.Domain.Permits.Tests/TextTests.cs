using System.Globalization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Tracking;

namespace Utleie.Domain.Permits.Tests;

public sealed class TextTests
{
    private static readonly LocalDate Today = new(2026, 1, 20);

    private static readonly DocumentRequirements Recorded = new()
    {
        PolicePermit = new() { Status = PermitStatus.Approved, DecisionDate = new(2026, 1, 15) },
        AlcoholPermit = new() { Status = PermitStatus.Pending },
        NoisePermit = new() { Status = PermitStatus.Approved, DecisionDate = new(2026, 1, 10) },
        FireWatch = new() { Required = true },
    };

    private static readonly EventFacts Concert = new()
    {
        Date = new(2026, 6, 6), Capacity = 600, ServesAlcohol = true, SoundLevel = 95, UsesPublicRoad = false, ServesFood = false,
    };

    /// <summary>001 §11.3.</summary>
    [Theory]
    [InlineData(Language.Nb, "✓ Politigodkjenning  Godkjent 15.01.2026|○ Skjenkebevilling  Venter...|✓ Støydispensasjon  Godkjent 10.01.2026|─ Veisperring  Ikke påkrevd|✗ Brannvakt  Mangler søknad!")]
    [InlineData(Language.Nn, "✓ Politigodkjenning  Godkjend 15.01.2026|○ Skjenkeløyve  Ventar...|✓ Støydispensasjon  Godkjend 10.01.2026|─ Vegsperring  Ikkje påkravd|✗ Brannvakt  Manglar søknad!")]
    [InlineData(Language.En, "✓ Police approval  Approved 15 January 2026|○ Alcohol licence  Pending...|✓ Noise exemption  Approved 10 January 2026|─ Road closure  Not required|✗ Fire watch  Not applied for!")]
    public void Line_DrawsTheTracker(Language language, string lines)
    {
        var permits = PermitRules.NorwegianDefaults.Assess(Concert, Recorded, Today).Permits.Take(5);
        Assert.Equal(lines.Split('|'), permits.Select(permit => PermitTexts.Line(permit, language)));
    }

    [Fact]
    public void Line_PadsTheName() =>
        Assert.Equal("─ Veisperring          Ikke påkrevd", PermitTexts.Line(PermitRules.NorwegianDefaults.Assess(Concert, null, Today).Of(PermitType.RoadClosure), Language.Nb, 19));

    [Theory]
    [InlineData("nb-NO")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Texts_AreTheSameInEveryCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            Line_DrawsTheTracker(Language.En, "✓ Police approval  Approved 15 January 2026|○ Alcohol licence  Pending...|✓ Noise exemption  Approved 10 January 2026|─ Road closure  Not required|✗ Fire watch  Not applied for!");
            Explain_TellsHowCloseATriggerIs("amplified_sound", "gt", "85.5", Language.Nb, "Arrangementstillatelse over 85,5 dB; nå 80,25");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(PermitStatus.Rejected, Language.Nb, "✗ Politigodkjenning  Avslått 15.01.2026")]
    [InlineData(PermitStatus.Rejected, Language.En, "✗ Police approval  Rejected 15 January 2026")]
    [InlineData(PermitStatus.Expired, Language.Nb, "✗ Politigodkjenning  Utløpt: gjelder til 31.01.2026")]
    [InlineData(PermitStatus.Approved, Language.Nb, "✗ Politigodkjenning  Utløpt: gjelder til 31.01.2026")]
    public void Line_TellsWhatWentWrong(PermitStatus status, Language language, string line)
    {
        var recorded = new DocumentRequirements { PolicePermit = new() { Status = status, DecisionDate = new(2026, 1, 15), ExpiryDate = new(2026, 1, 31) } };
        Assert.Equal(line, PermitTexts.Line(PermitRules.NorwegianDefaults.Assess(Concert, recorded, Today).Of(PermitType.PolicePermit), language));
    }

    [Theory]
    [InlineData(Language.Nb, "✗ Politigodkjenning  Mangler søknad! Fristen var 23.05.2026")]
    [InlineData(Language.Nn, "✗ Politigodkjenning  Manglar søknad! Fristen var 23.05.2026")]
    [InlineData(Language.En, "✗ Police approval  Not applied for! The deadline was 23 May 2026")]
    public void Line_TellsWhatIsOverdue(Language language, string line) =>
        Assert.Equal(line, PermitTexts.Line(PermitRules.NorwegianDefaults.Assess(Concert, null, new(2026, 5, 24)).Of(PermitType.PolicePermit), language));

    [Fact]
    public void Line_TellsWhatIsUndecided() => Assert.Equal(
        "? Støydispensasjon  Uavklart: oppgi lydnivået",
        PermitTexts.Line(PermitRules.NorwegianDefaults.Assess(new(), null, Today).Of(PermitType.NoiseExemption), Language.Nb));

    [Theory]
    [InlineData("capacity", "gt", "500", Language.En, "Event permit from 501 participants; currently 480")]
    [InlineData("capacity", "gt", "500", Language.Nb, "Arrangementstillatelse fra 501 deltakere; nå 480")]
    [InlineData("capacity", "gte", "500", Language.Nn, "Arrangementsløyve frå 500 deltakarar; no 480")]
    [InlineData("capacity", "lt", "500", Language.En, "Event permit up to 499 participants; currently 480")]
    [InlineData("capacity", "lte", "500", Language.En, "Event permit up to 500 participants; currently 480")]
    [InlineData("capacity", "eq", "500", Language.En, "Event permit at exactly 500 participants; currently 480")]
    [InlineData("capacity", "gt", "500.5", Language.En, "Event permit from 501 participants; currently 480")]
    [InlineData("capacity", "gte", "500.5", Language.En, "Event permit from 501 participants; currently 480")]
    [InlineData("capacity", "lt", "500.5", Language.En, "Event permit up to 500 participants; currently 480")]
    [InlineData("capacity", "lte", "500.5", Language.En, "Event permit up to 500 participants; currently 480")]
    [InlineData("amplified_sound", "gt", "85.50", Language.En, "Event permit above 85.5 dB; currently 80.25")]
    [InlineData("amplified_sound", "gt", "85.5", Language.Nb, "Arrangementstillatelse over 85,5 dB; nå 80,25")]
    [InlineData("amplified_sound", "lt", "85", Language.En, "Event permit below 85 dB; currently 80.25")]
    [InlineData("alcohol", null, "true", Language.Nb, "Arrangementstillatelse når alkohol serveres; nå nei")]
    [InlineData("road_use", null, "false", Language.En, "Event permit when no public road is used; currently yes")]
    [InlineData("duration", "gte", "4", Language.Nb, "Arrangementstillatelse fra 4 timer; nå 8")]
    [InlineData("time_of_day", null, "23:00", Language.Nb, "Arrangementstillatelse ved slutt etter kl. 23:00; nå 02:00")]
    [InlineData("food", null, "true", Language.Nb, "Arrangementstillatelse når mat serveres; oppgi om mat serveres")]
    public void Explain_TellsHowCloseATriggerIs(string condition, string? word, string threshold, Language language, string text)
    {
        var facts = new EventFacts { Capacity = 480, SoundLevel = 80.25m, ServesAlcohol = false, UsesPublicRoad = true, Start = EventTime.Parse("18:00"), End = EventTime.Parse("02:00") };
        PermitThreshold limit = bool.TryParse(threshold, out var flag) ? flag : decimal.TryParse(threshold, CultureInfo.InvariantCulture, out var number) ? number : threshold;
        var rules = PermitRules.Compile([new() { Id = "t", Condition = condition, Operator = word, Threshold = limit, RequiredPermit = "eventPermit" }]).GetValueOrThrow();
        Assert.Equal(text, PermitTexts.Explain(rules.Explain(facts).Single(), language));
    }

    [Fact]
    public void Reasons_TellWhyAndByWhen()
    {
        var police = PermitRules.NorwegianDefaults.Assess(Concert, null, Today).Of(PermitType.PolicePermit);
        Assert.Equal(
            ["Kreves fra 501 deltakere (regelen capacity).", "Søk senest 23.05.2026, 14 dager før arrangementet."],
            police.Reasons.Select(reason => PermitTexts.Render(reason, Language.Nb)));
        Assert.Equal(["called-for(trigger: capacity, fact: capacity, operator: gt, threshold: 500)", "apply-by(applyBy: 2026-05-23, days: 14)"], police.Reasons.Select(reason => reason.ToString()));
    }

    /// <summary>What a caseworker reads of one permit, sentence by sentence: dates as the language writes them, limits in words.</summary>
    [Theory]
    [InlineData("policePermit", "Required from 501 participants (trigger capacity).|The application was rejected: Naboklage. Correct this and apply again.|Apply by 23 May 2026, 14 days before the event.")]
    [InlineData("alcoholPermit", "Required when alcohol is served (trigger alcohol).|The approval is valid until 5 June 2026, but the event ends 6 June 2026. Apply again.|Apply by 7 May 2026, 30 days before the event.")]
    [InlineData("noiseExemption", "Required above 85.5 dB (trigger amplified_sound).|Required by the event's document requirements.|The application was submitted on 31 May 2026, after the deadline 30 May 2026. Contact the authority.")]
    [InlineData("roadClosure", "Required when no public road is used (trigger road_use).")]
    [InlineData("healthPermit", "Enter whether food is served to find out whether it is required.|Apply by 23 May 2026, 14 days before the event.")]
    public void Reasons_AreReadAsSentences(string type, string sentences)
    {
        var recorded = new DocumentRequirements
        {
            PolicePermit = new() { Status = PermitStatus.Rejected, RejectionReason = "Naboklage" },
            AlcoholPermit = new() { Status = PermitStatus.Approved, ExpiryDate = new(2026, 6, 5) },
            NoisePermit = new() { Required = true, Status = PermitStatus.Pending, ApplicationDate = new(2026, 5, 31) },
            RoadClosure = new() { Status = PermitStatus.Pending, ApplicationDate = new(2026, 5, 16) },
        };
        ValueList<PermitTrigger> triggers =
        [
            .. PermitRules.NorwegianDefaults.Triggers.Select(trigger => trigger.Condition switch
            {
                "amplified_sound" => trigger with { Threshold = 85.50m },
                "road_use" => trigger with { Threshold = false },
                "alcohol" => trigger with { Threshold = null },
                _ => trigger,
            }),
        ];
        var assessment = PermitRules.Compile(triggers).GetValueOrThrow().Assess(Concert with { ServesFood = null }, recorded, Today);
        Assert.Equal(sentences.Split('|'), assessment.Permits.Single(permit => permit.Type.Value == type).Reasons.Select(reason => PermitTexts.Render(reason, Language.En)));
    }

    /// <summary>A yes or no without a threshold is asked for yes, and is told as such.</summary>
    [Fact]
    public void Reasons_NameTheThreshold_WhereNoneIsWritten()
    {
        var rules = PermitRules.Compile([new() { Id = "t", Condition = "alcohol", RequiredPermit = "alcoholPermit" }]).GetValueOrThrow();
        Assert.Equal("called-for(trigger: t, fact: servesAlcohol, operator: eq, threshold: true)", rules.Assess(Concert, null, Today).Of(PermitType.AlcoholPermit).Reasons[0].ToString());
    }

    [Fact]
    public void Rejection_WithoutAReason_IsToldWithADash()
    {
        var recorded = new DocumentRequirements { PolicePermit = new() { Status = PermitStatus.Rejected } };
        var reasons = PermitRules.NorwegianDefaults.Assess(Concert, recorded, Today).Of(PermitType.PolicePermit).Reasons;
        Assert.Contains("Søknaden er avslått: –. Rett opp forholdet og søk på nytt.", reasons.Select(reason => PermitTexts.Render(reason, Language.Nb)));
    }

    [Fact]
    public void Line_NamesEveryFactThatIsAskedFor()
    {
        var rules = PermitRules.Compile(
            [
                new() { Id = "loud", Condition = "amplified_sound", Threshold = 80, RequiredPermit = "eventPermit" },
                new() { Id = "food", Condition = "food", RequiredPermit = "eventPermit" },
            ]).GetValueOrThrow();
        Assert.Equal("? Event permit  Undecided: enter the sound level, whether food is served", PermitTexts.Line(rules.Assess(new(), null, Today).Of(PermitType.EventPermit), Language.En));
    }

    [Fact]
    public void Refusals_WriteDatesAsTheLanguageDoes()
    {
        var pending = new PermitRequirement { Status = PermitStatus.Pending, ApplicationDate = Today };
        Assert.Equal(
            [
                "Datoen 19.01.2026 er før forrige steg, som ble registrert 20.01.2026. Bruk den datoen eller en senere.",
                "Utløpsdatoen 18.01.2026 er før avgjørelsen 19.01.2026. Velg 19.01.2026 eller en senere dato.",
            ],
            Told(pending, new PermitCommand.Approve(Today.PlusDays(-1), Today.PlusDays(-2))));
        Assert.Equal(
            ["Tillatelsen gjelder til og med 21.01.2026, så den er ikke utløpt 20.01.2026. Vent, eller trekk tillatelsen."],
            Told(new() { Status = PermitStatus.Approved, ExpiryDate = Today.PlusDays(1) }, new PermitCommand.Expire(Today)));

        static IEnumerable<string> Told(PermitRequirement permit, PermitCommand command) =>
            PermitTracker.Decide(permit, command).Match<IEnumerable<string>>(_ => [], refusal => refusal.Reasons.Select(reason => PermitTexts.Render(reason, Language.Nb)));
    }

    /// <summary>The way to the threshold, in decibels and hours as finely as they are told.</summary>
    [Theory]
    [InlineData("amplified_sound", 85.5, 5.25)]
    [InlineData("duration", 0.5, 7.5)]
    [InlineData("capacity", 1, 3)]
    [InlineData("capacity", 3, 1)]
    public void Explain_MeasuresTheWayToTheThreshold(string condition, double threshold, double distance)
    {
        var rules = PermitRules.Compile([new() { Id = "t", Condition = condition, Threshold = (decimal)threshold, RequiredPermit = "eventPermit" }]).GetValueOrThrow();
        Assert.Equal((decimal)distance, rules.Explain(new() { SoundLevel = 80.25m, DurationHours = 8, Capacity = 3 }).Single().Distance);
    }

    [Fact]
    public void EveryCode_HasWordsInThreeLanguages()
    {
        foreach (var code in PermitTexts.Table.Codes)
        {
            foreach (var language in Enum.GetValues<Language>())
                Assert.False(string.IsNullOrWhiteSpace(PermitTexts.Table.Render(code, [], language)), code);
        }
    }

    public static TheoryData<Reason> Refusals =>
    [
        .. new (PermitStatus? Status, PermitCommand Command)[]
        {
            (null, new PermitCommand.Approve(Today)),
            (null, new PermitCommand.Withdraw(Today)),
            (null, new PermitCommand.Expire(Today)),
            (PermitStatus.Pending, new PermitCommand.Apply(Today)),
            (PermitStatus.Pending, new PermitCommand.Reject(Today.PlusDays(-9), "")),
            (PermitStatus.Pending, new PermitCommand.Approve(Today, Today.PlusDays(-1))),
            (PermitStatus.Approved, new PermitCommand.Apply(Today)),
            (PermitStatus.Approved, new PermitCommand.Approve(Today)),
            (PermitStatus.Approved, new PermitCommand.Expire(Today)),
        }.SelectMany(row => PermitTracker.Decide(new() { Status = row.Status, ApplicationDate = Today, ExpiryDate = Today.PlusDays(1) }, row.Command)
            .Match<IEnumerable<Reason>>(_ => [], refusal => refusal.Reasons)),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void EveryRefusal_IsToldWhole(Reason reason) => Told(language => PermitTexts.Render(reason, language), reason.Code);

    [Theory]
    [MemberData(nameof(CompileTests.Bad), MemberType = typeof(CompileTests))]
    public void EveryFinding_IsToldWhole(PermitTrigger trigger, string finding)
    {
        var found = PermitRules.Compile([trigger]).Findings.Single();
        Assert.Equal(finding, found.ToString());
        Told(language => PermitTexts.Render(found, language), found.Code);
    }

    [Fact]
    public void EveryReason_IsToldWhole()
    {
        var rejected = new DocumentRequirements
        {
            PolicePermit = new() { Status = PermitStatus.Rejected, RejectionReason = "Naboklage" },
            AlcoholPermit = new() { Status = PermitStatus.Approved, ExpiryDate = new(2026, 6, 5) },
            NoisePermit = new() { Required = true, Status = PermitStatus.Pending, ApplicationDate = new(2026, 6, 5) },
        };
        var reasons = PermitRules.NorwegianDefaults.Assess(Concert with { ServesFood = null }, rejected, new(2026, 6, 1)).Permits.SelectMany(permit => permit.Reasons).ToList();
        Assert.Equal(
            ["applied-late", "apply-by", "called-for", "demanded", "expires-too-early", "overdue", "rejected", "undecided"],
            reasons.Select(reason => reason.Code).Append("apply-by").Distinct().Order(StringComparer.Ordinal));
        Assert.All(reasons, reason => Told(language => PermitTexts.Render(reason, language), reason.Code));
    }

    private static void Told(Func<Language, string> render, string code) => Assert.All(Enum.GetValues<Language>(), language =>
    {
        var text = render(language);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        Assert.EndsWith(".", text, StringComparison.Ordinal);
        Assert.False(code.Contains('-') && text.Contains(code, StringComparison.Ordinal), text);
    });
}
