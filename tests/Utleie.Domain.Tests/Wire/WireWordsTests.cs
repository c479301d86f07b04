using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

public sealed class WireWordsTests
{
    [Theory]
    [InlineData(Colour.Red, "red")]
    [InlineData(Colour.DarkBlue, "darkBlue")]
    [InlineData(Colour.SeaGreen, "sea_green")]
    public void Words_AreCamelCase_UnlessNamed(Colour colour, string word)
    {
        Assert.Equal(word, WireWords<Colour>.Of(colour));
        Assert.True(WireWords<Colour>.TryParse(word, out var same));
        Assert.Equal(colour, same);
    }

    [Fact]
    public void All_AreInTheOrderOfTheEnum() => Assert.Equal(["red", "darkBlue", "sea_green"], WireWords<Colour>.All);

    [Theory]
    [InlineData("Red")]
    [InlineData("seaGreen")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_KnowsNoOtherWord(string? word)
    {
        Assert.False(WireWords<Colour>.TryParse(word, out var colour));
        Assert.Equal(default, colour);
    }

    [Fact]
    public void Of_RefusesWhatTheEnumLacks() => Assert.Contains(
        "Colour has no such value. Use one of red, darkBlue, sea_green.",
        Assert.Throws<ArgumentOutOfRangeException>(() => WireWords<Colour>.Of((Colour)9)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Mandag", IsoDayOfWeek.Monday)]
    [InlineData("LØRDAG", IsoDayOfWeek.Saturday)]
    [InlineData("søndag", IsoDayOfWeek.Sunday)]
    public void Weekdays_AreReadInAnyLetterCase(string word, IsoDayOfWeek day)
    {
        Assert.True(Weekdays.TryParse(word, out var read));
        Assert.Equal(day, read);
        Assert.Equal(day, Sample.Read($$"""{"day":"{{word}}"}""").Day);
    }

    [Fact]
    public void Weekdays_AreWrittenWithACapital() => Assert.Equal("Mandag,Tirsdag,Onsdag,Torsdag,Fredag,Lørdag,Søndag", string.Join(',', Enumerable.Range(1, 7).Select(day => Weekdays.Name((IsoDayOfWeek)day))));

    [Fact]
    public void Weekdays_AreSeven()
    {
        Assert.False(Weekdays.TryParse("Helg", out var day));
        Assert.Equal(IsoDayOfWeek.None, day);
        Assert.Throws<ArgumentOutOfRangeException>(() => Weekdays.Name(IsoDayOfWeek.None));
    }
}

public sealed class JsonMembersTests
{
    [Fact]
    public void Members_EqualInAnyOrder()
    {
        var (members, turned) = (Of("""{"a":1,"b":{"c":[1,2]}}"""), Of("""{"b":{"c":[1,2]},"a":1.0}"""));
        Assert.True(members.Equals(turned) && members.Equals((object)turned));
        Assert.Equal(members.GetHashCode(), turned.GetHashCode());
        Assert.False(members.Equals(Of("""{"a":1,"b":{"c":[2,1]}}""")) || members.Equals(Of("""{"a":1}""")) || Of("""{"a":1}""").Equals(members) || members.Equals(null));
        Assert.Equal(["a", "b"], members.Keys);
        Assert.Equal("{a, b}", members.ToString());
        Assert.Equal(1, members["a"].GetInt32());
    }

    [Fact]
    public void Members_AreThoseOfAnObject() => Assert.Throws<ArgumentException>(() => Of("[1]"));

    private static JsonMembers Of(string json) => new(System.Text.Json.JsonDocument.Parse(json).RootElement);
}
