using System.Text;

namespace Utleie.Domain.Tests;

public sealed class SlugTests
{
    /// <summary>001 §3.1 and D7.</summary>
    [Theory]
    [InlineData("Møterom Y - Kragerø", "moeterom-y-kragero")]
    [InlineData("Ærlig Ås", "aerlig-aas")]
    [InlineData("Bodø Ø Øya", "bodo-o-oeya")]
    [InlineData("Malmö Köln", "malmo-koeln")]
    [InlineData("Bäck", "baeck")]
    [InlineData("Café Zürich", "cafe-zurich")]
    [InlineData("Straße", "strasse")]
    [InlineData("đ ŧ ŋ ð þ ł", "d-t-n-d-th-l")]
    [InlineData("Đ Ŧ Ŋ Ð Þ Ł", "d-t-n-d-th-l")]
    [InlineData("Čáhput Sámi ǩ", "cahput-sami-k")]
    [InlineData("İstanbul ısı", "istanbul-isi")]
    [InlineData("Hall 2, felt B/C", "hall-2-felt-b-c")]
    [InlineData("  --Sal__1--  ", "sal-1")]
    [InlineData("A&B", "a-b")]
    [InlineData("Møterom 🎉", "moeterom")]
    [InlineData("bø's", "bo-s")]
    [InlineData("Спорт hall", "hall")]
    public void From_Spells(string name, string slug)
    {
        Assert.Equal(slug, Slug.From(name).ToString());
        Assert.Equal(slug, Slug.From(name.Normalize(NormalizationForm.FormD)).ToString());
        Assert.Equal(slug, Slug.From(name.Normalize(NormalizationForm.FormC)).ToString());
    }

    [Theory]
    [InlineData("🎉🎊")]
    [InlineData("—–-")]
    [InlineData("Спорт")]
    [InlineData("   ")]
    [InlineData("")]
    [InlineData(null)]
    public void From_RefusesWhatLeavesNothing(string? name)
    {
        Assert.False(Slug.TryFrom(name, out var slug));
        Assert.Equal(default, slug);
        Assert.Contains("gives no slug: it holds no letter a–z and no digit. Give it a name with letters or digits.", Assert.Throws<ArgumentException>(() => Slug.From(name!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_TakesHalfASurrogatePairForNoLetter()
    {
        Assert.Equal("a-b", Slug.From("a\uD83Db").ToString());
        Assert.False(Slug.TryFrom("\uDE00", out _));
    }

    [Fact]
    public void From_CutsAtAWord()
    {
        Assert.Equal(new string('a', 80), Slug.From(new string('a', 300)).ToString());
        Assert.Equal(string.Join('-', Enumerable.Repeat("abc", 20)), Slug.From(string.Concat(Enumerable.Repeat("abc ", 75))).ToString());
        Assert.Equal(new string('a', 80), Slug.From(new string('a', 80) + " b").ToString());
        Assert.Equal(new string('a', 39) + "-" + new string('b', 40), Slug.From(new string('a', 39) + " " + new string('b', 40) + " c").ToString());
        Assert.Equal(new string('a', 10), Slug.From(new string('a', 10) + " " + new string('b', 70)).ToString());
        Assert.Equal(new string('a', 10) + "-" + new string('b', 69), Slug.From(new string('a', 10) + " " + new string('b', 69)).ToString());
    }

    [Theory]
    [InlineData("moeterom-y-kragero")]
    [InlineData("2")]
    public void Parse_TakesASlug(string text) => Assert.Equal(text, Slug.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("Sal")]
    [InlineData("bodø")]
    [InlineData("a b")]
    [InlineData("٢")]
    [InlineData(null)]
    public void Parse_RefusesWhatIsNone(string? text)
    {
        Assert.False(Slug.TryParse(text, out _));
        Assert.Contains("is not a slug", Assert.Throws<FormatException>(() => Slug.Parse(text!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_RefusesTheEightyFirstCharacter()
    {
        Assert.True(Slug.TryParse(new string('a', 80), out _));
        Assert.False(Slug.TryParse(new string('a', 81), out _));
    }

    [Fact]
    public void MakeUnique_Counts()
    {
        Assert.Equal("sal", Slug.From("Sal").MakeUnique(_ => false).ToString());
        Assert.Equal("sal-2", Slug.From("Sal").MakeUnique(slug => slug.ToString() == "sal").ToString());
        var taken = new HashSet<string>(StringComparer.Ordinal) { "sal", "sal-2", "sal-3" };
        Assert.Equal("sal-4", Slug.From("Sal").MakeUnique(slug => taken.Contains(slug.ToString())).ToString());
    }

    [Fact]
    public void MakeUnique_StaysWithinTheLimit()
    {
        var full = Slug.Parse(new string('a', 80));
        Assert.Equal(new string('a', 78) + "-2", full.MakeUnique(slug => slug == full).ToString());
        var number = 0;
        Assert.Equal(new string('a', 77) + "-10", full.MakeUnique(_ => number++ < 9).ToString());
        var hyphen = Slug.Parse(new string('a', 77) + "-bb");
        Assert.Equal(new string('a', 77) + "-2", hyphen.MakeUnique(slug => slug == hyphen).ToString());
    }

    [Fact]
    public void MakeUnique_NeedsASlug() => Assert.Throws<InvalidOperationException>(() => default(Slug).MakeUnique(_ => false));

    [Law]
    public bool From_GivesASlug_WhateverTheName(AnyName name) =>
        !Slug.TryFrom(name.Text, out var slug) || (Slug.TryParse(slug.ToString(), out var same) && same == slug && Slug.From(slug.ToString()) == slug);

    /// <summary>The table of letters says what the Unicode decomposition says, where the runtime knows it.</summary>
    [Fact]
    public void From_LosesTheMarksOfEveryLetter_AsUnicodeDecomposesIt()
    {
        Assert.SkipWhen("é".Normalize(System.Text.NormalizationForm.FormD).Length == 1, "The runtime decomposes nothing here.");
        for (var letter = '\u00C0'; letter <= '\u1EFF'; letter++)
        {
            var decomposed = $"{letter}".Normalize(System.Text.NormalizationForm.FormD);
            if (letter is not ((>= '\u0250' and < '\u1E00') or 'İ'))
                Assert.Equal(Slug.From($"x{decomposed}x {decomposed}z"), Slug.From($"x{letter}x {letter}z"));
        }
    }
}
