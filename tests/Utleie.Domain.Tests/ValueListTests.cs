namespace Utleie.Domain.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_EqualByItemsInOrder()
    {
        ValueList<string> list = ["a", "b"];
        Assert.Equal(["a", "b"], list);
        Assert.True(list == (ValueList<string>)["a", "b"] && list != (ValueList<string>)["b", "a"] && list.Equals((object)(ValueList<string>)["a", "b"]));
        Assert.Equal(((ValueList<string>)["a", "b"]).GetHashCode(), list.GetHashCode());
        Assert.False(list.Equals("a"));
    }

    [Fact]
    public void Default_IsTheEmptyList()
    {
        Assert.Equal([], default(ValueList<int>));
        Assert.Equal(ValueList<int>.Empty.GetHashCode(), ((ValueList<int>)[]).GetHashCode());
        Assert.True(default(ValueList<int>).IsEmpty);
        Assert.Equal((0, "[]"), (default(ValueList<int>).Count, default(ValueList<int>).ToString()));
        foreach (var _ in default(ValueList<int>))
            Assert.Fail("There is nothing in it.");
    }

    [Fact]
    public void List_IsNotChangedThroughItsSource()
    {
        int[] source = [1, 2];
        ValueList<int> list = [.. source];
        source[0] = 9;
        Assert.Equal([1, 2], list);
        Assert.Equal([1, 2], list.AsSpan().ToArray());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Index_SaysHowManyThereAre(int index)
    {
        ValueList<int> list = [1, 2];
        Assert.Contains("The list has 2 items; indices go from 0.", Assert.Throws<ArgumentOutOfRangeException>(() => list[index]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_RefusesNull() => Assert.Throws<ArgumentException>(() => (ValueList<string>)["a", null!]);

    [Fact]
    public void Lists_InRecords_CompareByValue() => Assert.Equal(new Holder([1]), new Holder([1]));

    private sealed record Holder(ValueList<int> Items);
}

public sealed class ValueMapTests
{
    [Fact]
    public void Maps_EqualByEntriesInAnyOrder()
    {
        var (map, turned) = (Map(("nb", 1), ("en", 2)), Map(("en", 2), ("nb", 1)));
        Assert.True(map == turned && map.GetHashCode() == turned.GetHashCode() && map.Equals((object)turned));
        Assert.True(map != Map(("nb", 1)) && Map(("nb", 1)) != map && map != Map(("nb", 1), ("en", 3)) && map != Map(("nb", 1), ("nn", 2)));
        Assert.Equal(["nb", "en"], map.Keys);
        Assert.Equal([1, 2], map.Values);
        Assert.Equal("{nb, en}", map.ToString());
    }

    [Fact]
    public void Default_IsTheEmptyMap()
    {
        Assert.True(default(ValueMap<int>) == Map());
        Assert.Empty(default(ValueMap<int>));
        Assert.False(default(ValueMap<int>).ContainsKey("nb"));
    }

    [Fact]
    public void Keys_AreComparedOrdinally()
    {
        var map = Map(("aa", 1), ("å", 2));
        Assert.False(map.ContainsKey("AA"));
        Assert.False(map.TryGetValue("a\u030A", out _));
        Assert.Equal(2, map["å"]);
        Assert.Equal("The map has no key 'en'. Its keys are aa, å.", Assert.Throws<KeyNotFoundException>(() => map["en"]).Message);
    }

    [Fact]
    public void Of_RefusesTwiceAndNull()
    {
        Assert.Throws<ArgumentException>(() => Map(("nb", 1), ("nb", 2)));
        Assert.Throws<ArgumentException>(() => Map((null!, 1)));
        Assert.Throws<ArgumentException>(() => ValueMap<string>.Of(KeyValuePair.Create("nb", (string)null!)));
    }

    private static ValueMap<int> Map(params (string Key, int Value)[] entries) => ValueMap<int>.Of(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
}
