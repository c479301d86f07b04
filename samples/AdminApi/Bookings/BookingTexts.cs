using Utleie.Domain.Answers;

namespace AdminApi.Bookings;

/// <summary>The words of <see cref="BookingCodes"/>, in bokmål, nynorsk and English.</summary>
internal static class BookingTexts
{
    internal static TextTable Table { get; } = new(
        Of(BookingCodes.NotPublished,
            "Objektet har status «{status}», og bare publiserte objekter kan bookes.",
            "Objektet har status «{status}», og berre publiserte objekt kan bookast.",
            "The object's status is “{status}”, and only published objects can be booked."),
        Of(BookingCodes.SoldByTicket,
            "Arrangementer har påmelding og billetter, og tiden deres kan ikke bookes. Spør om prisen med quote.",
            "Arrangement har påmelding og billettar, og tida deira kan ikkje bookast. Spør om prisen med quote.",
            "Events have registration and tickets, and their time cannot be booked. Ask for the price with quote."),
        Of(BookingCodes.RulesBroken,
            "Objektet kan ikke regnes på, for {count} felt er feil. En saksbehandler må rette dem først.",
            "Objektet kan ikkje reknast på, for {count} felt er feil. Ein saksbehandlar må rette dei først.",
            "The object cannot be reckoned with, since {count} fields are wrong. A caseworker must mend them first."),
        Of(BookingCodes.NotForCaller,
            "Objektet kan bookes av {groups}, og du er ingen av dem.",
            "Objektet kan bookast av {groups}, og du er ingen av dei.",
            "The object can be booked by {groups}, and you are none of them."),
        Of(BookingCodes.OrganisationMissing,
            "Objektet krever organisasjonsnummer. Oppgi organisationNumber.",
            "Objektet krev organisasjonsnummer. Oppgi organisationNumber.",
            "The object needs an organisation number. Give organisationNumber."),
        Of(BookingCodes.OrganisationBlocked,
            "Organisasjonen {number} kan ikke booke objektet. Ta kontakt med kommunen.",
            "Organisasjonen {number} kan ikkje booke objektet. Ta kontakt med kommunen.",
            "The organisation {number} cannot book the object. Talk to the municipality."),
        Of(BookingCodes.NotForOthers,
            "Bare en saksbehandler kan booke for andre. La bookedBy være tom.",
            "Berre ein saksbehandlar kan booke for andre. La bookedBy vere tom.",
            "Only a caseworker can book for others. Leave bookedBy out."),
        Of(BookingCodes.Final,
            "Bookingen har status «{status}», og det er endelig.",
            "Bookinga har status «{status}», og det er endeleg.",
            "The booking's status is “{status}”, and that is final."),
        Of(BookingCodes.Started,
            "Bookingen begynte {start} og kan ikke avbestilles. Ta kontakt med kommunen.",
            "Bookinga byrja {start} og kan ikkje avbestillast. Ta kontakt med kommunen.",
            "The booking began {start} and cannot be cancelled. Talk to the municipality."),
        Of(BookingCodes.TooLate,
            "Fristen for å avbestille gikk ut {hours} timer før start. Ta kontakt med kommunen.",
            "Fristen for å avbestille gjekk ut {hours} timar før start. Ta kontakt med kommunen.",
            "The time to cancel was up {hours} hours before the start. Talk to the municipality."),
        Of(BookingCodes.NoStep,
            "En booking med status «{from}» kan ikke bli «{to}». Den kan bli {possible}.",
            "Ei booking med status «{from}» kan ikkje bli «{to}». Ho kan bli {possible}.",
            "A booking whose status is “{from}” cannot become “{to}”. It can become {possible}."));

    private static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
