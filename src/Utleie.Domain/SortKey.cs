using System.Globalization;
using System.Text;

namespace Utleie.Domain;

// D233.
/// <summary>A key that sorts names alike in every store and culture: digits, a–z, æ, ø, å; other letters come after.</summary>
/// <remarks>
/// Compare keys ordinally, as texts or as UTF-8 bytes. Upper and lower case are alike, and letters lose their diacritics, but ä sorts as æ and ö as ø; <c>aa</c> stays two letters.
/// Everything that is neither a letter nor a digit counts as one space. Names with equal keys are ordered by id. At most 200 characters. The default value is empty. Source: 000.
/// </remarks>
public readonly record struct SortKey : IComparable<SortKey>
{
    /// <summary>The maximum length in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>The three characters that follow z in ASCII stand for æ, ø and å.</summary>
    private const string AfterZ = "{|}";

    private readonly string? _value;

    private SortKey(string value) => _value = value;

    /// <summary>Creates the key of a name; the key of null is empty.</summary>
    public static SortKey Of(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return default;
        var letters = name.ToLowerInvariant();
        var key = new StringBuilder(Math.Min(letters.Length, MaxLength));
        for (var at = 0; at < letters.Length && key.Length < MaxLength;)
        {
            var next = at + 1;
            while (next < letters.Length && IsMark(letters[next]))
                next++;
            Append(key, LatinLetters.WithoutMarks(letters[at]), letters.AsSpan(at + 1, next - at - 1));
            at = next;
        }

        return new(key.ToString(0, Math.Min(key.Length, MaxLength)).TrimEnd(' '));
    }

    /// <summary>Compares the keys ordinally.</summary>
    public int CompareTo(SortKey other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether the left key sorts before the right one.</summary>
    public static bool operator <(SortKey left, SortKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left key sorts after the right one.</summary>
    public static bool operator >(SortKey left, SortKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left key sorts before the right one, or is equal to it.</summary>
    public static bool operator <=(SortKey left, SortKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left key sorts after the right one, or is equal to it.</summary>
    public static bool operator >=(SortKey left, SortKey right) => left.CompareTo(right) >= 0;

    /// <summary>The key, to be stored in a column that compares bytes.</summary>
    public override string ToString() => _value ?? "";

    private static void Append(StringBuilder key, char letter, ReadOnlySpan<char> marks)
    {
        var spelled = Spell(letter, marks);
        if (spelled != " ")
            key.Append(spelled);
        else if (key.Length > 0 && key[^1] != ' ')
            key.Append(' ');
    }

    private static string Spell(char letter, ReadOnlySpan<char> marks) => letter switch
    {
        'å' => AfterZ[2..],
        'a' when marks.Contains('\u030A') => AfterZ[2..],
        'a' when marks.Contains('\u0308') => AfterZ[..1],
        'o' when marks.Contains('\u0308') => AfterZ[1..2],
        'ä' or 'æ' => AfterZ[..1],
        'ö' or 'ø' => AfterZ[1..2],
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'đ' or 'ð' => "d",
        'ŧ' => "t",
        'ŋ' => "n",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        // A letter beyond the basic plane would sort differently in UTF-16 and UTF-8.
        _ => char.IsAsciiLetterOrDigit(letter) || (letter > '\u007F' && char.IsLetterOrDigit(letter)) ? letter.ToString() : " ",
    };

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
