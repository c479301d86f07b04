using Utleie.Domain.Answers;

namespace AdminApi.Errors;

// D50.
/// <summary>What can be wrong with a value of a request, and how to correct it, in bokmål, nynorsk and English.</summary>
internal static class RequestTexts
{
    internal static LocalizedText MissingStatus { get; } = new("status mangler", "status manglar", "the status is missing");

    internal static LocalizedText MissingTime { get; } = new("tidspunktet mangler", "tidspunktet manglar", "the time is missing");

    internal static LocalizedText MissingValue { get; } = new("verdien mangler", "verdien manglar", "the value is missing");

    internal static LocalizedText WriteHowMany { get; } = new("Skriv antallet", "Skriv talet", "Write how many");

    internal static LocalizedText WriteItemId { get; } = new("Skriv id-en til tingen", "Skriv id-en til tingen", "Write the id of the item");

    internal static LocalizedText WriteNineDigits { get; } = new("Skriv ni sifre", "Skriv ni siffer", "Write nine digits");

    internal static LocalizedText Date { get; } = new("en dato", "ein dato", "a date");

    internal static LocalizedText WholeNumber { get; } = new("et helt tall", "eit heilt tal", "a whole number");

    internal static LocalizedText Moment { get; } = new("et tidspunkt", "eit tidspunkt", "a point in time");

    internal static LocalizedText ClockTime { get; } = new("et klokkeslett", "eit klokkeslett", "a time of day");

    internal static LocalizedText Word { get; } = new("et av de kjente ordene", "eit av dei kjende orda", "one of the known words");

    internal static LocalizedText IsNot(string value, LocalizedText expected) =>
        new($"«{value}» er ikke {expected.Nb}", $"«{value}» er ikkje {expected.Nn}", $"“{value}” is not {expected.En}");

    internal static LocalizedText NotOrganisationNumber(string value) => IsNot(
        value, new("et gyldig organisasjonsnummer", "eit gyldig organisasjonsnummer", "a valid organisation number"));

    internal static LocalizedText KeyLength(int length, int most) => new(
        $"nøkkelen har {length} tegn, ikke 1 til {most}", $"nøkkelen har {length} teikn, ikkje 1 til {most}", $"the key has {length} characters, not 1 to {most}");

    internal static LocalizedText UseUuid { get; } = new("Bruk en UUID", "Bruk ein UUID", "Use a UUID");

    internal static LocalizedText WriteItAs(string example) => new($"Skriv for eksempel {example}", $"Skriv til dømes {example}", $"Write for example {example}");

    internal static LocalizedText WriteOneOf(IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new($"Skriv en av disse: {list}", $"Skriv ein av desse: {list}", $"Write one of {list}");
    }
}
