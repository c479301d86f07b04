using Utleie.Domain.Answers;

namespace Utleie.Domain.Approvals.Texts;

/// <summary>The texts of terms that a booking does not meet.</summary>
internal static class TermSentences
{
    private const string Prefix = "term-";

    private const string Unknown = "unknown";

    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All =>
    [
        Of("targetGroups", "Godkjennes automatisk for {needs}.", "Blir godkjend automatisk for {needs}.", "Approved automatically for {needs}."),
        Of("maxDuration",
            "Godkjennes automatisk opptil {needs} minutter; dette er {has}.",
            "Blir godkjend automatisk opptil {needs} minutt; dette er {has}.",
            "Approved automatically up to {needs} minutes; this is {has}."),
        Of("maxCapacity",
            "Godkjennes automatisk opptil {needs} deltakere; her er {has}.",
            "Blir godkjend automatisk opptil {needs} deltakarar; her er {has}.",
            "Approved automatically up to {needs} participants; here: {has}."),
        Of("excludeDates", "{has} godkjennes ikke automatisk.", "{has} blir ikkje godkjend automatisk.", "{has} is not approved automatically."),
        Of("requirePreviousBooking",
            "Godkjennes automatisk etter en gjennomført booking.",
            "Blir godkjend automatisk etter ei gjennomført booking.",
            "Approved automatically after a completed booking."),
        Of("weekWindows", "Tiden ligger utenfor tidsrommet for automatisk godkjenning.", "Tida ligg utanfor tidsrommet for automatisk godkjenning.", "The time is outside the hours of automatic approval."),
        Of("conditions", "Betingelsen har ingen vilkår.", "Vilkårssettet er tomt.", "The condition has no terms."),
        Of("requiresApproval", "«{has}» må godkjennes.", "«{has}» må godkjennast.", "“{has}” requires approval."),
        Of("tournamentRequiresApproval", "Turneringer må godkjennes.", "Turneringar må godkjennast.", "Tournaments require approval."),
        Of("eventRequiresApproval", "Arrangementer må godkjennes.", "Arrangement må godkjennast.", "Events require approval."),
        Of(Unknown, "Betingelsen har et ukjent vilkår («{term}»).", "Vilkårssettet har eit ukjent vilkår («{term}»).", "The condition has an unknown term (“{term}”)."),
    ];

    private static readonly TextTable Table = new(All);

    internal static string Render(UnmetTerm term, Language language)
    {
        var code = Prefix + term.Term;
        return Table.Render(
            Table.Codes.Contains(code) ? code : Prefix + Unknown, [new("term", term.Term), new("has", term.Has ?? "–"), new("needs", term.Needs ?? "–")], language);
    }

    private static KeyValuePair<string, LocalizedText> Of(string term, string nb, string nn, string en) => new(Prefix + term, new(nb, nn, en));
}
