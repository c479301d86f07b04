namespace Utleie.Domain.Pricing.Engine;

/// <summary>The data shared by all lines of one rate.</summary>
internal sealed record LineShape(LineKind Kind, PriceUnit Unit, string Currency, string? Name, decimal UnitPrice, PriceOrigin Origin, ValueList<PriceOrigin> ChangedBy)
{
    internal static LineShape Empty { get; } = new(default, default, Money.DefaultCurrency, null, 0, new(OriginType.BasePrice), default);
}
