using Utleie.Domain.Answers;

namespace Utleie.Domain.Approvals.Texts;

/// <summary>The texts of reasons against a decision.</summary>
internal static class DecisionSentences
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All =>
    [
        Of(ApprovalCodes.WrongRole,
            "Du har ikke rollen som kreves ({needs}).",
            "Du har ikkje rolla som krevst ({needs}).",
            "You do not have the required role ({needs})."),
        Of(ApprovalCodes.OwnBooking,
            "Du kan ikke behandle en søknad du selv er part i. Be en kollega.",
            "Du kan ikkje behandle ein søknad du sjølv er part i. Be ein kollega.",
            "You cannot decide a request you are a party to. Ask a colleague."),
        Of(ApprovalCodes.StepNotOpen,
            "Trinnet er ikke åpent ennå. Det venter på {waits}.",
            "Trinnet er ikkje ope enno. Det ventar på {waits}.",
            "The step is not open yet. It waits for {waits}."),
        Of(ApprovalCodes.StepDecided,
            "Trinnet er allerede behandlet av {by} ({at}). Last inn på nytt.",
            "Trinnet er alt behandla av {by} ({at}). Last inn på nytt.",
            "The step has already been decided by {by} ({at}). Reload."),
        Of(ApprovalCodes.UnknownStep,
            "Trinnet «{step}» finnes ikke. Velg et av {known}.",
            "Trinnet «{step}» finst ikkje. Vel eit av {known}.",
            "There is no step “{step}”. Choose one of {known}."),
        Of(ApprovalCodes.ReasonMissing,
            "Et avslag må begrunnes. Skriv en begrunnelse.",
            "Eit avslag må grunngjevast. Skriv ei grunngjeving.",
            "A rejection requires a reason. Enter one."),
        Of(ApprovalCodes.Started,
            "Bookingen startet {start} og kan ikke godkjennes lenger.",
            "Bookinga starta {start} og kan ikkje godkjennast lenger.",
            "The booking started {start} and can no longer be approved."),
        Of(ApprovalCodes.StaleVersion,
            "Saken er endret siden du åpnet den (versjon {seen}, nå {version}). Last inn på nytt.",
            "Saka er endra sidan du opna ho (versjon {seen}, no {version}). Last inn på nytt.",
            "The case has changed since you opened it (version {seen}, now {version}). Reload."),
        Of(ApprovalCodes.TextTooLong,
            "Teksten har {length} tegn, og {max} er det meste. Kort den ned.",
            "Teksten har {length} teikn, og {max} er det meste. Kort han ned.",
            "The text has {length} characters; the maximum is {max}. Shorten it."),
        Of(ApprovalCodes.NotDue,
            "Fristen er ikke nådd ({at}).",
            "Fristen er ikkje nådd ({at}).",
            "It is not due yet ({at})."),
        Of(ApprovalCodes.AlreadyEscalated,
            "Trinnet ble eskalert {at}.",
            "Trinnet vart eskalert {at}.",
            "The step was escalated {at}."),
        Of(ApprovalCodes.DelegationChain,
            "En fullmakt kan ikke gis til en selv eller gis videre. La den som har rollen, gi den.",
            "Ei fullmakt kan ikkje gjevast til ein sjølv eller gjevast vidare. La den som har rolla, gi ho.",
            "A role cannot be delegated to oneself or passed on. Have the holder of the role delegate it."),
    ];

    private static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
