namespace Utleie.Domain.Pricing.Settlements;

/// <summary>The single currency of some amounts. An amount of 0 has any, so that a default value can stand for 0.</summary>
internal readonly struct OneCurrency
{
    private readonly string _currency;

    internal OneCurrency(params ReadOnlySpan<Money> amounts)
    {
        string? first = null;
        foreach (var money in amounts)
        {
            if (money.Amount == 0)
                continue;
            first ??= money.Currency;
            if (first != money.Currency)
                throw new ArgumentException($"{money} is not in {first}, as another amount is. Convert it first.", nameof(amounts));
        }

        _currency = first ?? (amounts.IsEmpty ? Money.DefaultCurrency : amounts[0].Currency);
    }

    internal Money Of(decimal amount) => Money.Of(amount, _currency);

    internal decimal Round(decimal amount) => Money.Round(amount, _currency).Amount;
}
