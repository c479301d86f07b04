using Utleie.Domain.Answers;

namespace Utleie.Domain.Wire;

// D50.
/// <summary>The texts of errors in JSON documents, in bokmål, nynorsk and English.</summary>
internal static class WireTexts
{
    internal static LocalizedText Text { get; } = new("en tekst", "ein tekst", "a text");

    internal static LocalizedText Quote { get; } = new("Sett den i doble anførselstegn", "Set han i doble hermeteikn", "Put it in double quotes");

    internal static LocalizedText Boolean { get; } = new("true eller false", "true eller false", "true or false");

    internal static LocalizedText WriteBoolean { get; } =
        new("Skriv true eller false uten anførselstegn", "Skriv true eller false utan hermeteikn", "Write true or false without quotes");

    internal static LocalizedText WholeNumber { get; } = new("et helt tall", "eit heilt tal", "a whole number");

    internal static LocalizedText WriteWholeNumber { get; } = new(
        "Skriv sifre uten anførselstegn og desimaler, for eksempel 60",
        "Skriv siffer utan hermeteikn og desimalar, til dømes 60",
        "Write digits without quotes and without decimals, such as 60");

    internal static LocalizedText Number { get; } = new("et tall", "eit tal", "a number");

    internal static LocalizedText ClockTime { get; } =
        new("et klokkeslett fra 00:00 til 24:00", "eit klokkeslett frå 00:00 til 24:00", "a time of day from 00:00 to 24:00");

    internal static LocalizedText Weekday { get; } = new("en ukedag", "ein vekedag", "a day of the week");

    internal static LocalizedText KnownWord { get; } = new("et av de kjente ordene", "eit av dei kjende orda", "one of the known words");

    internal static LocalizedText Nothing { get; } = new("ingenting", "ingenting", "nothing");

    internal static LocalizedText List { get; } = new("en liste", "ei liste", "a list");

    internal static LocalizedText WriteList { get; } =
        new("Skriv elementene i hakeparenteser", "Skriv elementa i hakeparentesar", "Write the items in square brackets");

    internal static LocalizedText Object { get; } = new("et objekt", "eit objekt", "an object");

    internal static LocalizedText WriteEntries { get; } = new("Skriv feltene i krøllparenteser", "Skriv felta i krøllparentesar", "Write the entries in braces");

    internal static LocalizedText Slug { get; } =
        new("en adresse av a–z, 0–9 og bindestreker", "ei adresse av a–z, 0–9 og bindestrekar", "a slug of a–z, 0–9 and hyphens");

    internal static LocalizedText Uuid { get; } = new("en UUID", "ein UUID", "a UUID");

    internal static LocalizedText Moment { get; } = new(
        "en dato, en lokal dato med klokkeslett eller et tidspunkt",
        "ein dato, ein lokal dato med klokkeslett eller eit tidspunkt",
        "a date, a local date and time, or an instant");

    internal static LocalizedText WriteMoment { get; } = new(
        "Skriv det som 2026-06-01, 2026-06-01T10:00 eller 2026-06-01T08:00:00Z",
        "Skriv det som 2026-06-01, 2026-06-01T10:00 eller 2026-06-01T08:00:00Z",
        "Write it as 2026-06-01, 2026-06-01T10:00 or 2026-06-01T08:00:00Z");

    internal static LocalizedText Date { get; } = new("en dato", "ein dato", "a date");

    internal static LocalizedText TimeOfDay { get; } = new("et klokkeslett", "eit klokkeslett", "a time of day");

    internal static LocalizedText LocalTime { get; } = new("en lokal dato med klokkeslett", "ein lokal dato med klokkeslett", "a local date and time");

    internal static LocalizedText OrganisationNumber { get; } = new("et organisasjonsnummer", "eit organisasjonsnummer", "an organisation number");

    internal static LocalizedText WriteNineDigits { get; } =
        new("Skriv de ni sifrene, for eksempel 964965226", "Skriv dei ni sifra, til dømes 964965226", "Write its nine digits, such as 964965226");

    internal static LocalizedText AddMissing { get; } = new("Legg til det som mangler", "Legg til det som manglar", "Add what is missing");

    internal static LocalizedText NoSuchMember { get; } = new("feltet finnes ikke", "feltet finst ikkje", "there is no such member");

    internal static LocalizedText CorrectName { get; } = new("Rett navnet, eller utelat feltet", "Rett namnet, eller utelat feltet", "Correct its name, or leave it out");

    internal static LocalizedText DayOfYear { get; } = new("en dag i året", "ein dag i året", "a day of the year");

    internal static LocalizedText Instant { get; } =
        new("et tidspunkt med Z eller tidsforskyvning", "eit tidspunkt med Z eller tidsforskyving", "an instant with Z or an offset");

    internal static LocalizedText DuplicateName { get; } = new(
        "navnet står to ganger i samme objekt", "namnet står to gonger i same objekt", "the name stands twice in the same object");

    internal static LocalizedText KeepOne { get; } = new("Behold ett av dem", "Behald eitt av dei", "Keep one of them");

    internal static LocalizedText NotAnObject { get; } = new(
        "et objekt er ventet, men her står noe annet", "eit objekt er venta, men her står noko anna", "an object is expected, and there is something else");

    internal static LocalizedText WriteMembers { get; } = new("Skriv feltene i krøllparenteser", "Skriv felta i krøllparentesar", "Write its members in braces");

    internal static LocalizedText WrongKind { get; } = new("verdien er av feil type", "verdien er av feil type", "the value is of the wrong kind");

    internal static LocalizedText WriteRightKind { get; } =
        new("Skriv en verdi av riktig type", "Skriv ein verdi av rett type", "Write a value of the right kind");

    internal static LocalizedText TooDeep { get; } = new(
        $"dokumentet er nøstet dypere enn {WireFormat.MaxDepth} nivåer",
        $"dokumentet er nøsta djupare enn {WireFormat.MaxDepth} nivå",
        $"the document is nested deeper than {WireFormat.MaxDepth} levels");

    internal static LocalizedText WriteFlatter { get; } = new("Skriv det flatere", "Skriv det flatare", "Write it flatter");

    internal static LocalizedText CorrectJson { get; } = new("Rett JSON-en der", "Rett JSON-en der", "Correct the JSON there");

    internal static LocalizedText NullItem { get; } = new("et element i listen er null", "eit element i lista er null", "an item of the list is null");

    internal static LocalizedText OmitItem { get; } = new("Utelat elementet", "Utelat elementet", "Leave the item out");

    internal static LocalizedText NullEntry { get; } = new("verdien av et felt er null", "verdien av eit felt er null", "the value of an entry is null");

    internal static LocalizedText OmitEntry { get; } = new("Utelat feltet", "Utelat feltet", "Leave the entry out");

    internal static LocalizedText NullDocument { get; } = new("dokumentet er null", "dokumentet er null", "the document is null");

    internal static LocalizedText WriteObject { get; } = new("Skriv et JSON-objekt", "Skriv eit JSON-objekt", "Write a JSON object");

    internal static LocalizedText NotUnicode { get; } = new("teksten er ikke gyldig Unicode", "teksten er ikkje gyldig Unicode", "the text is not valid Unicode");

    internal static LocalizedText WriteWholeCharacters { get; } = new(
        "Skriv hele tegn; et halvt surrogatpar er ikke et tegn",
        "Skriv heile teikn; eit halvt surrogatpar er ikkje eit teikn",
        "Write whole characters; half a surrogate pair is none");

    internal static LocalizedText NotUtf8 { get; } = new("dokumentet er ikke gyldig UTF-8", "dokumentet er ikkje gyldig UTF-8", "the document is not valid UTF-8");

    internal static LocalizedText SaveAsUtf8 { get; } = new("Lagre det som UTF-8", "Lagre det som UTF-8", "Save it as UTF-8");

    internal static LocalizedText SecretExpected { get; } =
        new("en hemmelighet er ventet som tekst", "ein løyndom er venta som tekst", "a secret is expected as a text");

    internal static LocalizedText EmptySecret { get; } = new(
        "den beskyttede formen av hemmeligheten er tom", "den verna forma av løyndomen er tom", "the protected form of the secret is empty");

    internal static LocalizedText WriteSecretAgain { get; } = new("Skriv hemmeligheten på nytt", "Skriv løyndomen på nytt", "Write the secret again");

    internal static LocalizedText SplitDocument { get; } = new(
        "Del det opp, eller flytt bilder og vedlegg ut av det",
        "Del det opp, eller flytt bilete og vedlegg ut av det",
        "Split it, or move images and attachments out of it");
}
