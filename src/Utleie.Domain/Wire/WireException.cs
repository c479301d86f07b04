using System.Text.Json;

namespace Utleie.Domain.Wire;

/// <summary>Thrown if JSON cannot be read; contains the path, the problem and the fix.</summary>
/// <remarks>Derives from <see cref="JsonException"/>; <see cref="Field"/> is the full path from the root. Source: 001 §9.</remarks>
public sealed class WireException : JsonException
{
    private readonly string _problem;
    private readonly string _tail;

    /// <summary>Creates an error in a custom converter; the reader adds the path.</summary>
    /// <param name="problem">What is wrong, without the path: <c>a number is expected</c>.</param>
    /// <param name="cure">How to fix it, as a sentence without the full stop.</param>
    /// <param name="field">The wire path relative to the value being read; empty for the value itself.</param>
    public WireException(string problem, string cure, string field = "")
        : this(problem, cure, field, cause: null)
    {
    }

    private WireException(string problem, string cure, string tail, Exception? cause)
        : base(problem, cause) => (_problem, Cure, _tail) = (problem, cure, tail);

    /// <summary>The wire path of the value: <c>pricing.fees[2].amount</c>; empty for the document itself.</summary>
    public string Field => Join(WirePath(Path), _tail);

    /// <summary>What is wrong, without the path.</summary>
    public string Problem => _problem;

    /// <summary>How to fix it, as a sentence without the full stop.</summary>
    public string Cure { get; }

    /// <summary>The path, the problem and the fix on one line.</summary>
    public override string Message => Field.Length == 0 ? $"{_problem}. {Cure}." : $"{Field}: {_problem}. {Cure}.";

    /// <summary>Returns the error with its path prefixed, for a converter that reads a part with a separate reader.</summary>
    /// <param name="inner">The error of the part.</param>
    /// <param name="place">The path of the part within the value being read: a name, or <c>[2]</c>; empty if the part is the whole value.</param>
    public static WireException Below(JsonException inner, string place)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return inner is WireException wire
            ? new(wire.Problem, wire.Cure, Join(place, wire.Field), inner)
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
            var text when text.StartsWith("Duplicate property", StringComparison.Ordinal) => ("the name stands twice in the same object", "Keep one of them"),
            var text when text.StartsWith("The JSON value could not be converted to Utleie.Domain.", StringComparison.Ordinal) =>
                ("an object is expected, and there is something else", "Write its members in braces"),
            var text when text.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) => ("the value is of the wrong kind", "Write a value of the right kind"),
            var text when text.Contains("missing required properties", StringComparison.Ordinal) =>
                ($"the object lacks {text[(text.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.')}", "Add what is missing"),
            var text when text.Contains("could not be mapped to any .NET member", StringComparison.Ordinal) =>
                ("there is no such member", "Correct its name, or leave it out"),
            var text when text.Contains("maximum configured depth", StringComparison.Ordinal) => ($"the document is nested deeper than {WireFormat.MaxDepth} levels", "Write it flatter"),
            var text => ($"not well-formed JSON: {FirstSentence(text)}", "Correct the JSON there"),
        };
        return new(problem, cure, field, inner);
    }

    private static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }

    private static string WirePath(string? jsonPath) => jsonPath switch
    {
        null or "$" => "",
        _ when jsonPath.StartsWith("$.", StringComparison.Ordinal) => jsonPath[2..],
        _ => jsonPath[1..],
    };

    private static string Join(string path, string tail) =>
        path.Length == 0 || tail.Length == 0 || tail[0] == '[' ? path + tail : $"{path}.{tail}";
}
