using NodaTime;

namespace Utleie.Domain.Permits.Tracking;

/// <summary>What can be done to a permit on a local date.</summary>
/// <param name="On">The local date it is done on.</param>
/// <remarks>Source: 001 §5.6, §11.3.</remarks>
public abstract record PermitCommand(LocalDate On)
{
    internal PermitAction Action => Kind;

    private protected abstract PermitAction Kind { get; }

    /// <summary>It is applied for.</summary>
    /// <param name="On">The date of the application.</param>
    /// <param name="DocumentId">The host's id of the application's document, if it has one.</param>
    public sealed record Apply(LocalDate On, string? DocumentId = null) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Apply;
    }

    /// <summary>It is granted.</summary>
    /// <param name="On">The date of the decision.</param>
    /// <param name="ExpiryDate">The last date it is good for (included); null has no end.</param>
    /// <param name="DocumentId">The host's id of the permit itself; null keeps the document there is.</param>
    public sealed record Approve(LocalDate On, LocalDate? ExpiryDate = null, string? DocumentId = null) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Approve;
    }

    /// <summary>It is refused.</summary>
    /// <param name="On">The date of the decision.</param>
    /// <param name="Reason">Why, in words for the applicant; not empty.</param>
    public sealed record Reject(LocalDate On, string Reason) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Reject;
    }

    /// <summary>It is no longer good.</summary>
    /// <param name="On">A date after the last it was good for.</param>
    public sealed record Expire(LocalDate On) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Expire;
    }

    /// <summary>The applicant takes back the application or gives up the permit.</summary>
    /// <param name="On">The date of it.</param>
    public sealed record Withdraw(LocalDate On) : PermitCommand(On)
    {
        private protected override PermitAction Kind => PermitAction.Withdraw;
    }
}
