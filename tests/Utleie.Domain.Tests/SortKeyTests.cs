using System.Text;

namespace Utleie.Domain.Tests;

public sealed class SortKeyTests
{
    /// <summary>In order, each line a group of names with equal keys.</summary>
    private const string Order = """

        1. mai
        2 brødre
        aa|AA|Aá
        Aasen
        Abel
        Ape|Àpe|a|pe
        ß|ss
        Zakarias
        Ærlig|Ärlig|ærlig
        Øst|Öst|ØST|O¨st
        Ås|Ås|A°s|ÅS
        Жуков
        """;

    [Fact]
    public void Keys_SortNamesInNorwegianOrder()
    {
        var groups = Order.Split('\n').Select(line => line.Replace("a|pe", "ape", StringComparison.Ordinal).Replace("O¨", "O\u0308", StringComparison.Ordinal)
            .Replace("A°", "A\u030A", StringComparison.Ordinal).Split('|')).ToList();
        Assert.All(groups, group => Assert.Single(group.Select(SortKey.Of).Distinct()));
        var keys = groups.Select(group => SortKey.Of(group[0])).ToList();
        Assert.Equal(keys.Order(), keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(keys.Zip(keys.Skip(1)), pair => Assert.True(pair.First < pair.Second && pair.Second > pair.First && pair.First <= pair.Second && pair.Second >= pair.First));
    }

    /// <summary>A column that compares bytes sorts alike, as SQLite and PostgreSQL do.</summary>
    [Law]
    public bool Keys_SortAlikeAsTextAndAsBytes(string? one, string? other)
    {
        var (left, right) = (SortKey.Of(one), SortKey.Of(other));
        var bytes = Encoding.UTF8.GetBytes(left.ToString()).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right.ToString()));
        return Math.Sign(left.CompareTo(right)) == Math.Sign(bytes);
    }

    [Law]
    public bool Keys_AreKeysOfThemselves(string? name) => SortKey.Of(name).ToString() is { Length: <= SortKey.MaxLength } key && !key.Contains("  ", StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("  Hansen,  Ola ", "hansen ola")]
    [InlineData("🎾 Tennis", "tennis")]
    [InlineData("Blåbærøl", "bl}b{r|l")]
    public void Of_MakesTheKey(string? name, string key) => Assert.Equal(key, SortKey.Of(name).ToString());

    [Fact]
    public void Of_CutsLongNames() => Assert.Equal(SortKey.MaxLength, SortKey.Of(new string('ß', 500)).ToString().Length);
}
