using System.Text.Json;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Wire;

/// <summary>Thrown if JSON cannot be read; contains the path, the problem and the fix.</summary>
/// <remarks>Derives from <see cref="JsonException"/>; <see cref="Field"/> is the full path from the root. Source: 001 §9.</remarks>
public sealed class WireException : JsonException
{
    private readonly LocalizedText _problem;
    private readonly LocalizedText _cure;
    private readonly string _tail;

    /// <summary>Creates an error in a custom converter; the reader adds the path.</summary>
    /// <param name="problem">What is wrong, without the path: <c>a number is expected</c>.</param>
    /// <param name="cure">How to fix it, as a sentence without the full stop.</param>
    /// <param name="field">The wire path relative to the value being read; empty for the value itself.</param>
    public WireException(string problem, string cure, string field = "")
        : this(Everywhere(problem), Everywhere(cure), field, cause: null)
    {
    }

    /// <summary>Creates an error in a custom converter, with texts that are shown to users; the reader adds the path.</summary>
    /// <param name="problem">What is wrong, without the path.</param>
    /// <param name="cure">How to fix it, as a sentence without the full stop.</param>
    /// <param name="field">The wire path relative to the value being read; empty for the value itself.</param>
    public WireException(LocalizedText problem, LocalizedText cure, string field)
        : this(problem, cure, field, cause: null)
    {
    }

    private WireException(LocalizedText problem, LocalizedText cure, string tail, Exception? cause)
        : base(problem?.En, cause)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(cure);
        (_problem, _cure, _tail) = (problem, cure, tail);
    }

    /// <summary>The wire path of the value: <c>pricing.fees[2].amount</c>; empty for the document itself.</summary>
    public string Field => Join(WirePath(Path), _tail);

    /// <summary>What is wrong in English, without the path.</summary>
    public string Problem => _problem.En;

    /// <summary>How to fix it in English, as a sentence without the full stop.</summary>
    public string Cure => _cure.En;

    /// <summary>The problem and the fix as two sentences in three languages, without the path. English only if the error was created with English texts.</summary>
    public LocalizedText Text => new(Sentences(_problem.Nb, _cure.Nb), Sentences(_problem.Nn, _cure.Nn), Sentences(_problem.En, _cure.En));

    /// <summary>The path, the problem and the fix in English, on one line.</summary>
    public override string Message => Field.Length == 0 ? $"{Problem}. {Cure}." : $"{Field}: {Problem}. {Cure}.";

    /// <summary>Returns the error with its path prefixed, for a converter that reads a part with a separate reader.</summary>
    /// <param name="inner">The error of the part.</param>
    /// <param name="place">The path of the part within the value being read: a name, or <c>[2]</c>; empty if the part is the whole value.</param>
    public static WireException Below(JsonException inner, string place)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return inner is WireException wire
            ? new(wire._problem, wire._cure, Join(place, wire.Field), inner)
            : Plain(inner, Join(place, WirePath(inner.Path)));
    }

    /// <summary>Returns the error of a malformed document with its path; null if the document is well-formed.</summary>
    internal static WireException? Malformed(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new PlacedReader(utf8Json);
        try
        {
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException error)
        {
            return Plain(error, reader.Place);
        }
    }

    /// <summary>Converts an error of the underlying reader.</summary>
    internal static WireException Of(JsonException inner) => inner as WireException ?? Below(inner, "");

    private static WireException Plain(JsonException inner, string field)
    {
        var (problem, cure) = inner.Message switch
        {
            var text when text.StartsWith("Duplicate property", StringComparison.Ordinal) => (WireTexts.DuplicateName, WireTexts.KeepOne),
            var text when text.StartsWith("The JSON value could not be converted to Utleie.Domain.", StringComparison.Ordinal) => (WireTexts.NotAnObject, WireTexts.WriteMembers),
            var text when text.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) => (WireTexts.WrongKind, WireTexts.WriteRightKind),
            var text when text.Contains("missing required properties", StringComparison.Ordinal) =>
                (WireSentences.Lacks(text[(text.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Replace("'; '", "', '", StringComparison.Ordinal)), WireTexts.AddMissing),
            var text when text.Contains("could not be mapped to any .NET member", StringComparison.Ordinal) => (WireTexts.NoSuchMember, WireTexts.CorrectName),
            var text when text.Contains("maximum configured depth", StringComparison.Ordinal) => (WireTexts.TooDeep, WireTexts.WriteFlatter),
            _ => (WireSentences.NotJson(inner), WireTexts.CorrectJson),
        };
        return new(problem, cure, field, inner);
    }

    private static LocalizedText Everywhere(string text) => new(text, text, text);

    private static string Sentences(string problem, string cure) =>
        problem.Length == 0 ? $"{cure}." : $"{char.ToUpperInvariant(problem[0])}{problem.AsSpan(1)}. {cure}.";

    private static string WirePath(string? jsonPath) => jsonPath switch
    {
        null or "$" => "",
        _ when jsonPath.StartsWith("$.", StringComparison.Ordinal) => jsonPath[2..],
        _ => jsonPath[1..],
    };

    private static string Join(string path, string tail) =>
        path.Length == 0 || tail.Length == 0 || tail[0] == '[' ? path + tail : $"{path}.{tail}";
}
