using System.Globalization;
using System.Text;

namespace Utleie.Domain;

// D7.
/// <summary>A URL-safe name: words of a–z and 0–9 separated by hyphens, at most 80 characters.</summary>
/// <remarks>
/// <c>Møterom Y - Kragerø</c> becomes <c>moeterom-y-kragero</c>: ø is <c>o</c> at the end of a word and <c>oe</c> elsewhere.
/// The default value is empty and prints as the empty string. Source: 001 §3.1.
/// </remarks>
public readonly record struct Slug
{
    /// <summary>The maximum length in characters.</summary>
    public const int MaxLength = 80;

    private readonly string? _value;

    private Slug(string value) => _value = value;

    /// <summary>Creates a slug from a display name.</summary>
    /// <exception cref="ArgumentException">The name contains no letter or digit to make a slug from.</exception>
    public static Slug From(string name) => TryFrom(name, out var slug)
        ? slug
        : throw new ArgumentException($"{Bad.Shown(name)} gives no slug: it holds no letter a–z and no digit. Give it a name with letters or digits.", nameof(name));

    /// <summary>Creates a slug from a display name. Returns false if the name has no letter or digit to make a slug from.</summary>
    public static bool TryFrom(string? name, out Slug slug)
    {
        var words = Cut(Words(name ?? ""));
        slug = words.Length > 0 ? new(words) : default;
        return words.Length > 0;
    }

    /// <summary>Parses a text that is already a slug.</summary>
    /// <exception cref="FormatException">The text is not a slug; the message describes the expected form.</exception>
    public static Slug Parse(string text) => TryParse(text, out var slug)
        ? slug
        : throw Bad.Format(text, "a slug", "words of a–z and 0–9 joined by single hyphens are needed, at most 80 characters", "Use Slug.From to make one of a name");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out Slug slug)
    {
        var valid = text is { Length: > 0 and <= MaxLength } && text[0] != '-' && text[^1] != '-'
            && !text.Contains("--", StringComparison.Ordinal)
            && text.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        slug = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Returns this slug, or the first with a suffix <c>-2</c>, <c>-3</c>, … that is not taken, shortened to the maximum length if necessary.</summary>
    /// <param name="taken">Returns whether a slug is in use; must eventually return false.</param>
    /// <exception cref="InvalidOperationException">This is the default value, which is empty.</exception>
    public Slug MakeUnique(Func<Slug, bool> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        if (_value is null)
            throw new InvalidOperationException("The default value is no slug. Make one with Slug.From.");
        var candidate = this;
        for (var number = 2; taken(candidate); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var value = ToString();
            candidate = new(value[..Math.Min(value.Length, MaxLength - suffix.Length)].TrimEnd('-') + suffix);
        }

        return candidate;
    }

    /// <summary>The slug.</summary>
    public override string ToString() => _value ?? "";

    private static string Words(string name)
    {
        var letters = WellFormed(name).ToLowerInvariant();
        var slug = new StringBuilder(letters.Length);
        for (var at = 0; at < letters.Length;)
        {
            var next = at + 1;
            while (next < letters.Length && IsMark(letters[next]))
                next++;
            var endsWord = next >= letters.Length || !char.IsLetterOrDigit(letters[next]);
            Append(slug, Spell(LatinLetters.WithoutMarks(letters[at]), letters.AsSpan(at + 1, next - at - 1), endsWord));
            at = next;
        }

        return slug.ToString().TrimEnd('-');
    }

    private static void Append(StringBuilder slug, string spelled)
    {
        if (spelled.Length > 0)
            slug.Append(spelled);
        else if (slug.Length > 0 && slug[^1] != '-')
            slug.Append('-');
    }

    private static string Spell(char letter, ReadOnlySpan<char> marks, bool endsWord) => letter switch
    {
        'å' => "aa",
        'a' when marks.Contains('\u030A') => "aa",
        'a' when marks.Contains('\u0308') => "ae",
        'o' when marks.Contains('\u0308') => endsWord ? "o" : "oe",
        'ö' or 'ø' => endsWord ? "o" : "oe",
        'ä' or 'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'đ' or 'ð' => "d",
        'ŧ' => "t",
        'ŋ' => "n",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        _ when char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) => letter.ToString(),
        _ => "",
    };

    private static string Cut(string words)
    {
        if (words.Length <= MaxLength)
            return words;
        var end = words[MaxLength] == '-' ? MaxLength : words.LastIndexOf('-', MaxLength - 1);
        return words[..(end > 0 ? end : MaxLength)];
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
