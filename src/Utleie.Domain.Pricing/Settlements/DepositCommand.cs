namespace Utleie.Domain.Pricing.Settlements;

/// <summary>A step of one line of a deposit statement.</summary>
/// <param name="LineId">The id of the line.</param>
/// <remarks>Source: 001 §7.4.</remarks>
public abstract record DepositCommand(string LineId)
{
    internal bool IsOfPayer => ByPayer;

    private protected abstract bool ByPayer { get; }

    /// <summary>Disputes a proposed line. For the payer, until the deadline.</summary>
    /// <param name="LineId">The id of the line.</param>
    /// <param name="Reason">Why, as text; at most 2,000 characters.</param>
    public sealed record Dispute(string LineId, string? Reason = null) : DepositCommand(LineId)
    {
        private protected override bool ByPayer => true;
    }

    /// <summary>Sets the cost that was unknown. For the desk; 0 drops the line.</summary>
    /// <param name="LineId">The id of the line.</param>
    /// <param name="Amount">The cost; ≥ 0.</param>
    public sealed record SetCost(string LineId, Money Amount) : DepositCommand(LineId)
    {
        private protected override bool ByPayer => false;
    }

    /// <summary>Upholds a disputed line. For the desk.</summary>
    /// <param name="LineId">The id of the line.</param>
    /// <param name="Reason">Why, as text; at most 2,000 characters.</param>
    public sealed record Uphold(string LineId, string? Reason = null) : DepositCommand(LineId)
    {
        private protected override bool ByPayer => false;
    }

    /// <summary>Reduces a disputed line. For the desk.</summary>
    /// <param name="LineId">The id of the line.</param>
    /// <param name="Amount">The new amount; above 0 and less than before.</param>
    /// <param name="Reason">Why, as text; at most 2,000 characters.</param>
    public sealed record Reduce(string LineId, Money Amount, string? Reason = null) : DepositCommand(LineId)
    {
        private protected override bool ByPayer => false;
    }

    /// <summary>Drops a disputed line. For the desk.</summary>
    /// <param name="LineId">The id of the line.</param>
    /// <param name="Reason">Why, as text; at most 2,000 characters.</param>
    public sealed record Drop(string LineId, string? Reason = null) : DepositCommand(LineId)
    {
        private protected override bool ByPayer => false;
    }
}
