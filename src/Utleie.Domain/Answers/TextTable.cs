using System.Collections.Frozen;
using System.Text;

namespace Utleie.Domain.Answers;

/// <summary>The texts of codes: one sentence per code and language, with <c>{name}</c> as placeholder for an argument.</summary>
/// <remarks>Immutable and thread-safe. Every engine has one; your app can replace or extend it.</remarks>
public sealed class TextTable
{
    private readonly FrozenDictionary<string, LocalizedText> _texts;

    /// <summary>Creates a table of codes and texts.</summary>
    /// <exception cref="ArgumentException">A code occurs twice.</exception>
    public TextTable(params IEnumerable<KeyValuePair<string, LocalizedText>> texts) =>
        _texts = texts.ToDictionary(StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The codes that have a text.</summary>
    public IEnumerable<string> Codes => _texts.Keys;

    /// <summary>Returns the sentence of a code with its arguments filled in. Returns the code itself if it has no text.</summary>
    public string Render(string code, ValueList<Argument> arguments, Language language) =>
        _texts.TryGetValue(code, out var text) ? Fill(text.In(language), arguments) : new Reason(code, arguments).ToString();

    /// <summary>Returns the sentence of a reason.</summary>
    public string Render(Reason reason, Language language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Render(reason.Code, reason.Arguments, language);
    }

    /// <summary>Returns the sentence of a finding.</summary>
    public string Render(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Render(finding.Code, finding.Arguments, language);
    }

    /// <summary>Returns the table with additional texts. If both contain a code, the additional text replaces the existing one.</summary>
    public TextTable With(params IEnumerable<KeyValuePair<string, LocalizedText>> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var all = new Dictionary<string, LocalizedText>(_texts, StringComparer.Ordinal);
        foreach (var (code, text) in more)
            all[code] = text;
        return new(all);
    }

    private static string Fill(string sentence, ValueList<Argument> arguments)
    {
        if (!sentence.Contains('{', StringComparison.Ordinal))
            return sentence;
        var filled = new StringBuilder(sentence.Length);
        var rest = sentence.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var length = rest[open..].IndexOf('}') + 1;
            if (length == 0)
                break;
            filled.Append(rest[..open]).Append(Find(arguments, rest.Slice(open, length)));
            rest = rest[(open + length)..];
        }

        return filled.Append(rest).ToString();
    }

    /// <summary>Returns the argument of a placeholder; the placeholder itself if no argument has its name.</summary>
    private static ReadOnlySpan<char> Find(ValueList<Argument> arguments, ReadOnlySpan<char> place)
    {
        foreach (var argument in arguments)
        {
            if (place[1..^1].SequenceEqual(argument.Name))
                return argument.Value;
        }

        return place;
    }
}
