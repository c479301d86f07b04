using Utleie.Domain.Answers;

namespace Utleie.Domain.Approvals.Texts;

/// <summary>The texts of findings about approval sections.</summary>
internal static class FindingSentences
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All =>
    [
        Of(ApprovalCodes.DuplicateId,
            "Id-en «{value}» er brukt to ganger. Gi den ene en annen.",
            "Id-en «{value}» er brukt to gonger. Gi den eine ein annan.",
            "The id “{value}” is used twice. Give one of them another."),
        Of(ApprovalCodes.UnknownCondition,
            "Betingelsen «{value}» finnes ikke. Velg en av disse, eller fjern den: {known}.",
            "Vilkåret «{value}» finst ikkje. Vel eitt av desse, eller fjern det: {known}.",
            "There is no condition “{value}”. Choose one of these or remove it: {known}."),
        Of(ApprovalCodes.OutOfRange,
            "{value} er utenfor grensene. Oppgi en verdi fra {min} til {max}.",
            "{value} er utanfor grensene. Oppgi ein verdi frå {min} til {max}.",
            "{value} is out of range. Enter a value from {min} to {max}."),
        Of(ApprovalCodes.WindowEmpty,
            "Tidsrommet er tomt. Oppgi dager, eller en start og en slutt som er forskjellige.",
            "Tidsrommet er tomt. Oppgi dagar, eller ein start og ein slutt som er ulike.",
            "The window is empty. Enter days, or a start and an end that differ."),
        Of(ApprovalCodes.ConditionEmpty,
            "Betingelsen har ingen vilkår og godkjenner aldri. Legg til et vilkår eller fjern den.",
            "Vilkårssettet er tomt og godkjenner aldri. Legg til eit vilkår eller fjern det.",
            "The condition has no terms and never approves. Add one or remove the condition."),
        Of(ApprovalCodes.UnknownTerm,
            "«{value}» er ikke et kjent vilkår, så betingelsen godkjenner aldri. Kjente vilkår: {known}.",
            "«{value}» er ikkje eit kjent vilkår, så vilkårssettet godkjenner aldri. Kjende vilkår: {known}.",
            "“{value}” is not a known term, so the condition never approves. Known terms: {known}."),
        Of(ApprovalCodes.ModeWithoutConditions,
            "Betinget godkjenning er valgt uten betingelser, så alt behandles manuelt. Legg til en betingelse eller velg manuell.",
            "Vilkårsbunden godkjenning er vald utan vilkår, så alt blir behandla manuelt. Legg til eit vilkår eller vel manuell.",
            "Conditional approval has no conditions, so everything is handled manually. Add a condition or choose manual."),
        Of(ApprovalCodes.ConditionsUnused,
            "Betingelsene brukes ikke av godkjenningsmodusen eller noe trinn. Velg betinget godkjenning eller fjern dem.",
            "Vilkåra er ikkje brukte av godkjenningsmodusen eller noko trinn. Vel vilkårsbunden godkjenning eller fjern dei.",
            "Neither the approval mode nor any step uses the conditions. Choose conditional approval or remove them."),
        Of(ApprovalCodes.UnknownRole,
            "«{value}» er ikke en kjent rolle. Velg en av disse: {known}.",
            "«{value}» er ikkje ei kjend rolle. Vel ei av desse: {known}.",
            "“{value}” is not a known role. Choose one of these: {known}."),
        Of(ApprovalCodes.OnlyOptional,
            "Alle trinnene er valgfrie, så bookinger bekreftes med en gang. Gjør et trinn påkrevd.",
            "Alle trinna er valfrie, så bookingar blir stadfesta med ein gong. Gjer eit trinn påkravd.",
            "Every step is optional, so bookings are confirmed at once. Make a step required."),
    ];

    private static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
