using System.Collections.Frozen;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;

namespace Utleie.Domain.Resources.Publishing;

// D1.
/// <summary>The texts of publishing: rules, life cycle and statuses, in bokmål, nynorsk and English.</summary>
/// <remarks>
/// Dates are formatted as 06.02.2026 in Norwegian and 6 February 2026 in English, independent of the current culture. Source: 001 §10.1,
/// §13.3.
/// </remarks>
public static class PublishingTexts
{
    private static readonly LocalDatePattern Norwegian = LocalDatePattern.CreateWithInvariantCulture("dd'.'MM'.'uuuu");
    private static readonly LocalDatePattern English = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    private static readonly FrozenDictionary<string, LocalizedText> Statuses = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        [ResourceStatus.Draft.Value] = new("Utkast", "Utkast", "Draft"),
        [ResourceStatus.PendingReview.Value] = new("Venter godkjenning", "Ventar på godkjenning", "Pending review"),
        [ResourceStatus.Published.Value] = new("Publisert", "Publisert", "Published"),
        [ResourceStatus.Archived.Value] = new("Arkivert", "Arkivert", "Archived"),
        [ResourceStatus.Suspended.Value] = new("Midlertidig stoppet", "Mellombels stoppa", "Suspended"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text of every rule of the four categories and of every refusal of the life cycle, by code.</summary>
    public static TextTable Table { get; } = new([.. RuleTexts.All, .. CategoryTexts.All, .. LifecycleTexts.All, .. ExclusionTexts.All, .. UnknownMembers.FindingTexts]);

    /// <summary>Returns the name of a status: <c>Utkast</c>.</summary>
    public static string Status(ResourceStatus status, Language language)
    {
        ArgumentNullException.ThrowIfNull(status);
        return Statuses[status.Value].In(language);
    }

    /// <summary>Returns the text of a reason from the life cycle.</summary>
    public static string Render(Reason reason, Language language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Render(Table, reason.Code, reason.Arguments, language);
    }

    /// <summary>Returns a text with statuses, permits and dates formatted for the language.</summary>
    internal static string Render(TextTable table, string code, ValueList<Argument> arguments, Language language) =>
        table.Render(SentenceOf(table, code, arguments), [.. arguments.Select(argument => argument with { Value = Localize(argument, language) })], language);

    /// <summary>Returns the code itself, or the code of the text for a missing value if the table has one.</summary>
    private static string SentenceOf(TextTable table, string code, ValueList<Argument> arguments)
    {
        var missing = $"{code}-missing";
        return arguments.Any(IsMissing) && table.Codes.Contains(missing, StringComparer.Ordinal) ? missing : code;
    }

    private static bool IsMissing(Argument argument) => argument is { Name: "value", Value: RuleConditions.Missing } or { Name: "length", Value: "0" };

    private static string Localize(Argument argument, Language language) => argument.Name switch
    {
        "status" when ResourceStatus.TryParse(argument.Value, out var status) => Status(status, language),
        "permit" when PermitType.TryParse(argument.Value, out var permit) => PermitTexts.Name(permit, language),
        "applyBy" when LocalDatePattern.Iso.Parse(argument.Value) is { Success: true, Value: var date } => (language == Language.En ? English : Norwegian).Format(date),
        _ => argument.Value,
    };
}
