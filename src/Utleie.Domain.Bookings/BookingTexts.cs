using Utleie.Domain.Answers;

namespace Utleie.Domain.Bookings;

/// <summary>The texts of <see cref="BookingCodes"/>, in bokmål, nynorsk and English.</summary>
public static class BookingTexts
{
    /// <summary>The texts by code.</summary>
    public static TextTable Table { get; } = new(
        Of(BookingCodes.NotBookableBy,
            "Objektet kan bare bookes av {groups}.",
            "Objektet kan berre bookast av {groups}.",
            "This object can only be booked by {groups}."),
        Of(BookingCodes.RestrictionNotRead,
            "Objektet har et vilkår som ikke kan leses («{member}»), så bare en saksbehandler kan booke det. Ta kontakt med kommunen.",
            "Objektet har eit vilkår som ikkje kan lesast («{member}»), så berre ein saksbehandlar kan booke det. Ta kontakt med kommunen.",
            "This object has a condition that cannot be read (“{member}”), so only a caseworker can book it. Contact the municipality."),
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
        Of(BookingCodes.NoSuchStep,
            "En booking med status «{from}» kan ikke bli «{to}». Den kan bli {possible}.",
            "Ei booking med status «{from}» kan ikkje bli «{to}». Ho kan bli {possible}.",
            "A booking with status “{from}” cannot become “{to}”. It can become {possible}."),
        Of(BookingCodes.IssueResolved,
            "Feilen ble løst av {by} ({at}).",
            "Feilen vart løyst av {by} ({at}).",
            "The issue was resolved by {by} ({at})."));

    private static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
