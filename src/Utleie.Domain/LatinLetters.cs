using System.Collections.Frozen;

namespace Utleie.Domain;

// D7.
/// <summary>Removes diacritics from Latin letters: the canonical decompositions of U+00C0–024F and U+1E00–1EFF.</summary>
/// <remarks>A built-in table, because the runtime does not decompose letters when globalization is invariant.</remarks>
internal static class LatinLetters
{
    /// <summary>Each row contains a base letter and its accented forms; å, ä, ö, æ and ø count as base letters.</summary>
    private static readonly string[] Rows =
    [
        "aàáâãāăąǎǡȁȃȧḁạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįİǐȉȋḭḯỉị", "jĵǰ", "kķǩḱḳḵ", "lĺļľḷḹḻḽ", "mḿṁṃ", "nñńņňǹṅṇṉṋ", "oòóôõōŏőơǒǫǭȍȏȭȯȱṍṑṓọỏốồổỗộớờởỡợ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ", "tţťțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ",
        "äǟ", "åǻ", "æǣǽ", "öȫṏ", "øǿ",
    ];

    private static readonly FrozenDictionary<char, char> Bases =
        Rows.SelectMany(row => row.Skip(1).Select(letter => KeyValuePair.Create(letter, row[0]))).ToFrozenDictionary();

    /// <summary>Returns a lower-case letter without diacritics, or any other character unchanged.</summary>
    internal static char WithoutMarks(char letter) => Bases.GetValueOrDefault(letter, letter);
}
