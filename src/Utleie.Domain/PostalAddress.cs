namespace Utleie.Domain;

/// <summary>A complete Norwegian postal address: street, four-digit code and area, and optionally the place in the building.</summary>
/// <remarks>A class, so there is no default value without a street. Source: 001 §3.2.</remarks>
public sealed record PostalAddress
{
    private PostalAddress(string street, string postalCode, string postalArea)
    {
        Street = street;
        PostalCode = postalCode;
        PostalArea = postalArea;
    }

    /// <summary>Street name and number (gateadresse): <c>Kulturveien 1</c>.</summary>
    public string Street { get; }

    /// <summary>The postal code (postnummer): four digits, <c>0001</c>–<c>9999</c>.</summary>
    public string PostalCode { get; }

    /// <summary>The postal area (poststed): <c>Kragerø</c>.</summary>
    public string PostalArea { get; }

    /// <summary>The name of the building; null if it has none.</summary>
    public string? Building { get; init; }

    /// <summary>The room number or zone.</summary>
    public string? RoomNumber { get; init; }

    /// <summary>The floor, as signposted.</summary>
    public string? Floor { get; init; }

    /// <summary>Creates an address from its required parts.</summary>
    /// <exception cref="FormatException">A part is empty, or the code does not have four digits.</exception>
    public static PostalAddress Of(string street, string postalCode, string postalArea)
    {
        if (string.IsNullOrWhiteSpace(street))
            throw Bad.Format(street, "a street address", "it is empty", "Write street and number, such as Kulturveien 1");
        if (!IsPostalCode(postalCode))
            throw Bad.Format(postalCode, "a postal code", "it is four digits, 0001–9999", "Write it as 3770");
        if (string.IsNullOrWhiteSpace(postalArea))
            throw Bad.Format(postalArea, "a postal area", "it is empty", "Write the area that belongs to the code, such as Kragerø");
        return new(street.Trim(), postalCode, postalArea.Trim());
    }

    /// <summary>Parses <c>Kulturveien 1, 3770 Kragerø</c>.</summary>
    /// <exception cref="FormatException">The text is not a street, a comma, four digits and an area.</exception>
    public static PostalAddress Parse(string text) => TryParse(text, out var address)
        ? address
        : throw Bad.Format(text, "a postal address", "it is a street, a comma, a four-digit code and an area", "Write it as Kulturveien 1, 3770 Kragerø");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PostalAddress? address)
    {
        address = null;
        var comma = text?.LastIndexOf(',') ?? -1;
        if (comma < 1)
            return false;
        var street = text.AsSpan(0, comma).Trim();
        var place = text.AsSpan(comma + 1).Trim();
        if (street.IsEmpty || place.Length < 6 || place[4] != ' ' || !IsPostalCode(place[..4].ToString()))
            return false;
        address = new(street.ToString(), place[..4].ToString(), place[5..].Trim().ToString());
        return true;
    }

    /// <summary>Whether the text is a Norwegian postal code: four digits, not <c>0000</c>.</summary>
    public static bool IsPostalCode(string? text) =>
        text is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] and not "0000";

    /// <summary>The address on one line: <c>Kulturveien 1, 3770 Kragerø</c>.</summary>
    public override string ToString() => $"{Street}, {PostalCode} {PostalArea}";
}
