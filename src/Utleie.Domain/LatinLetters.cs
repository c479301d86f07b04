using System.Collections.Frozen;

namespace Utleie.Domain;

/// <summary>What the Latin letters of Europe and Vietnam are without their marks: the canonical decompositions of U+00C0–024F and U+1E00–1EFF.</summary>
/// <remarks>A table of our own, since the runtime decomposes nothing but ASCII where globalization is invariant, as it is in small containers. Source: D7.</remarks>
internal static class LatinLetters
{
    /// <summary>The letter first, then what it is with marks; å, ä, ö, æ and ø are letters, not marked ones.</summary>
    private static readonly string[] Rows =
    [
        "aàáâãāăąǎǡȁȃȧḁạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįİǐȉȋḭḯỉị", "jĵǰ", "kķǩḱḳḵ", "lĺļľḷḹḻḽ", "mḿṁṃ", "nñńņňǹṅṇṉṋ", "oòóôõōŏőơǒǫǭȍȏȭȯȱṍṑṓọỏốồổỗộớờởỡợ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ", "tţťțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ",
        "äǟ", "åǻ", "æǣǽ", "öȫṏ", "øǿ",
    ];

    private static readonly FrozenDictionary<char, char> Bases =
        Rows.SelectMany(row => row.Skip(1).Select(letter => KeyValuePair.Create(letter, row[0]))).ToFrozenDictionary();

    /// <summary>A small letter without its marks; any other character as it is.</summary>
    internal static char WithoutMarks(char letter) => Bases.GetValueOrDefault(letter, letter);
}
