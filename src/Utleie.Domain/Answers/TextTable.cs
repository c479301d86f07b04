using System.Collections.Frozen;
using System.Text;

namespace Utleie.Domain.Answers;

/// <summary>The words for codes: each code has one sentence per language, with <c>{name}</c> where a fact stands.</summary>
/// <remarks>Immutable and safe on any number of threads. Every engine has one, and a host may bring its own.</remarks>
public sealed class TextTable
{
    private readonly FrozenDictionary<string, LocalizedText> _texts;

    /// <summary>A table of codes and sentences.</summary>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public TextTable(params IEnumerable<KeyValuePair<string, LocalizedText>> texts) =>
        _texts = texts.ToDictionary(StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The codes that have words.</summary>
    public IEnumerable<string> Codes => _texts.Keys;

    /// <summary>The sentence for a code with its facts filled in; a code without words is told as itself.</summary>
    public string Render(string code, ValueList<Argument> arguments, Language language) =>
        _texts.TryGetValue(code, out var text) ? Fill(text.In(language), arguments) : new Reason(code, arguments).ToString();

    /// <summary>The sentence for a reason.</summary>
    public string Render(Reason reason, Language language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Render(reason.Code, reason.Arguments, language);
    }

    /// <summary>The sentence for a finding.</summary>
    public string Render(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Render(finding.Code, finding.Arguments, language);
    }

    /// <summary>The table with more codes; one that both have keeps the words given here.</summary>
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

    /// <summary>The fact of a place; the place itself where no fact has its name.</summary>
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
