using System.Diagnostics;
using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Tracking;

// D86.
/// <summary>The state machine of a permit: applied for, granted or rejected, expired, withdrawn, and applied for again.</summary>
/// <remarks>
/// No application and <c>not_required</c> are the same state. Source: 001 §5.6, §11.3.
/// </remarks>
public static class PermitTracker
{
    private enum Place
    {
        Nowhere,
        Pending,
        Approved,
        Rejected,
        Expired,
    }

    /// <summary>Applies a command. Returns the changed permit, or all reasons for refusing it.</summary>
    /// <param name="permit">The permit as recorded; null means no record.</param>
    /// <param name="command">The command.</param>
    public static OneOf<PermitRequirement, Refusal> Decide(PermitRequirement? permit, PermitCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        permit ??= new();
        var reasons = new List<Reason>();
        if (Obstacle(PlaceOf(permit), command.Action) is { } code)
            reasons.Add(Reason.Of(code));
        else
            reasons.AddRange(Objections(permit, command));
        return reasons.Count > 0 ? new Refusal([.. reasons]) : Done(permit, command);
    }

    /// <summary>Returns the code of the reason to refuse a command; null if the command is allowed.</summary>
    private static string? Obstacle(Place place, PermitAction action) => (place, action) switch
    {
        (Place.Nowhere or Place.Rejected or Place.Expired, PermitAction.Apply) => null,
        (Place.Pending, PermitAction.Apply) => "already-pending",
        (Place.Approved, PermitAction.Apply) => "already-approved",
        (Place.Pending, PermitAction.Approve or PermitAction.Reject) => null,
        (Place.Nowhere, PermitAction.Approve or PermitAction.Reject) => "not-applied-for",
        (_, PermitAction.Approve or PermitAction.Reject) => "already-decided",
        (Place.Approved, PermitAction.Expire) => null,
        (_, PermitAction.Expire) => "not-approved",
        (Place.Pending or Place.Approved, PermitAction.Withdraw) => null,
        _ => "nothing-to-withdraw",
    };

    private static PermitRequirement Done(PermitRequirement permit, PermitCommand command) => command switch
    {
        PermitCommand.Apply apply => Blank(permit) with
        {
            Status = PermitStatus.Pending,
            ApplicationDate = apply.On,
            DocumentId = apply.DocumentId,
        },
        PermitCommand.Approve grant => permit with
        {
            Status = PermitStatus.Approved,
            DecisionDate = grant.On,
            ExpiryDate = grant.ExpiryDate,
            DocumentId = grant.DocumentId ?? permit.DocumentId,
        },
        PermitCommand.Reject refuse => permit with { Status = PermitStatus.Rejected, DecisionDate = refuse.On, RejectionReason = refuse.Reason },
        PermitCommand.Expire => permit with { Status = PermitStatus.Expired },
        _ => Blank(permit),
    };

    /// <summary>Returns the record without an application.</summary>
    private static PermitRequirement Blank(PermitRequirement permit) => permit with
    {
        Status = null,
        DocumentId = null,
        ExpiryDate = null,
        ApplicationDate = null,
        DecisionDate = null,
        RejectionReason = null,
    };

    private static IEnumerable<Reason> Objections(PermitRequirement permit, PermitCommand command)
    {
        var since = command is PermitCommand.Apply or PermitCommand.Expire ? null : permit.DecisionDate ?? permit.ApplicationDate;
        if (command.On < since)
            yield return Reason.Of("before-application", Date("on", command.On), Date("since", since.Value));
        if (command is PermitCommand.Approve { ExpiryDate: { } expiry } && expiry < command.On)
            yield return Reason.Of("expiry-before-decision", Date("expiry", expiry), Date("on", command.On));
        if (command is PermitCommand.Reject { Reason: var why } && string.IsNullOrWhiteSpace(why))
            yield return Reason.Of("reason-missing");
        if (command is PermitCommand.Expire && command.On <= permit.ExpiryDate)
            yield return Reason.Of("not-yet-expired", Date("on", command.On), Date("expiry", permit.ExpiryDate.Value));
    }

    private static Place PlaceOf(PermitRequirement permit) => permit.Status switch
    {
        PermitStatus.Pending => Place.Pending,
        PermitStatus.Approved => Place.Approved,
        PermitStatus.Rejected => Place.Rejected,
        PermitStatus.Expired => Place.Expired,
        PermitStatus.NotRequired or null => Place.Nowhere,
        _ => throw new UnreachableException(),
    };

    private static Argument Date(string name, LocalDate date) => new(name, LocalDatePattern.Iso.Format(date));
}
