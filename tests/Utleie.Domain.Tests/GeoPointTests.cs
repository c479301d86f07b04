
namespace Utleie.Domain.Tests;

public sealed class GeoPointTests
{
    [Theory]
    [InlineData(90.0, 180.0)]
    [InlineData(-90.0, -180.0)]
    [InlineData(0.0, 0.0)]
    [InlineData(58.8683, 9.4103)]
    public void Of_TakesBothEnds(double latitude, double longitude) =>
        Assert.Equal((latitude, longitude), (GeoPoint.Of(latitude, longitude).Latitude, GeoPoint.Of(latitude, longitude).Longitude));

    [Theory]
    [InlineData(90.0001, 0, "latitude")]
    [InlineData(-90.0001, 0, "latitude")]
    [InlineData(double.NaN, 0, "latitude")]
    [InlineData(double.PositiveInfinity, 0, "latitude")]
    [InlineData(0, 180.0001, "longitude")]
    [InlineData(0, -180.0001, "longitude")]
    [InlineData(0, double.NaN, "longitude")]
    [InlineData(0, double.NegativeInfinity, "longitude")]
    public void Of_NamesTheDegreeOutside(double latitude, double longitude, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => GeoPoint.Of(latitude, longitude)).ParamName);

    [Theory]
    [InlineData("58.8683")]
    [InlineData("58.8683, 9.4103, 3")]
    [InlineData("58,8683, 9,4103")]
    [InlineData("NaN, 0")]
    [InlineData("∞, 0")]
    [InlineData("91, 0")]
    [InlineData("0, 1e3")]
    [InlineData("N58, E9")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_RefusesWithTheRule(string? text)
    {
        Assert.False(GeoPoint.TryParse(text, out var point));
        Assert.Equal(default, point);
        Assert.Contains("is not a point on the map", Assert.Throws<FormatException>(() => GeoPoint.Parse(text!)).Message, StringComparison.Ordinal);
    }

    [Law]
    public bool Parse_ReadsWhatIsWritten(Degrees drawn)
    {
        var point = GeoPoint.Of(drawn.TenMillionths / 1e7 / Math.Pow(10, drawn.Scale), -2 * drawn.TenMillionths / 1e7);
        return GeoPoint.Parse(point.ToString()) == point;
    }
}
