namespace Utleie.Domain.Tests;

public sealed class PostalAddressTests
{
    [Theory]
    [InlineData("Kulturveien 1, 3770 Kragerø", "Kulturveien 1", "3770", "Kragerø")]
    [InlineData(" Kulturveien 1 , 3770  Kragerø ", "Kulturveien 1", "3770", "Kragerø")]
    [InlineData("Kulturveien 1, Bygg 2, 0001 Oslo", "Kulturveien 1, Bygg 2", "0001", "Oslo")]
    public void Parse_Reads(string text, string street, string code, string area)
    {
        var address = PostalAddress.Parse(text);
        Assert.Equal((street, code, area), (address.Street, address.PostalCode, address.PostalArea));
        Assert.Equal(address, PostalAddress.Parse(address.ToString()));
        Assert.Equal(address, PostalAddress.Of(street, code, area));
    }

    [Theory]
    [InlineData("Kulturveien 1 3770 Kragerø")]
    [InlineData("Kulturveien 1, Kragerø")]
    [InlineData("Kulturveien 1, 377 Kragerø")]
    [InlineData("Kulturveien 1, 37700 Kragerø")]
    [InlineData("Kulturveien 1, 0000 Kragerø")]
    [InlineData("Kulturveien 1, 3770 ")]
    [InlineData("Kulturveien 1, ٣٧٧٠ Kragerø")]
    [InlineData(", 3770 Kragerø")]
    [InlineData(" , 3770 Kragerø")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_RefusesWithTheRule(string? text)
    {
        Assert.False(PostalAddress.TryParse(text, out var address));
        Assert.Null(address);
        Assert.Contains("is not a postal address", Assert.Throws<FormatException>(() => PostalAddress.Parse(text!)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ", "3770", "Kragerø", "a street address")]
    [InlineData("Kulturveien 1", "377", "Kragerø", "a postal code")]
    [InlineData("Kulturveien 1", null, "Kragerø", "a postal code")]
    [InlineData("Kulturveien 1", "3770", "", "a postal area")]
    [InlineData(null, "3770", "Kragerø", "a street address")]
    public void Of_NamesThePart(string? street, string? code, string? area, string part) =>
        Assert.Contains($"is not {part}", Assert.Throws<FormatException>(() => PostalAddress.Of(street!, code!, area!)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_AddsWhereInTheBuilding()
    {
        var address = PostalAddress.Of("Kulturveien 1", "3770", "Kragerø") with { Building = "Kulturhuset", Floor = "2", RoomNumber = "Y" };
        Assert.Equal("Kulturveien 1, 3770 Kragerø", address.ToString());
        Assert.NotEqual(PostalAddress.Of("Kulturveien 1", "3770", "Kragerø"), address);
    }
}
