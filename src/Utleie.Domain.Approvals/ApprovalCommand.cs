namespace Utleie.Domain.Approvals;

/// <summary>A command on the record of an approval.</summary>
/// <remarks>Source: 001 §3.6.</remarks>
public abstract record ApprovalCommand
{
    /// <summary>The maximum length of a comment or a reason, in characters.</summary>
    public const int MaxTextLength = 2000;

    private ApprovalCommand()
    {
    }

    /// <summary>The wire word of the command: <c>approve</c>.</summary>
    public string Word => Name;

    private protected abstract string Name { get; }

    /// <summary>Approves a step.</summary>
    /// <param name="Step">The id of the step.</param>
    /// <param name="Seen">The version of the record that the user has seen.</param>
    /// <param name="Comment">A comment; may be null.</param>
    public sealed record Approve(string Step, int Seen, string? Comment = null) : ApprovalCommand
    {
        private protected override string Name => "approve";
    }

    /// <summary>Rejects a step; a required one rejects the booking.</summary>
    /// <param name="Step">The id of the step; null is the first open step that the user may decide.</param>
    /// <param name="Seen">The version of the record that the user has seen.</param>
    /// <param name="Reason">The reason, for the applicant; not blank.</param>
    public sealed record Reject(string? Step, int Seen, string Reason) : ApprovalCommand
    {
        private protected override string Name => "reject";
    }

    /// <summary>Records that a step was escalated; it decides nothing.</summary>
    /// <param name="Step">The id of the step.</param>
    public sealed record Escalate(string Step) : ApprovalCommand
    {
        private protected override string Name => "escalate";
    }
}
