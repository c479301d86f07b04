using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>How a trigger compares a fact with its threshold.</summary>
/// <remarks>Source: 001 §11.2; D28.</remarks>
[JsonConverter(typeof(WireWordConverter<PermitOperator>))]
public sealed class PermitOperator : SmartEnum<PermitOperator, string>, IWireWord<PermitOperator>
{
    /// <summary>More than the threshold.</summary>
    public static readonly PermitOperator GreaterThan = new(nameof(GreaterThan), "gt");

    /// <summary>The threshold or more.</summary>
    public static readonly PermitOperator AtLeast = new(nameof(AtLeast), "gte");

    /// <summary>Less than the threshold.</summary>
    public static readonly PermitOperator LessThan = new(nameof(LessThan), "lt");

    /// <summary>The threshold or less.</summary>
    public static readonly PermitOperator AtMost = new(nameof(AtMost), "lte");

    /// <summary>The threshold itself.</summary>
    public static readonly PermitOperator EqualTo = new(nameof(EqualTo), "eq");

    private PermitOperator(string name, string wire)
        : base(name, wire)
    {
    }

    /// <inheritdoc/>
    public static ValueList<PermitOperator> All { get; } = [GreaterThan, AtLeast, LessThan, AtMost, EqualTo];

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out PermitOperator? value)
    {
        value = All.FirstOrDefault(known => string.Equals(known.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
