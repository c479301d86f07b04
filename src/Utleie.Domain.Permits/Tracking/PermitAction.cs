namespace Utleie.Domain.Permits.Tracking;

/// <summary>The kinds of <see cref="PermitCommand"/>.</summary>
internal enum PermitAction
{
    Apply,
    Approve,
    Reject,
    Expire,
    Withdraw,
}
