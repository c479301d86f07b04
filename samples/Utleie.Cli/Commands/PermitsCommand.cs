using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Cli.Wire;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Commands;

/// <summary>Judges which permits an event needs.</summary>
internal static class PermitsCommand
{
    private const string Rules = "--rules";
    private const string Day = "--today";

    internal static Command Definition { get; } = new()
    {
        Name = "permits",
        Summary = "The permits an event needs, why, how they stand and by when to apply.",
        Operands = ["F"],
        Request = 0,
        About =
        [
            "F  {date, capacity, servesAlcohol, soundLevel, usesPublicRoad, servesFood, durationHours?, start?, end?,",
            "   documentRequirements?}, or a rental object of the category arrangementer",
        ],
        Options =
        [
            new(Rules, "FILE", "triggers instead of the ordinary ones: [{id, condition, threshold, operator, requiredPermit, leadTimeDays}]"),
            new(Day, "DATE", "the date it is judged on; default the date of --now"),
        ],
        Example = new(
            "permits - --today 2026-02-06 --text",
            """{"date": "2026-06-20", "capacity": 800, "servesAlcohol": true, "soundLevel": 95,"""
            + """ "usesPublicRoad": false, "servesFood": false}""",
            """
            ┌────────────────────────────────────────────────────────┐
            │ Tillatelser                                            │
            ├────────────────────────────────────────────────────────┤
            │                                                        │
            │ ✗ Politigodkjenning            Mangler søknad!         │
            │ ✗ Skjenkebevilling             Mangler søknad!         │
            │ ✗ Støydispensasjon             Mangler søknad!         │
            …
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        var today = CommonOptions.Date(call, Day) ?? call.Today;
        var rules = call.Value(Rules) is { } file ? RulesIn(call, file) : PermitRules.NorwegianDefaults;
        return call.IsBatch
            ? Batch.Run<EventFacts>(call, call.Operands[0], facts => Answer(call, rules, facts, today))
            : Answer(call, rules, FactsIn(call, call.Operands[0]), today);
    }

    private static ExitCode Answer(Call call, PermitRules rules, EventFacts facts, LocalDate today)
    {
        var local = facts.In(call.Zone);
        var assessed = rules.Assess(local, null, today);
        if (call.IsText)
            Tracker.Draw(call, assessed);
        else
            call.Write(PermitsDocument.Of(assessed, local, call.Language));
        return ExitCode.Done;
    }

    /// <summary>Facts, or those of an event's document: only a rental object has a category.</summary>
    private static EventFacts FactsIn(Call call, string file)
    {
        var bytes = Documents.Bytes(file, call.StandardInput);
        var facts = Documents.Parse<EventFacts>(file, bytes, CliJson.Options);
        if (facts.ExtensionData?.ContainsKey("category") != true)
            return facts;
        return Documents.Parse<BaseResource>(file, bytes, UtleieJson.Options) is Event happening
            ? ResourcePermits.FactsOf(happening)
            : throw new InputException(file, "category: only events need permits. Write facts, or an object of the category arrangementer.");
    }

    private static PermitRules RulesIn(Call call, string file) => PermitRules.Compile(call.Read<ValueList<PermitTrigger>>(file)).Match(
        rules => rules,
        errors =>
        {
            var findings = errors.Findings;
            var more = findings.Count > 1 ? $" ({findings.Count - 1} more findings)" : "";
            throw new InputException(file, $"{findings[0].Field}: {PermitTexts.Render(findings[0], call.Language)}{more}");
        });
}
