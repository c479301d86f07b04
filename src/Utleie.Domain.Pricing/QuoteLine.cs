using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

/// <summary>One line of a quote.</summary>
/// <remarks>What a line shares with others of its rate is kept once, and the times of hours as whole minutes: a quote has many, and they are kept. Source: D22.</remarks>
public sealed record QuoteLine
{
    private readonly LineShape? _shape;
    private readonly LineMeasure? _measure;
    private readonly long _amount;
    private readonly long _fromMinute;
    private readonly long _toMinute;

    /// <summary>A line of its parts, for hosts that store quotes in a form of their own.</summary>
    public QuoteLine() => _measure = LineMeasure.Empty;

#pragma warning disable CS8618 // The shape has the origin, which the compiler cannot see.
    /// <summary>The hours from a UTC minute to another.</summary>
    [SetsRequiredMembers]
    internal QuoteLine(LineShape shape, long amount, long fromMinute, long toMinute) => (_shape, _amount, _fromMinute, _toMinute) = (shape, amount, fromMinute, toMinute);

    [SetsRequiredMembers]
    internal QuoteLine(LineShape shape, long amount, LineMeasure measure) => (_shape, _amount, _measure) = (shape, amount, measure);
#pragma warning restore CS8618

    /// <summary>What kind of line it is.</summary>
    public required LineKind Kind { get => Shape.Kind; init => _shape = Shape with { Kind = value }; }

    /// <summary>The plan's, fee's or ticket's own name; null for the base price.</summary>
    public string? Name { get => Shape.Name; init => _shape = Shape with { Name = value }; }

    /// <summary>How many units; hours to six decimals, while the amount is of the whole minutes.</summary>
    public required decimal Quantity { get => _measure?.Quantity ?? Ore.Hours(_toMinute - _fromMinute); init => _measure = Measure with { Quantity = value }; }

    /// <summary>What the quantity counts.</summary>
    public required PriceUnit Unit { get => Shape.Unit; init => _shape = Shape with { Unit = value }; }

    /// <summary>The price of one, exact; where the unit is <see cref="PriceUnit.Percent"/>, of one percent.</summary>
    public required decimal UnitPrice { get => Shape.UnitPrice; init => _shape = Shape with { UnitPrice = value }; }

    /// <summary>Quantity times unit price, rounded; negative for a discount.</summary>
    public required Money Amount
    {
        get => Money.OfHundredths(_amount, Shape.Currency);
        init => (_amount, _shape) = (Ore.Of(value.Amount), Shape with { Currency = value.Currency });
    }

    /// <summary>The start of the time it covers (included); null where it covers none in particular.</summary>
    public Instant? From { get => _measure is null ? ZoneOffsets.ToInstant(_fromMinute) : _measure.From; init => _measure = Measure with { From = value }; }

    /// <summary>The end of the time it covers (excluded).</summary>
    public Instant? To { get => _measure is null ? ZoneOffsets.ToInstant(_toMinute) : _measure.To; init => _measure = Measure with { To = value }; }

    /// <summary>The rule that made the line.</summary>
    public required PriceOrigin Origin { get => Shape.Origin; init => _shape = Shape with { Origin = value }; }

    /// <summary>The rules that changed its unit price: group, multiplier, adjustment, in the order they did.</summary>
    public ValueList<PriceOrigin> ChangedBy { get => Shape.ChangedBy; init => _shape = Shape with { ChangedBy = value }; }

    private LineShape Shape => _shape ?? LineShape.Empty;

    private LineMeasure Measure => _measure ?? new(Quantity, From, To);

    /// <summary>Whether both lines say the same.</summary>
    public bool Equals(QuoteLine? other) => ReferenceEquals(this, other)
        || other is not null && _amount == other._amount && Shape == other.Shape && Quantity == other.Quantity && From == other.From && To == other.To;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_amount, Shape, Quantity, From, To);
}
