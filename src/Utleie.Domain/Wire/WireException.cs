using System.Text.Json;

namespace Utleie.Domain.Wire;

/// <summary>JSON that cannot be read: where, what is wrong, and how to mend it.</summary>
/// <remarks>A <see cref="JsonException"/>, so that hosts that catch one catch it; <see cref="Field"/> is the whole path from the root, in the form of 001 §9.</remarks>
public sealed class WireException : JsonException
{
    private readonly string _problem;
    private readonly string _tail;

    /// <summary>An error that a converter of a host's own tells; the reader adds the place.</summary>
    /// <param name="problem">What is wrong, without the place: <c>a number is expected</c>.</param>
    /// <param name="cure">How to mend it, as a sentence without its point.</param>
    /// <param name="field">The wire path below the value that is being read; empty for the value itself.</param>
    public WireException(string problem, string cure, string field = "")
        : this(problem, cure, field, cause: null)
    {
    }

    private WireException(string problem, string cure, string tail, Exception? cause)
        : base(problem, cause) => (_problem, Cure, _tail) = (problem, cure, tail);

    /// <summary>The wire path of the value: <c>pricing.fees[2].amount</c>; empty for the document itself.</summary>
    public string Field => Join(WirePath(Path), _tail);

    /// <summary>What is wrong, without the place.</summary>
    public string Problem => _problem;

    /// <summary>How to mend it, as a sentence without its point.</summary>
    public string Cure { get; }

    /// <summary>Place, problem and cure on one line.</summary>
    public override string Message => Field.Length == 0 ? $"{_problem}. {Cure}." : $"{Field}: {_problem}. {Cure}.";

    /// <summary>The same error one level further out: for a converter that reads a part by a reader of its own, which does not know where the part stands.</summary>
    /// <param name="inner">The error of the part.</param>
    /// <param name="place">Where the part stands in the value that is being read: a name, or <c>[2]</c>; empty where it is the whole value.</param>
    public static WireException Below(JsonException inner, string place)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return inner is WireException wire
            ? new(wire.Problem, wire.Cure, Join(place, wire.Field), inner)
            : Plain(inner, Join(place, WirePath(inner.Path)));
    }

    /// <summary>The error of a document that is not well-formed, with its place; null for one that is.</summary>
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

    /// <summary>The error of a reader underneath in this shape.</summary>
    internal static WireException Of(JsonException inner) => inner as WireException ?? Below(inner, "");

    private static WireException Plain(JsonException inner, string field)
    {
        var (problem, cure) = inner.Message switch
        {
            var text when text.StartsWith("Duplicate property", StringComparison.Ordinal) => ("the name stands twice in the same object", "Keep one of them"),
            var text when text.StartsWith("The JSON value could not be converted to Utleie.Domain.", StringComparison.Ordinal) =>
                ("an object is expected, and there is something else", "Write its members in braces"),
            var text when text.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) => ("the value is of the wrong kind", "Write a value of the right kind"),
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
