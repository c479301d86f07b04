using System.Globalization;

namespace Utleie.Domain;

/// <summary>One of the Norwegian rates of value-added tax: 0, 12, 15 or 25 percent.</summary>
/// <remarks>The default is 0 %. Source: 001 §3.5; 15 is the statutory rate for food, which the specification omits.</remarks>
public readonly record struct VatRate : IComparable<VatRate>
{
    private VatRate(int percent) => Percent = percent;

    /// <summary>The rate in whole percent: 0, 12, 15 or 25.</summary>
    public int Percent { get; }

    /// <summary>All rates in ascending order.</summary>
    public static ValueList<VatRate> All { get; } = [new(0), new(12), new(15), new(25)];

    /// <summary>Returns the rate of a percentage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the rates.</exception>
    public static VatRate Of(decimal percent) => TryOf(percent, out var rate)
        ? rate
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "There is no such VAT rate. Use 0, 12, 15 or 25.");

    /// <summary>Gets the rate of a percentage. Returns false if the value is not one of the rates.</summary>
    public static bool TryOf(decimal percent, out VatRate rate)
    {
        rate = percent is 0 or 12 or 15 or 25 ? new((int)percent) : default;
        return rate.Percent == percent;
    }

    /// <summary>Parses <c>25</c> or <c>25 %</c>.</summary>
    /// <exception cref="FormatException">The text is not one of the rates.</exception>
    public static VatRate Parse(string text) =>
        TryParse(text, out var rate) ? rate : throw Bad.Format(text, "a VAT rate", "the rates are 0, 12, 15 and 25 percent", "Write one of them, such as 25");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out VatRate rate)
    {
        rate = default;
        return Domain.Percent.TryParse(text, out var percent) && TryOf(percent.Value, out rate);
    }

    /// <summary>Compares by value.</summary>
    public int CompareTo(VatRate other) => Percent.CompareTo(other.Percent);

    /// <summary>Whether the left rate is lower.</summary>
    public static bool operator <(VatRate left, VatRate right) => left.Percent < right.Percent;

    /// <summary>Whether the left rate is higher.</summary>
    public static bool operator >(VatRate left, VatRate right) => left.Percent > right.Percent;

    /// <summary>Whether the left rate is lower or equal.</summary>
    public static bool operator <=(VatRate left, VatRate right) => left.Percent <= right.Percent;

    /// <summary>Whether the left rate is higher or equal.</summary>
    public static bool operator >=(VatRate left, VatRate right) => left.Percent >= right.Percent;

    /// <summary>The number and the sign: <c>25 %</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Percent} %");
}
