using System.Globalization;

namespace Utleie.Domain;

/// <summary>A percentage from 0 to 100, inclusive.</summary>
/// <remarks>The default is 0 %. Source: 001 §3.5 (discounts and percentage fees).</remarks>
public readonly record struct Percent : IComparable<Percent>
{
    private Percent(decimal value) => Value = value;

    /// <summary>The number before the percent sign: 25 for 25 %.</summary>
    public decimal Value { get; }

    /// <summary>The fraction: 0.25 for 25 %.</summary>
    public decimal Fraction => Value / 100m;

    /// <summary>Creates a percentage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100.</exception>
    public static Percent Of(decimal value) => value is >= 0 and <= 100
        ? new(value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A percentage lies from 0 to 100. Write 25 for 25 %.");

    /// <summary>Parses <c>25</c>, <c>12.5</c> or <c>25 %</c>.</summary>
    /// <exception cref="FormatException">The text is not a number from 0 to 100.</exception>
    public static Percent Parse(string text) =>
        TryParse(text, out var percent) ? percent : throw Bad.Format(text, "a percentage", "it lies from 0 to 100", "Write it as 12.5 %");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out Percent percent)
    {
        var number = (text ?? "").AsSpan();
        if (number is [.., '%'])
            number = number[..^1].TrimEnd(' ');
        var read = decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 100;
        percent = read ? new(value) : default;
        return read;
    }

    /// <summary>Compares by value.</summary>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left percentage is smaller.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the left percentage is larger.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the left percentage is smaller or equal.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the left percentage is larger or equal.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <summary>The number and the sign: <c>12.5 %</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.############################} %");
}
