using System.Diagnostics;
using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Texts;

namespace Utleie.Domain.Permits;

// D1.
/// <summary>Formats permit assessments as text in bokmål, nynorsk and English.</summary>
/// <remarks>
/// Dates are <c>15.01.2026</c> in Norwegian and <c>15 January 2026</c> in English, regardless of the current culture. Source: 001 §11.1, §11.3.
/// </remarks>
public static class PermitTexts
{
    private const string ColumnGap = "  ";

    private static readonly LocalDatePattern Norwegian = LocalDatePattern.CreateWithInvariantCulture("dd'.'MM'.'uuuu");
    private static readonly LocalDatePattern English = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>The texts of all codes of this package, for apps that render them directly or replace some.</summary>
    public static TextTable Table { get; } = new([.. PermitWords.All, .. PermitSentences.All]);

    /// <summary>Returns the name of a permit: <c>Politigodkjenning</c>.</summary>
    public static string Name(PermitType type, Language language)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Table.Render(type.Value, [], language);
    }

    /// <summary>Returns the symbol of an outcome.</summary>
    /// <returns><c>✓</c> granted, <c>○</c> pending, <c>─</c> not required, <c>✗</c> action required, <c>?</c> unknown.</returns>
    public static char Mark(PermitOutcome state) => state switch
    {
        PermitOutcome.Approved => '✓',
        PermitOutcome.Pending => '○',
        PermitOutcome.NotRequired => '─',
        PermitOutcome.Unknown => '?',
        PermitOutcome.Missing or PermitOutcome.Rejected or PermitOutcome.Expired => '✗',
        _ => throw new UnreachableException(),
    };

    /// <summary>Returns the status of a permit as text.</summary>
    /// <returns><c>Godkjent 15.01.2026</c>, <c>Venter...</c>, <c>Ikke påkrevd</c>, <c>Mangler søknad!</c> and the like.</returns>
    public static string Status(AssessedPermit permit, Language language)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var (code, date) = permit switch
        {
            { State: PermitOutcome.Approved, Application.DecisionDate: { } decided } => ("state-approved-on", decided),
            { State: PermitOutcome.Rejected, Application.DecisionDate: { } decided } => ("state-rejected-on", decided),
            { State: PermitOutcome.Expired, Application.ExpiryDate: { } expiry } => ("state-expired-on", expiry),
            { State: PermitOutcome.Missing, Overdue: true } => ("state-missing-overdue", permit.ApplyBy!.Value),
            _ => ($"state-{Wire.WireWords<PermitOutcome>.Of(permit.State)}", default(LocalDate)),
        };
        var told = Date(date, language);
        return Table.Render(code, [new("date", told), new("applyBy", told), new("facts", Facts(permit.DecidedBy, language))], language);
    }

    /// <summary>Returns symbol, name and status on one line: <c>✓ Politigodkjenning  Godkjent 15.01.2026</c>.</summary>
    /// <param name="permit">The permit.</param>
    /// <param name="language">The language.</param>
    /// <param name="nameWidth">The width to pad the name to, in characters; 0 means no padding.</param>
    public static string Line(AssessedPermit permit, Language language, int nameWidth = 0)
    {
        ArgumentNullException.ThrowIfNull(permit);
        var name = Table.Render(permit.Type == PermitType.FirePermit ? permit.Type.SectionName : permit.Type.Value, [], language);
        return $"{Mark(permit.State)} {name.PadRight(nameWidth)}{ColumnGap}{Status(permit, language)}";
    }

    /// <summary>Returns how close an event is to a trigger: <c>Politigodkjenning fra 501 deltakere; nå 480</c>.</summary>
    public static string Explain(TriggerDistance distance, Language language)
    {
        ArgumentNullException.ThrowIfNull(distance);
        return Table.Render(
            distance.Current is null ? "explain-unknown" : "explain",
            [
                new("permit", Name(distance.Permit, language)),
                new("limit", PermitLimits.Limit(distance.Condition, distance.Operator, distance.Threshold, language)),
                new("fact", Fact(distance.Condition.Fact, language)),
                new("current", PermitLimits.Value(distance.Condition, distance.Current ?? 0, language)),
            ],
            language);
    }

    /// <summary>Returns the sentence of a reason, with dates and facts in the language.</summary>
    public static string Render(Reason reason, Language language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Table.Render(reason.Code, [.. Told(reason.Arguments, language)], language);
    }

    /// <summary>Returns the sentence of a finding, with dates and facts in the language.</summary>
    public static string Render(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Table.Render(finding.Code, [.. Told(finding.Arguments, language)], language);
    }

    private static IEnumerable<Argument> Told(ValueList<Argument> arguments, Language language)
    {
        var told = arguments.Select(argument => argument with { Value = Told(argument, language) });
        return PermitLimits.Limit(arguments, language) is { } limit ? told.Append(new("limit", limit)) : told;
    }

    private static string Told(Argument argument, Language language) => argument.Name switch
    {
        "fact" => Fact(argument.Value, language),
        "on" or "since" or "applied" or "applyBy" or "expiry" or "end" =>
            LocalDatePattern.Iso.Parse(argument.Value) is { Success: true, Value: var date } ? Date(date, language) : argument.Value,
        _ => argument.Value,
    };

    private static string Facts(ValueList<string> facts, Language language) => string.Join(", ", facts.Select(fact => Fact(fact, language)));

    private static string Fact(string fact, Language language) => Table.Render($"fact-{fact}", [], language);

    private static string Date(LocalDate date, Language language) => (language == Language.En ? English : Norwegian).Format(date);
}
