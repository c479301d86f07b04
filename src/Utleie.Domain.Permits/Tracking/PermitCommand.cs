using NodaTime;

namespace Utleie.Domain.Permits.Tracking;

/// <summary>A change to a permit on a local date.</summary>
/// <param name="On">The local date of the change.</param>
/// <remarks>Source: 001 §5.6, §11.3.</remarks>
public abstract record PermitCommand(LocalDate On)
{
    internal PermitAction Action => Kind;

    private protected abstract PermitAction Kind { get; }

    /// <summary>Records an application.</summary>
    /// <param name="On">The date of the application.</param>
    /// <param name="DocumentId">The id of the application document in your app; null if there is none.</param>
    public sealed record Apply(LocalDate On, string? DocumentId = null) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Apply;
    }

    /// <summary>Grants the permit.</summary>
    /// <param name="On">The date of the decision.</param>
    /// <param name="ExpiryDate">The last date of validity (inclusive); null means no expiry.</param>
    /// <param name="DocumentId">The id of the permit document in your app; null keeps the existing one.</param>
    public sealed record Approve(LocalDate On, LocalDate? ExpiryDate = null, string? DocumentId = null) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Approve;
    }

    /// <summary>Rejects the application.</summary>
    /// <param name="On">The date of the decision.</param>
    /// <param name="Reason">The reason for the applicant; must not be empty.</param>
    public sealed record Reject(LocalDate On, string Reason) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Reject;
    }

    /// <summary>Marks the permit as expired.</summary>
    /// <param name="On">A date after the last date of validity.</param>
    public sealed record Expire(LocalDate On) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Expire;
    }

    /// <summary>Withdraws the application or the permit.</summary>
    /// <param name="On">The date of the withdrawal.</param>
    public sealed record Withdraw(LocalDate On) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Withdraw;
    }
}
