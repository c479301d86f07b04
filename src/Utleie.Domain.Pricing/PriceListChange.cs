using NodaTime;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

// D181.
/// <summary>Makes the next price list by raising every amount of the last one by a percentage.</summary>
/// <remarks>Source: the yearly adjustment of municipal prices, such as 3.7 % rounded to 5 kr.</remarks>
public static class PriceListChange
{
    private const decimal MinPercent = -100;
    private const decimal MaxPercent = 1_000;
    private const decimal Whole = 100;

    /// <summary>Dividing by it removes trailing zeros, so that 365 is not written as 365.000.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Returns the next price list: the amounts of the last one, each raised and rounded half up to a multiple.</summary>
    /// <remarks>
    /// Contains only the members that have amounts: prices, tiers, packages, limits, fees with their minimum and maximum, services, fixed discounts and the deposit.
    /// Percentages, factors and thresholds (<c>revenueThreshold</c>, <c>invoiceSettings.minimumAmount</c>) are not changed.
    /// </remarks>
    /// <param name="section">The section with the lists so far; the last one in force is raised.</param>
    /// <param name="percent">The raise in percent, −100–1000; negative lowers the prices.</param>
    /// <param name="roundTo">The multiple to round to, such as 5 for whole five kroner; more than 0, at most two decimals.</param>
    /// <param name="id">The id of the new list; must not be in use.</param>
    /// <param name="validFrom">The first local date of the new list; after that of the last one.</param>
    /// <exception cref="ArgumentException">The id is empty or in use, or the section has 100 lists already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The percentage, the multiple or the date is out of range, or an amount is negative or becomes larger than 10,000,000.</exception>
    public static PriceList Raise(PricingSection section, decimal percent, decimal roundTo, string id, LocalDate validFrom)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (percent is < MinPercent or > MaxPercent)
            throw new ArgumentOutOfRangeException(nameof(percent), percent, FormattableString.Invariant($"A raise is from {MinPercent} to {MaxPercent} percent. Write 3.7 for 3.7 %."));
        if (roundTo is <= 0 or > FieldCheck.MaxAmount || decimal.Round(roundTo, 2) != roundTo)
            throw new ArgumentOutOfRangeException(nameof(roundTo), roundTo, "Prices are rounded to a multiple of more than 0, with at most two decimals. Write 5 for whole five kroner.");
        CheckPlace(section, id, validFrom);
        var last = section.PriceLists.Aggregate(section, ListMerge.Of);
        return new AmountChange(amount => Raised(section, amount, percent, roundTo)).Of(last) with { Id = id, ValidFrom = validFrom };
    }

    private static void CheckPlace(PricingSection section, string id, LocalDate validFrom)
    {
        if (section.PriceLists.Any(list => string.Equals(list.Id, id, StringComparison.Ordinal)))
            throw new ArgumentException($"There is a price list '{id}' already. Choose another id.", nameof(id));
        if (section.PriceLists.Count >= SectionCheck.MaxLists)
            throw new ArgumentException($"The section has {SectionCheck.MaxLists} price lists, which is the maximum. Remove the oldest ones.", nameof(section));
        if (section.PriceLists.Select(list => list.ValidFrom).Max() is { } before && validFrom <= before)
            throw new ArgumentOutOfRangeException(nameof(validFrom), validFrom, $"The last price list applies from {before:uuuu-MM-dd}. Choose a later date.");
    }

    private static decimal Raised(PricingSection section, decimal amount, decimal percent, decimal roundTo)
    {
        if (amount is < 0 or > FieldCheck.MaxAmount)
            throw OutOfRange(section, amount, "Correct it before you raise the prices.");
        var exact = amount * (Whole + percent) / Whole;
        var rest = exact % roundTo;
        var raised = exact - rest + (rest * 2 >= roundTo ? roundTo : 0);
        return raised <= FieldCheck.MaxAmount ? raised / One : throw OutOfRange(section, raised, "Choose a smaller percentage or multiple.");
    }

    private static ArgumentOutOfRangeException OutOfRange(PricingSection section, decimal amount, string cure) =>
        new(nameof(section), amount, $"An amount is from 0 to {FieldCheck.MaxAmount} {section.Currency ?? Money.DefaultCurrency}. {cure}");
}
