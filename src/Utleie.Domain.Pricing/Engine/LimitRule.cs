namespace Utleie.Domain.Pricing.Engine;

// D178.
/// <summary>A compiled limit, in øre; null for what it does not limit.</summary>
internal sealed record LimitRule(Scope Scope, long? MinimumPrice, long? MaximumPerDay, long? MaximumPerBooking, int MinimumMinutes)
{
    internal PriceOrigin Least { get; } = new(OriginType.Limit, IdOf("minimumPrice", Ore.ToKroner(MinimumPrice ?? 0)));

    internal PriceOrigin PerDay { get; } = new(OriginType.Limit, IdOf("maximumPerDay", Ore.ToKroner(MaximumPerDay ?? 0)));

    internal PriceOrigin PerBooking { get; } = new(OriginType.Limit, IdOf("maximumPerBooking", Ore.ToKroner(MaximumPerBooking ?? 0)));

    internal PriceOrigin Time { get; } = new(OriginType.Limit, IdOf("minimumMinutes", MinimumMinutes));

    internal static LimitRule Of(PriceLimit limit, Scope scope) => new(
        scope, OreOf(limit.MinimumPrice), OreOf(limit.MaximumPerDay), OreOf(limit.MaximumPerBooking), limit.MinimumMinutes ?? 0);

    /// <summary>The kind of limit and its value, which the text of the line needs.</summary>
    private static string IdOf(string kind, decimal value) => FormattableString.Invariant($"{kind}/{value:0.##}");

    private static long? OreOf(decimal? amount) => amount is { } given ? Ore.Of(given) : null;
}
