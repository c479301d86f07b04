using Utleie.Domain.Answers;
using static Utleie.Domain.Resources.Publishing.RuleTexts;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The texts of the rules of a single category.</summary>
/// <remarks>A text shown in 001 §13.3 is used word for word.</remarks>
internal static class CategoryTexts
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All { get; } = [.. Venues, .. Sports, .. Events, .. Permits, .. Loans];

    private static KeyValuePair<string, LocalizedText>[] Venues =>
    [
        Of("max-persons",
            "Kapasitet må være større enn 0",
            "Kapasitet må vere større enn 0",
            "Capacity must be greater than 0"),
        Of("capacity-dimensions",
            "Anbefalt å oppgi kapasitet både sittende og stående.",
            "Tilrådd å oppgi kapasitet både sitjande og ståande.",
            "We recommend stating both seated and standing capacity."),
        Of("fire-capacity",
            "Brannkapasitet er anbefalt for mer enn {limit} personer, og her er det plass til {persons}. Oppgi brannkapasiteten.",
            "Brannkapasitet er tilrådd for meir enn {limit} personar, og her er det plass til {persons}. Oppgi brannkapasiteten.",
            "Fire capacity is recommended above {limit} people, and this room holds {persons}. Enter it."),
        Of("key-type",
            "Nøkkeltypen mangler. Velg hvordan døren åpnes.",
            "Nøkkeltypen manglar. Vel korleis døra blir opna.",
            "The key type is missing. Choose how the door is opened."),
        Of("fire-instructions",
            "Anbefalt å laste opp branninstruks.",
            "Tilrådd å laste opp branninstruks.",
            "We recommend uploading fire instructions."),
    ];

    private static KeyValuePair<string, LocalizedText>[] Sports =>
    [
        Of("surface",
            "Underlaget mangler. Oppgi hva banen er laget av, for eksempel kunstgress.",
            "Underlaget manglar. Oppgi kva banen er laga av, til dømes kunstgras.",
            "The surface is missing. Enter what the court is made of, such as artificial turf."),
        Of("indoor",
            "Det er ikke oppgitt om banen er inne eller ute. Velg en av dem.",
            "Det er ikkje oppgitt om banen er inne eller ute. Vel ein av dei.",
            "It is not stated whether the court is indoors or outdoors. Choose one."),
        Of("court-opening-hours",
            "Ingen dag er åpen. Legg til åpningstider for minst 1 aktiv dag.",
            "Ingen dag er open. Legg til opningstider for minst 1 aktiv dag.",
            "No day is open. Add opening hours for at least 1 active day."),
        Of("dimensions",
            "Anbefalt å oppgi banens lengde og bredde i meter.",
            "Tilrådd å oppgi lengda og breidda på banen i meter.",
            "We recommend stating the length and width of the court in metres."),
        Of("courts",
            "Minst én bane mangler id, navn eller tider. Definer alle baner og soner.",
            "Minst éin bane manglar id, namn eller tider. Definer alle banar og soner.",
            "At least one court has no id, name or times. Define every court and zone."),
        Of("maintenance-status",
            "Anbefalt å oppgi vedlikeholdsstatus.",
            "Tilrådd å oppgi vedlikehaldsstatus.",
            "We recommend stating the maintenance status."),
        Of("maintenance-date",
            "Datoen for neste vedlikehold er passert. Oppdater den.",
            "Datoen for neste vedlikehald er passert. Oppdater han.",
            "The date of the next maintenance has passed. Update it."),
        Of("inspection-date",
            "Det er lenger siden siste kontroll enn kontrollintervallet tillater. Kontroller banen og oppdater datoen.",
            "Det er lenger sidan siste kontroll enn kontrollintervallet tillèt. Kontroller banen og oppdater datoen.",
            "The last inspection is older than the inspection interval allows. Inspect the court and update the date."),
    ];

    private static KeyValuePair<string, LocalizedText>[] Events =>
    [
        Of("responsible-name", "Navnet på ansvarlig person mangler. Fyll det ut.", "Namnet på ansvarleg person manglar. Fyll det ut.", "The name of the responsible person is missing. Enter it."),
        Of("responsible-role", "Rollen til ansvarlig person mangler. Fyll den ut.", "Rolla til ansvarleg person manglar. Fyll henne ut.", "The role of the responsible person is missing. Enter it."),
        Of("responsible-phone", "Telefonnummeret til ansvarlig person mangler. Fyll det ut.", "Telefonnummeret til ansvarleg person manglar. Fyll det ut.", "The phone number of the responsible person is missing. Enter it."),
        Of("responsible-email", "E-postadressen til ansvarlig person mangler. Fyll den ut.", "E-postadressa til ansvarleg person manglar. Fyll henne ut.", "The e-mail address of the responsible person is missing. Enter it."),
        new("responsible-phone-form", BadPhone),
        new("responsible-email-form", BadEmail),
        Of("org-number",
            "«{value}» er ikke et gyldig organisasjonsnummer. Skriv ni siffer, som 964 965 226.",
            "«{value}» er ikkje eit gyldig organisasjonsnummer. Skriv ni siffer, som 964 965 226.",
            "“{value}” is not a valid organisation number. Enter nine digits, such as 964 965 226."),
        Of("org-number-missing",
            "Organisasjonsnummeret mangler. Skriv ni siffer, som 964 965 226.",
            "Organisasjonsnummeret manglar. Skriv ni siffer, som 964 965 226.",
            "The organisation number is missing. Enter nine digits, such as 964 965 226."),
        Of("total-capacity",
            "Kapasiteten må være større enn 0. Oppgi hvor mange det er plass til.",
            "Kapasiteten må vere større enn 0. Oppgi kor mange det er plass til.",
            "The capacity must be greater than 0. Enter how many people there is room for."),
        Of("start-time", "Starttiden mangler. Skriv den som 19:00.", "Starttida manglar. Skriv henne som 19:00.", "The start time is missing. Enter it as 19:00."),
        Of("end-time", "Sluttiden mangler. Skriv den som 22:00.", "Sluttida manglar. Skriv henne som 22:00.", "The end time is missing. Enter it as 22:00."),
        Of("end-after-start",
            "Slutt {end} er ikke etter start {start}. Rett en av dem; midnatt skrives 24:00.",
            "Slutt {end} er ikkje etter start {start}. Rett ein av dei; midnatt blir skriven 24:00.",
            "The end {end} is not after the start {start}. Correct one of them; write midnight as 24:00."),
        Of("event-dates",
            "Ingen dato er satt. Legg til minst 1 eventdato, eller merk arrangementet «kun presentasjon».",
            "Ingen dato er sett. Legg til minst 1 eventdato, eller merk arrangementet «berre presentasjon».",
            "No date is set. Add at least 1 event date, or mark the event as presentation only."),
        Of("registration-deadline",
            "Påmeldingsfristen {deadline} må være før første eventdato {first}. Sett en tidligere frist.",
            "Påmeldingsfristen {deadline} må vere før første eventdato {first}. Set ein tidlegare frist.",
            "The registration deadline {deadline} must be before the first event date {first}. Set an earlier deadline."),
        Of("cancellation-rules",
            "Anbefalt å definere avbestillingsregler: frist og refusjon.",
            "Tilrådd å definere avbestillingsreglar: frist og refusjon.",
            "We recommend defining cancellation rules: deadline and refund."),
    ];

    private static KeyValuePair<string, LocalizedText>[] Permits =>
    [
        Of("permits", "Det er ikke søkt om alle påkrevde tillatelser. Søk om dem.", "Det er ikkje søkt om alle påkravde løyve. Søk om dei.", "Not all required permits have been applied for. Apply for them."),
        Of("permit-missing",
            "{permit}: mangler søknad. Søk senest {applyBy}, {days} dager før arrangementet.",
            "{permit}: manglar søknad. Søk seinast {applyBy}, {days} dagar før arrangementet.",
            "{permit}: not applied for. Apply by {applyBy}, {days} days before the event."),
        Of("permit-missing-undated", "{permit}: mangler søknad. Sett en eventdato og søk.", "{permit}: manglar søknad. Set ein eventdato og søk.", "{permit}: not applied for. Set an event date and apply."),
        Of("permit-overdue",
            "{permit}: mangler søknad, og fristen var {applyBy}. Kontakt myndigheten, eller flytt arrangementet.",
            "{permit}: manglar søknad, og fristen var {applyBy}. Kontakt styresmakta, eller flytt arrangementet.",
            "{permit}: not applied for, and the deadline was {applyBy}. Contact the authority, or move the event."),
        Of("permit-rejected", "{permit}: avslått ({reason}). Rett opp forholdet og søk på nytt.", "{permit}: avslått ({reason}). Rett opp forholdet og søk på nytt.", "{permit}: rejected ({reason}). Correct this and apply again."),
        Of("permit-expired", "{permit}: utløper før arrangementet slutter. Søk på nytt.", "{permit}: går ut før arrangementet sluttar. Søk på nytt.", "{permit}: expires before the event ends. Apply again."),
        Of("permit-undecided",
            "{permit}: det er ikke oppgitt om den kreves. Velg ja eller nei i dokumentkravene.",
            "{permit}: det er ikkje oppgitt om det er eit krav. Vel ja eller nei i dokumentkrava.",
            "{permit}: it is not stated whether it is required. Choose yes or no in the document requirements."),
    ];

    private static KeyValuePair<string, LocalizedText>[] Loans =>
    [
        Of("total-units",
            "Antall enheter må være større enn 0. Oppgi hvor mange som finnes.",
            "Talet på einingar må vere større enn 0. Oppgi kor mange som finst.",
            "The number of units must be greater than 0. Enter how many there are."),
        Of("pickup-location", "Hentestedet mangler. Skriv hvor utstyret hentes.", "Hentestaden manglar. Skriv kvar utstyret blir henta.", "The pick-up place is missing. Enter where to collect the equipment."),
        Of("loan-duration",
            "Lengste utlånstid må være større enn 0 dager. Oppgi antall dager.",
            "Lengste utlånstid må vere større enn 0 dagar. Oppgi talet på dagar.",
            "The maximum loan period must be greater than 0 days. Enter the number of days."),
        Of("loan-availability",
            "Tilgjengeligheten mangler. Velg utlån per dag eller antall, legg til minst 1 aktiv dag, eller merk utstyret «kun presentasjon».",
            "Tilgjenget manglar. Vel utlån per dag eller tal, legg til minst 1 aktiv dag, eller merk utstyret «berre presentasjon».",
            "The availability is missing. Choose loans by day or quantity, add at least 1 active day, or mark the equipment as presentation only."),
        Of("return-deadline", "Anbefalt å oppgi når på dagen utstyret må leveres tilbake.", "Tilrådd å oppgi når på dagen utstyret må leverast tilbake.", "We recommend stating the time of day by which equipment must be returned."),
    ];
}
