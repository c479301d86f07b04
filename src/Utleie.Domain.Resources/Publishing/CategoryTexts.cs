using Utleie.Domain.Answers;
using static Utleie.Domain.Resources.Publishing.RuleTexts;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The sentences of the rules that one category has.</summary>
/// <remarks>Where 001 §13.3 shows a sentence it stands here word for word.</remarks>
internal static class CategoryTexts
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All { get; } = [.. Venues, .. Sports, .. Events, .. Permits, .. Loans];

    private static KeyValuePair<string, LocalizedText>[] Venues =>
    [
        Of("max-persons",
            "Kapasitet må være større enn 0",
            "Kapasitet må vere større enn 0",
            "Capacity must be above 0"),
        Of("capacity-dimensions",
            "Anbefalt å oppgi kapasitet i flere dimensjoner: hvor mange som sitter eller står.",
            "Tilrådd å oppgje kapasitet i fleire dimensjonar: kor mange som sit eller står.",
            "It is recommended to give the capacity in several dimensions: how many sit or stand."),
        Of("fire-capacity",
            "Brannkapasitet anbefales over {limit} personer, og her er det {persons}. Oppgi den.",
            "Brannkapasitet er tilrådd over {limit} personar, og her er det {persons}. Oppgje henne.",
            "The fire capacity is recommended above {limit} persons, and here are {persons}. Give it."),
        Of("key-type",
            "Nøkkeltype mangler. Velg hvordan døren åpnes.",
            "Nøkkeltype manglar. Vel korleis døra blir opna.",
            "The key type is missing. Choose how the door is opened."),
        Of("fire-instructions",
            "Anbefalt å laste opp branninstruks.",
            "Tilrådd å laste opp branninstruks.",
            "It is recommended to upload fire instructions."),
    ];

    private static KeyValuePair<string, LocalizedText>[] Sports =>
    [
        Of("surface",
            "Underlag mangler. Skriv hva banen er av, som kunstgress.",
            "Underlag manglar. Skriv kva bana er av, som kunstgras.",
            "The surface is missing. Write what the court is made of, such as artificial grass."),
        Of("indoor",
            "Det er ikke sagt om banen er inne eller ute. Velg.",
            "Det er ikkje sagt om bana er inne eller ute. Vel.",
            "It is not said whether the court is indoors or outdoors. Choose."),
        Of("court-opening-hours",
            "Ingen dag er åpen. Legg til åpningstider for minst 1 aktiv dag.",
            "Ingen dag er open. Legg til opningstider for minst 1 aktiv dag.",
            "No day is open. Add opening hours for at least 1 active day."),
        Of("dimensions",
            "Anbefalt å oppgi banens lengde og bredde i meter.",
            "Tilrådd å oppgje lengda og breidda til bana i meter.",
            "It is recommended to give the court's length and width in metres."),
        Of("courts",
            "Minst én bane mangler id, navn eller tider. Definer alle baner og soner.",
            "Minst éi bane manglar id, namn eller tider. Definer alle banar og soner.",
            "At least one court lacks an id, a name or times. Define every court and zone."),
        Of("maintenance-status",
            "Anbefalt å oppgi vedlikeholdsstatus.",
            "Tilrådd å oppgje vedlikehaldsstatus.",
            "It is recommended to give the maintenance status."),
        Of("maintenance-date",
            "Neste vedlikehold er en dato som er passert. Oppdater den.",
            "Neste vedlikehald er ein dato som er passert. Oppdater han.",
            "The next maintenance is a date that has passed. Bring it up to date."),
        Of("inspection-date",
            "Siste kontroll er eldre enn kontrollintervallet. Kontroller banen og oppdater datoen.",
            "Siste kontroll er eldre enn kontrollintervallet. Kontroller bana og oppdater datoen.",
            "The last inspection is older than the interval between two. Inspect the court and update the date."),
    ];

    private static KeyValuePair<string, LocalizedText>[] Events =>
    [
        Of("responsible-name", "Ansvarlig persons navn mangler. Skriv det.", "Namnet på ansvarleg person manglar. Skriv det.", "The responsible person's name is missing. Write it."),
        Of("responsible-role", "Ansvarlig persons rolle mangler. Skriv den.", "Rolla til ansvarleg person manglar. Skriv henne.", "The responsible person's role is missing. Write it."),
        Of("responsible-phone", "Ansvarlig persons telefon mangler. Skriv den.", "Telefonen til ansvarleg person manglar. Skriv han.", "The responsible person's phone is missing. Write it."),
        Of("responsible-email", "Ansvarlig persons e-post mangler. Skriv den.", "E-posten til ansvarleg person manglar. Skriv han.", "The responsible person's e-mail is missing. Write it."),
        new("responsible-phone-form", BadPhone),
        new("responsible-email-form", BadEmail),
        Of("org-number",
            "«{value}» er ikke et organisasjonsnummer. Skriv ni siffer, som 964 965 226.",
            "«{value}» er ikkje eit organisasjonsnummer. Skriv ni siffer, som 964 965 226.",
            "“{value}” is not an organisation number. Write nine digits, such as 964 965 226."),
        Of("total-capacity",
            "Kapasiteten er {value} og må være større enn 0. Skriv hvor mange det er plass til.",
            "Kapasiteten er {value} og må vere større enn 0. Skriv kor mange det er plass til.",
            "The capacity is {value} and must be above 0. Write how many there is room for."),
        Of("start-time", "Starttid mangler. Skriv den som 19:00.", "Starttid manglar. Skriv henne som 19:00.", "The start time is missing. Write it as 19:00."),
        Of("end-time", "Sluttid mangler. Skriv den som 22:00.", "Sluttid manglar. Skriv henne som 22:00.", "The end time is missing. Write it as 22:00."),
        Of("end-after-start",
            "Slutt {end} er ikke etter start {start}. Rett en av dem; 24:00 er midnatt.",
            "Slutt {end} er ikkje etter start {start}. Rett ein av dei; 24:00 er midnatt.",
            "The end {end} is not after the start {start}. Correct one of them; 24:00 is midnight."),
        Of("event-dates",
            "Ingen dato er satt. Legg til minst 1 eventdato, eller merk arrangementet «kun presentasjon».",
            "Ingen dato er sett. Legg til minst 1 eventdato, eller merk arrangementet «berre presentasjon».",
            "No date is set. Add at least 1 event date, or mark the event as presentation only."),
        Of("registration-deadline",
            "Påmeldingsfristen {deadline} er ikke før første eventdato {first}. Sett en tidligere frist.",
            "Påmeldingsfristen {deadline} er ikkje før første eventdato {first}. Set ein tidlegare frist.",
            "The registration deadline {deadline} is not before the first event date {first}. Set an earlier one."),
        Of("cancellation-rules",
            "Anbefalt å definere avbestillingsregler: frist og refusjon.",
            "Tilrådd å definere avbestillingsreglar: frist og refusjon.",
            "It is recommended to define cancellation rules: deadline and refund."),
    ];

    private static KeyValuePair<string, LocalizedText>[] Permits =>
    [
        Of("permits", "Ikke alle påkrevde tillatelser er søkt. Søk om dem.", "Ikkje alle påkravde løyve er søkte. Søk om dei.", "Not all required permits are applied for. Apply for them."),
        Of("permit-missing",
            "{permit}: mangler søknad. Søk senest {applyBy}, {days} dager før arrangementet.",
            "{permit}: manglar søknad. Søk seinast {applyBy}, {days} dagar før arrangementet.",
            "{permit}: not applied for. Apply by {applyBy}, {days} days before the event."),
        Of("permit-missing-undated", "{permit}: mangler søknad. Sett en eventdato og søk.", "{permit}: manglar søknad. Set ein eventdato og søk.", "{permit}: not applied for. Set an event date and apply."),
        Of("permit-overdue",
            "{permit}: mangler søknad, og fristen var {applyBy}. Kontakt myndigheten, eller flytt arrangementet.",
            "{permit}: manglar søknad, og fristen var {applyBy}. Kontakt styresmakta, eller flytt arrangementet.",
            "{permit}: not applied for, and it was due by {applyBy}. Contact the authority, or move the event."),
        Of("permit-rejected", "{permit}: avslått ({reason}). Rett det og søk på nytt.", "{permit}: avslått ({reason}). Rett det og søk på nytt.", "{permit}: refused ({reason}). Mend it and apply again."),
        Of("permit-expired", "{permit}: utløpt før arrangementet slutter. Søk på nytt.", "{permit}: går ut før arrangementet sluttar. Søk på nytt.", "{permit}: expired before the event ends. Apply again."),
        Of("permit-undecided",
            "{permit}: det er ikke sagt om den kreves. Velg ja eller nei i dokumentkravene.",
            "{permit}: det er ikkje sagt om det blir kravd. Vel ja eller nei i dokumentkrava.",
            "{permit}: it is not said whether it is required. Choose yes or no in the document requirements."),
    ];

    private static KeyValuePair<string, LocalizedText>[] Loans =>
    [
        Of("total-units",
            "Antall enheter er {value} og må være større enn 0. Skriv hvor mange som finnes.",
            "Talet på einingar er {value} og må vere større enn 0. Skriv kor mange som finst.",
            "The number of units is {value} and must be above 0. Write how many there are."),
        Of("pickup-location", "Hentested mangler. Skriv hvor utstyret hentes.", "Hentestad manglar. Skriv kvar utstyret blir henta.", "The pick-up place is missing. Write where the equipment is fetched."),
        Of("loan-duration",
            "Lengste utlån er {value} dager og må være større enn 0. Skriv antall dager.",
            "Lengste utlån er {value} dagar og må vere større enn 0. Skriv talet på dagar.",
            "The longest loan is {value} days and must be above 0. Write the number of days."),
        Of("loan-availability",
            "Tilgjengelighet mangler. Velg utlån per dag eller antall, legg til minst 1 aktiv dag, eller merk utstyret «kun presentasjon».",
            "Tilgjenge manglar. Vel utlån per dag eller tal, legg til minst 1 aktiv dag, eller merk utstyret «berre presentasjon».",
            "The availability is missing. Choose loans by day or quantity, add at least 1 active day, or mark it as presentation only."),
        Of("return-deadline", "Anbefalt å oppgi når på dagen utstyret må leveres.", "Tilrådd å oppgje når på dagen utstyret må leverast.", "It is recommended to give the time of day for returning."),
    ];
}
