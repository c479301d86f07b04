namespace Utleie.Domain.Pricing.Engine;

/// <summary>What all lines of one rate have alike, kept once for all of them.</summary>
internal sealed record LineShape(LineKind Kind, PriceUnit Unit, string Currency, string? Name, decimal UnitPrice, PriceOrigin Origin, ValueList<PriceOrigin> ChangedBy)
{
    internal static LineShape Empty { get; } = new(default, default, Money.DefaultCurrency, null, 0, new(OriginType.BasePrice), default);
}
