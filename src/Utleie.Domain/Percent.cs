using System.Globalization;

namespace Utleie.Domain;

/// <summary>A share from 0 to 100 percent, both included.</summary>
/// <remarks>The default is 0 %. Source: 001 §3.5 (discounts and percentage fees).</remarks>
public readonly record struct Percent : IComparable<Percent>
{
    private Percent(decimal value) => Value = value;

    /// <summary>The number before the percent sign: 25 for 25 %.</summary>
    public decimal Value { get; }

    /// <summary>The share of one: 0.25 for 25 %.</summary>
    public decimal Fraction => Value / 100m;

    /// <summary>A share of so many percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100.</exception>
    public static Percent Of(decimal value) => value is >= 0 and <= 100
        ? new(value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A percentage lies from 0 to 100. Write 25 for 25 %.");

    /// <summary>Reads <c>25</c>, <c>12.5</c> or <c>25 %</c>.</summary>
    /// <exception cref="FormatException">The text is not a number from 0 to 100.</exception>
    public static Percent Parse(string text) =>
        TryParse(text, out var percent) ? percent : throw Bad.Format(text, "a percentage", "it lies from 0 to 100", "Write it as 12.5 %");

    /// <summary>Reads as <see cref="Parse"/> does; false where it would throw.</summary>
    public static bool TryParse(string? text, out Percent percent)
    {
        var number = (text ?? "").AsSpan();
        if (number is [.., '%'])
            number = number[..^1].TrimEnd(' ');
        var read = decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 100;
        percent = read ? new(value) : default;
        return read;
    }

    /// <summary>Orders by size.</summary>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left share is the smaller.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the left share is the larger.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the left share is the smaller or equal.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the left share is the larger or equal.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <summary>The number and the sign: <c>12.5 %</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.############################} %");
}
