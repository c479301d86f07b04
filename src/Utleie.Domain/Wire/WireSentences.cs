using System.Text.Json;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Wire;

/// <summary>The texts of errors in JSON documents that quote something of the document.</summary>
internal static class WireSentences
{
    internal static LocalizedText Instead(LocalizedText expected, LocalizedText found) => new(
        $"{expected.Nb} er ventet, men her står {found.Nb}",
        $"{expected.Nn} er venta, men her står {found.Nn}",
        $"{expected.En} is expected, and there is {found.En}");

    internal static LocalizedText TheNumber(string number) => new($"tallet {number}", $"talet {number}", $"the number {number}");

    internal static LocalizedText TheText(string text) => new($"teksten {text}", $"teksten {text}", $"the text {text}");

    internal static LocalizedText WriteItAs(string example) => new($"Skriv det som {example}", $"Skriv det som {example}", $"Write it as {example}");

    internal static LocalizedText WriteOneOf(IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new($"Skriv en av disse: {list}", $"Skriv ein av desse: {list}", $"Write one of {list}");
    }

    internal static LocalizedText WriteNumber(string example) => new(
        $"Skriv sifre med desimalpunktum og uten anførselstegn, for eksempel {example}",
        $"Skriv siffer med desimalpunktum og utan hermeteikn, til dømes {example}",
        $"Write digits with a decimal point and without quotes, such as {example}");

    internal static LocalizedText Lacks(string members) => new($"objektet mangler {members}", $"objektet manglar {members}", $"the object lacks {members}");

    /// <summary>A document that is too long; of unknown length where it was not read to its end.</summary>
    internal static LocalizedText TooManyBytes(long? length) => new(
        $"dokumentet er på {(length is null ? $"mer enn {WireFormat.MaxBytes}" : $"{length}")} byte, og det leses høyst {WireFormat.MaxBytes}",
        $"dokumentet er på {(length is null ? $"meir enn {WireFormat.MaxBytes}" : $"{length}")} byte, og det blir lese høgst {WireFormat.MaxBytes}",
        $"the document has {(length is null ? $"more than {WireFormat.MaxBytes}" : $"{length}")} bytes, and at most {WireFormat.MaxBytes} are read");

    /// <summary>The English text has the reader's own words; the others say where.</summary>
    internal static LocalizedText NotJson(JsonException error)
    {
        var (line, column) = ((error.LineNumber ?? 0) + 1, (error.BytePositionInLine ?? 0) + 1);
        return new(
            $"dokumentet er ikke gyldig JSON i linje {line}, tegn {column}",
            $"dokumentet er ikkje gyldig JSON i linje {line}, teikn {column}",
            $"not well-formed JSON: {FirstSentence(error.Message)}");
    }

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }
}
