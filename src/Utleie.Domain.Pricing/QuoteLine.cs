using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

// D22.
/// <summary>One line of a quote.</summary>
/// <remarks>Stored compactly: data shared with other lines of the same rate is kept once, and times as whole minutes.</remarks>
public sealed record QuoteLine
{
    private readonly LineShape? _shape;
    private readonly LineMeasure? _measure;
    private readonly long _amount;
    private readonly long _fromMinute;
    private readonly long _toMinute;

    /// <summary>Creates a line from its parts, for apps with their own storage format.</summary>
    public QuoteLine() => _measure = LineMeasure.Empty;

#pragma warning disable CS8618 // The shape has the origin, which the compiler cannot see.
    /// <summary>Creates a line of hours between two UTC minutes.</summary>
    [SetsRequiredMembers]
    internal QuoteLine(LineShape shape, long amount, long fromMinute, long toMinute) => (_shape, _amount, _fromMinute, _toMinute) = (shape, amount, fromMinute, toMinute);

    [SetsRequiredMembers]
    internal QuoteLine(LineShape shape, long amount, LineMeasure measure) => (_shape, _amount, _measure) = (shape, amount, measure);
#pragma warning restore CS8618

    /// <summary>The kind of line.</summary>
    public required LineKind Kind { get => Shape.Kind; init => _shape = Shape with { Kind = value }; }

    /// <summary>The name of the plan, fee or ticket; null for the base price.</summary>
    public string? Name { get => Shape.Name; init => _shape = Shape with { Name = value }; }

    /// <summary>The quantity. Hours are rounded to six decimals, but the amount is calculated from whole minutes.</summary>
    public required decimal Quantity { get => _measure?.Quantity ?? Ore.Hours(_toMinute - _fromMinute); init => _measure = Measure with { Quantity = value }; }

    /// <summary>The unit of the quantity.</summary>
    public required PriceUnit Unit { get => Shape.Unit; init => _shape = Shape with { Unit = value }; }

    /// <summary>The exact unit price; the price of one percent if the unit is <see cref="PriceUnit.Percent"/>.</summary>
    public required decimal UnitPrice { get => Shape.UnitPrice; init => _shape = Shape with { UnitPrice = value }; }

    /// <summary>Quantity times unit price, rounded; negative for a discount.</summary>
    public required Money Amount
    {
        get => Money.OfHundredths(_amount, Shape.Currency);
        init => (_amount, _shape) = (Ore.Of(value.Amount), Shape with { Currency = value.Currency });
    }

    /// <summary>The start of the time covered (inclusive); null if the line covers no particular time.</summary>
    public Instant? From { get => _measure is null ? ZoneOffsets.ToInstant(_fromMinute) : _measure.From; init => _measure = Measure with { From = value }; }

    /// <summary>The end of the time covered (exclusive); null if the line covers no particular time.</summary>
    public Instant? To { get => _measure is null ? ZoneOffsets.ToInstant(_toMinute) : _measure.To; init => _measure = Measure with { To = value }; }

    /// <summary>The rule that produced the line.</summary>
    public required PriceOrigin Origin { get => Shape.Origin; init => _shape = Shape with { Origin = value }; }

    /// <summary>The rules that changed the unit price, in the order applied: group, multiplier, adjustment.</summary>
    public ValueList<PriceOrigin> ChangedBy { get => Shape.ChangedBy; init => _shape = Shape with { ChangedBy = value }; }

    private LineShape Shape => _shape ?? LineShape.Empty;

    private LineMeasure Measure => _measure ?? new(Quantity, From, To);

    /// <summary>Whether both lines are equal.</summary>
    public bool Equals(QuoteLine? other) => ReferenceEquals(this, other)
        || other is not null && _amount == other._amount && Shape == other.Shape && Quantity == other.Quantity && From == other.From && To == other.To;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_amount, Shape, Quantity, From, To);
}
