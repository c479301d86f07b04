using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Lending;

/// <summary>Where a unit is in the cycle of a loan (utlåns-livssyklus).</summary>
/// <remarks>Source: 001 §7.5.</remarks>
[JsonConverter(typeof(WireWordConverter<LoanStatus>))]
public sealed class LoanStatus : SmartEnum<LoanStatus, string>, IWireWord<LoanStatus>
{
    /// <summary>On the shelf, and free (tilgjengelig).</summary>
    public static readonly LoanStatus Available = new(nameof(Available), "available");

    /// <summary>On the shelf, and promised by a confirmed booking (reservert).</summary>
    public static readonly LoanStatus Reserved = new(nameof(Reserved), "reserved");

    /// <summary>Fetched by the borrower (utlevert).</summary>
    public static readonly LoanStatus CheckedOut = new(nameof(CheckedOut), "checked_out");

    /// <summary>Still with the borrower after the deadline (forsinket).</summary>
    public static readonly LoanStatus Overdue = new(nameof(Overdue), "overdue");

    /// <summary>Handed in, and not yet looked over (under retur).</summary>
    public static readonly LoanStatus Returning = new(nameof(Returning), "returning");

    /// <summary>Being looked over for damage (sjekket).</summary>
    public static readonly LoanStatus Inspecting = new(nameof(Inspecting), "inspecting");

    /// <summary>Being repaired (vedlikehold).</summary>
    public static readonly LoanStatus Maintenance = new(nameof(Maintenance), "maintenance");

    private static readonly FrozenDictionary<LoanStatus, ValueList<LoanStatus>> Arrows = new Dictionary<LoanStatus, ValueList<LoanStatus>>
    {
        [Available] = [Reserved],
        [Reserved] = [CheckedOut],
        [CheckedOut] = [Overdue, Returning],
        [Overdue] = [Returning],
        [Returning] = [Inspecting],
        [Inspecting] = [Available, Maintenance],
        [Maintenance] = [Available],
    }.ToFrozenDictionary();

    private LoanStatus(string name, string wire)
        : base(name, wire)
    {
    }

    /// <inheritdoc/>
    public static ValueList<LoanStatus> All { get; } = [Available, Reserved, CheckedOut, Overdue, Returning, Inspecting, Maintenance];

    /// <summary>The statuses that may follow: the arrows of the diagram.</summary>
    public ValueList<LoanStatus> Next => Arrows[this];

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out LoanStatus? value)
    {
        value = All.FirstOrDefault(status => string.Equals(status.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
