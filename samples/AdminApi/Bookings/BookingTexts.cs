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
            "Arrangementer har påmelding og billetter, og kan ikke bookes på tid. Hent prisen med quote.",
            "Arrangement har påmelding og billettar, og kan ikkje bookast på tid. Hent prisen med quote.",
            "Events use registration and tickets and cannot be booked by time. Get the price with quote."),
        Of(BookingCodes.RulesBroken,
            "Objektet har {count} ugyldige felt og kan ikke bookes før en saksbehandler har rettet dem.",
            "Objektet har {count} ugyldige felt og kan ikkje bookast før ein saksbehandlar har retta dei.",
            "This resource has {count} invalid fields and cannot be booked until a caseworker corrects them."),
        Of(BookingCodes.NotForCaller,
            "Objektet kan bare bookes av {groups}.",
            "Objektet kan berre bookast av {groups}.",
            "This object can only be booked by {groups}."),
        Of(BookingCodes.OrganisationMissing,
            "Objektet krever organisasjonsnummer. Oppgi organisationNumber.",
            "Objektet krev organisasjonsnummer. Oppgi organisationNumber.",
            "An organisation number is required. Enter organisationNumber."),
        Of(BookingCodes.OrganisationBlocked,
            "Organisasjonen {number} kan ikke booke objektet. Ta kontakt med kommunen.",
            "Organisasjonen {number} kan ikkje booke objektet. Ta kontakt med kommunen.",
            "Organisation {number} cannot book this object. Contact the municipality."),
        Of(BookingCodes.NotForOthers,
            "Bare en saksbehandler kan booke for andre. La bookedBy være tom.",
            "Berre ein saksbehandlar kan booke for andre. La bookedBy vere tom.",
            "Only a caseworker can book on behalf of others. Leave bookedBy out."),
        Of(BookingCodes.Final,
            "Bookingen har status «{status}» og kan ikke endres.",
            "Bookinga har status «{status}» og kan ikkje endrast.",
            "The booking's status is “{status}” and can no longer change."),
        Of(BookingCodes.Started,
            "Bookingen startet {start} og kan ikke avbestilles. Ta kontakt med kommunen.",
            "Bookinga starta {start} og kan ikkje avbestillast. Ta kontakt med kommunen.",
            "The booking started {start} and cannot be cancelled. Contact the municipality."),
        Of(BookingCodes.TooLate,
            "Avbestillingsfristen gikk ut {hours} timer før start. Ta kontakt med kommunen.",
            "Avbestillingsfristen gjekk ut {hours} timar før start. Ta kontakt med kommunen.",
            "The cancellation deadline was {hours} hours before the start. Contact the municipality."),
        Of(BookingCodes.NoStep,
            "En booking med status «{from}» kan ikke bli «{to}». Den kan bli {possible}.",
            "Ei booking med status «{from}» kan ikkje bli «{to}». Ho kan bli {possible}.",
            "A booking with status “{from}” cannot become “{to}”. It can become {possible}."));

    private static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
