using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D28.
/// <summary>How a trigger compares a fact with its threshold.</summary>
/// <remarks>Source: 001 §11.2.</remarks>
[JsonConverter(typeof(WireWordConverter<PermitOperator>))]
public sealed class PermitOperator : SmartEnum<PermitOperator, string>, IWireWord<PermitOperator>
{
    /// <summary>Greater than the threshold.</summary>
    public static readonly PermitOperator GreaterThan = new(nameof(GreaterThan), "gt", below: false, at: false, above: true);

    /// <summary>Greater than or equal to the threshold.</summary>
    public static readonly PermitOperator AtLeast = new(nameof(AtLeast), "gte", below: false, at: true, above: true);

    /// <summary>Less than the threshold.</summary>
    public static readonly PermitOperator LessThan = new(nameof(LessThan), "lt", below: true, at: false, above: false);

    /// <summary>Less than or equal to the threshold.</summary>
    public static readonly PermitOperator AtMost = new(nameof(AtMost), "lte", below: true, at: true, above: false);

    /// <summary>Equal to the threshold.</summary>
    public static readonly PermitOperator EqualTo = new(nameof(EqualTo), "eq", below: false, at: true, above: false);

    private readonly bool _below;
    private readonly bool _at;
    private readonly bool _above;

    private PermitOperator(string name, string wire, bool below, bool at, bool above)
        : base(name, wire) => (_below, _at, _above) = (below, at, above);

    /// <inheritdoc/>
    public static ValueList<PermitOperator> All { get; } = [GreaterThan, AtLeast, LessThan, AtMost, EqualTo];

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out PermitOperator? value)
    {
        value = All.FirstOrDefault(known => string.Equals(known.Value, word, StringComparison.Ordinal));
        return value is not null;
    }

    /// <summary>Whether it is true for a fact below (−1), at (0) or above (1) the threshold.</summary>
    internal bool Holds(int comparison) => comparison < 0 ? _below : comparison == 0 ? _at : _above;
}
