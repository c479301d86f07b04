using System.Globalization;

namespace Utleie.Domain;

/// <summary>An amount of money in one currency, exact to two decimals.</summary>
/// <remarks>
/// Immutable. Nothing rounds silently: <see cref="Of"/> rejects a third decimal, <see cref="Round"/> has a documented rule.
/// Adding or comparing amounts in different currencies throws. The default value is 0 NOK. Source: 001 §3.5.
/// </remarks>
public readonly record struct Money : IComparable<Money>
{
    /// <summary>The default currency: Norwegian kroner.</summary>
    public const string DefaultCurrency = "NOK";

    private readonly string? _currency;

    private Money(decimal amount, string currency)
    {
        Amount = amount;
        _currency = currency == DefaultCurrency ? null : currency;
    }

    /// <summary>The amount, with at most two decimals; negative for a deduction.</summary>
    public decimal Amount { get; }

    /// <summary>The ISO 4217 code, three capital letters; defaults to <c>NOK</c>.</summary>
    public string Currency => _currency ?? DefaultCurrency;

    /// <summary>0 NOK.</summary>
    public static Money Zero => default;

    /// <summary>Creates an exact amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount has more than two decimals.</exception>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public static Money Of(decimal amount, string currency = DefaultCurrency) =>
        decimal.Round(amount, 2) == amount
            ? new(amount, CheckedCurrency(currency))
            : throw new ArgumentOutOfRangeException(nameof(amount), amount, "Money has at most two decimals. Use Money.Round to round by a named rule.");

    /// <summary>Creates an amount rounded to 0.01, half away from zero: 0.125 becomes 0.13 and −0.125 becomes −0.13.</summary>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public static Money Round(decimal amount, string currency = DefaultCurrency) =>
        new(decimal.Round(amount, 2, MidpointRounding.AwayFromZero), CheckedCurrency(currency));

    /// <summary>Creates an amount from hundredths: 50050 is 500.50.</summary>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public static Money OfHundredths(long hundredths, string currency = DefaultCurrency) =>
        new(Hundredths(hundredths), ReferenceEquals(currency, DefaultCurrency) ? currency : CheckedCurrency(currency));

    /// <summary>Parses <c>500</c>, <c>500.50</c> or <c>500.50 NOK</c>: a decimal point, then the currency.</summary>
    /// <exception cref="FormatException">The text is not an amount; the message describes the error and the expected form.</exception>
    public static Money Parse(string text) =>
        TryParse(text, out var money) ? money : throw Bad.Format(text, "an amount of money", "it has at most two decimals and an optional ISO currency", "Write it as 500.50 NOK");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out Money money)
    {
        money = default;
        var parts = (text ?? "").Split(' ');
        var currency = parts.Length == 2 ? parts[1] : DefaultCurrency;
        var style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (parts.Length > 2 || !IsCurrency(currency) || !decimal.TryParse(parts[0], style, CultureInfo.InvariantCulture, out var amount) || decimal.Round(amount, 2) != amount)
            return false;
        money = new(amount, currency);
        return true;
    }

    /// <summary>Adds two amounts.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount, Same(left, right));

    /// <summary>Subtracts an amount.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - right.Amount, Same(left, right));

    /// <summary>Negates an amount.</summary>
    public static Money operator -(Money money) => new(-money.Amount, money.Currency);

    /// <summary>Multiplies an amount by a quantity.</summary>
    public static Money operator *(Money money, int quantity) => new(money.Amount * quantity, money.Currency);

    /// <summary>Multiplies an amount by a factor, rounded like <see cref="Round"/>: 99.90 NOK × 0.25 is 24.98 NOK.</summary>
    /// <remarks>For another rounding use <see cref="Multiply"/>.</remarks>
    public static Money operator *(Money money, decimal factor) => money.Multiply(factor, MidpointRounding.AwayFromZero);

    /// <summary>Whether the left amount is smaller.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is larger.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is larger or equal.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Multiplies this amount by a factor, rounded to 0.01 by the given rule.</summary>
    public Money Multiply(decimal factor, MidpointRounding rounding) => new(decimal.Round(Amount * factor, 2, rounding), Currency);

    /// <summary>Adds up amounts in one currency; 0 NOK when there are none.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        Money? sum = null;
        foreach (var amount in amounts)
            sum = sum is { } before ? before + amount : amount;
        return sum ?? Zero;
    }

    /// <summary>Compares by amount.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other)
    {
        Same(this, other);
        return Amount.CompareTo(other.Amount);
    }

    /// <summary>The amount with two decimals and the currency: <c>500.00 NOK</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.00} {Currency}");

    /// <summary>Whether the text has the form of an ISO 4217 code: three capital letters A–Z.</summary>
    public static bool IsCurrency(string? text) => text is { Length: 3 } && text.All(char.IsAsciiLetterUpper);

    private static decimal Hundredths(long hundredths)
    {
        var size = hundredths < 0 ? (ulong)-hundredths : (ulong)hundredths;
        return new((int)(uint)size, (int)(uint)(size >> 32), 0, hundredths < 0, 2);
    }

    private static string CheckedCurrency(string currency) => IsCurrency(currency)
        ? currency
        : throw new ArgumentException($"'{currency}' is not a currency: three capital letters are needed. Write an ISO 4217 code such as NOK.", nameof(currency));

    private static string Same(Money left, Money right) => left.Currency == right.Currency
        ? left.Currency
        : throw new InvalidOperationException($"{left} and {right} are in different currencies. Convert one of them first.");
}
