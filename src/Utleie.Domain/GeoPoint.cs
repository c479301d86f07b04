using System.Globalization;

namespace Utleie.Domain;

/// <summary>A point on the map in degrees of WGS 84.</summary>
/// <remarks>Latitude −90 to 90 and longitude −180 to 180, inclusive. The default is 0 N 0 E. Source: 001 §3.2.</remarks>
public readonly record struct GeoPoint
{
    private GeoPoint(double latitude, double longitude)
    {
        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Degrees north; south is negative.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east; west is negative.</summary>
    public double Longitude { get; }

    /// <summary>Creates a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range or not a number.</exception>
    public static GeoPoint Of(double latitude, double longitude)
    {
        if (!(latitude is >= -90 and <= 90))
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "Latitude lies from −90 to 90. Kragerø is at 58.8683.");
        if (!(longitude is >= -180 and <= 180))
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "Longitude lies from −180 to 180. Kragerø is at 9.4103.");
        return new(latitude, longitude);
    }

    /// <summary>Parses <c>58.8683, 9.4103</c>: latitude first, with a decimal point.</summary>
    /// <exception cref="FormatException">The text is not a latitude and a longitude within range.</exception>
    public static GeoPoint Parse(string text) => TryParse(text, out var point)
        ? point
        : throw Bad.Format(text, "a point on the map", "it is a latitude from −90 to 90, a comma and a longitude from −180 to 180", "Write it as 58.8683, 9.4103");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out GeoPoint point)
    {
        point = default;
        var parts = (text ?? "").Split(',');
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent
            | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        if (parts.Length != 2
            || !double.TryParse(parts[0], style, CultureInfo.InvariantCulture, out var latitude) || latitude is not (>= -90 and <= 90)
            || !double.TryParse(parts[1], style, CultureInfo.InvariantCulture, out var longitude) || longitude is not (>= -180 and <= 180))
            return false;
        point = new(latitude, longitude);
        return true;
    }

    /// <summary>Latitude and longitude: <c>58.8683, 9.4103</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude}, {Longitude}");
}
