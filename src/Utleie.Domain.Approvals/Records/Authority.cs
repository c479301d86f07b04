using NodaTime;

namespace Utleie.Domain.Approvals.Records;

/// <summary>By what right a user decides a step, or why they may not.</summary>
/// <param name="OnBehalfOf">The delegator; null if the role is the user's own.</param>
/// <param name="AsAdmin">Whether an administrator decides without the role of the step, before it is escalated.</param>
/// <param name="Own">Whether the booking is the user's or the delegator's own.</param>
internal sealed record Authority(string? OnBehalfOf, bool AsAdmin, bool Own)
{
    /// <summary>The right of a user to decide a step: their role, else a delegation, else an administrator's; null if there is none.</summary>
    internal static Authority? Of(ApprovalRecord record, OpenStep step, Actor actor, Instant now)
    {
        var own = IsOwn(record.Subject, actor.Id, actor.Organizations);
        if (step.Role is { } role)
        {
            if (actor.Is(role))
                return new(null, false, own);
            // Of several delegations, one whose delegator has no part in the booking comes first.
            var given = actor.Delegations.Where(delegation => Gives(delegation, actor, role, now))
                .Select(delegation => new Authority(delegation.From, false, own || IsOwn(record.Subject, delegation.From, delegation.Organizations)))
                .OrderBy(authority => authority.Own).FirstOrDefault();
            if (given is not null && !(given.Own && actor.IsAdmin))
                return given;
        }

        return actor.IsAdmin ? new(null, !step.IsEscalated, own) : null;
    }

    /// <summary>Whether a step is in a user's queue.</summary>
    internal static bool IsQueued(ApprovalRecord record, OpenStep step, Actor actor, Instant now) =>
        Of(record, step, actor, now) is { AsAdmin: false } authority && (!authority.Own || actor.IsAdmin);

    /// <summary>Whether a user has a valid delegation from themselves, which gives nothing.</summary>
    internal static bool IsOwnDelegate(Actor actor, string? role, Instant now) =>
        role is not null && actor.Delegations.Any(delegation => delegation.From == actor.Id && delegation.Roles.Contains(role) && delegation.IsValid(now));

    // D227.
    private static bool Gives(Delegation delegation, Actor actor, string role, Instant now) =>
        delegation.From != actor.Id && delegation.Roles.Contains(role) && delegation.IsValid(now);

    private static bool IsOwn(ApprovalSubject subject, string user, ValueList<string> organizations) =>
        user == subject.SubmittedBy || user == subject.ApplicantId || organizations.Contains(subject.ApplicantId);
}
