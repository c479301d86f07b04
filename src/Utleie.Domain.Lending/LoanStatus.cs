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
    public static readonly LoanStatus Available = new(nameof(Available), "available", () => [Reserved]);

    /// <summary>On the shelf, and promised by a confirmed booking (reservert).</summary>
    public static readonly LoanStatus Reserved = new(nameof(Reserved), "reserved", () => [CheckedOut]);

    /// <summary>Fetched by the borrower (utlevert).</summary>
    public static readonly LoanStatus CheckedOut = new(nameof(CheckedOut), "checked_out", () => [Overdue, Returning]);

    /// <summary>Still with the borrower after the deadline (forsinket).</summary>
    public static readonly LoanStatus Overdue = new(nameof(Overdue), "overdue", () => [Returning]);

    /// <summary>Handed in, and not yet looked over (under retur).</summary>
    public static readonly LoanStatus Returning = new(nameof(Returning), "returning", () => [Inspecting]);

    /// <summary>Being looked over for damage (sjekket).</summary>
    public static readonly LoanStatus Inspecting = new(nameof(Inspecting), "inspecting", () => [Available, Maintenance]);

    /// <summary>Being repaired (vedlikehold).</summary>
    public static readonly LoanStatus Maintenance = new(nameof(Maintenance), "maintenance", () => [Available]);

    private readonly Lazy<ValueList<LoanStatus>> _next;

    private LoanStatus(string name, string wire, Func<ValueList<LoanStatus>> next)
        : base(name, wire) => _next = new(next);

    /// <inheritdoc/>
    public static ValueList<LoanStatus> All { get; } = [Available, Reserved, CheckedOut, Overdue, Returning, Inspecting, Maintenance];

    /// <summary>The statuses that may follow.</summary>
    public ValueList<LoanStatus> Next => _next.Value;

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out LoanStatus? value)
    {
        value = All.FirstOrDefault(status => string.Equals(status.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
