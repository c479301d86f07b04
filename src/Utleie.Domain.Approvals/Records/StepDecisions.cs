using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.Records;

/// <summary>A decision that a user asks for.</summary>
internal sealed record AskedDecision(string? Step, ApprovalDecision Decision, int Seen, string? Comment);

/// <summary>Decides steps.</summary>
internal static class StepDecisions
{
    internal static OneOf<ApprovalRecord, Refusal> Decide(ApprovalRecord record, AskedDecision asked, Actor by, Instant now)
    {
        if (Find(record, asked, by, now) is not { } step)
            return WithoutStep(record, asked, by, now);
        var open = Opened(step, now);
        if (Authority.Of(record, open, by, now) is not { } authority)
            return Refusal.Of(Authority.IsOwnDelegate(by, step.Step.Role, now) ? ApprovalCodes.DelegationChain : ApprovalCodes.WrongRole, new Argument("needs", step.Step.Role ?? WireWords<UserRole>.Of(UserRole.Admin)));
        if (asked.Seen != record.Version)
            return new Refusal([Decided(record, step) ?? Stale(record, asked)]);
        ValueList<Reason> reasons = [.. Reasons(record, step, asked, authority, by, now)];
        return reasons.IsEmpty ? RecordWork.Advance(With(record, step, asked, authority, by, now), now) : new Refusal(reasons);
    }

    /// <summary>The step that is asked for, or else the first open one that the user may decide, or else the first of their roles.</summary>
    private static RecordedStep? Find(ApprovalRecord record, AskedDecision asked, Actor by, Instant now) => asked.Step is { } id
        ? record.Steps.FirstOrDefault(step => step.Step.Id == id)
        : record.Steps.FirstOrDefault(step => step.IsOpen && Authority.Of(record, Opened(step, now), by, now) is not null)
            ?? record.Steps.FirstOrDefault(step => Authority.Of(record, Opened(step, now), by, now) is not null);

    /// <summary>Whoever has none of the roles does not learn which steps there are.</summary>
    private static Refusal WithoutStep(ApprovalRecord record, AskedDecision asked, Actor by, Instant now) =>
        record.Steps.Any(step => Authority.Of(record, Opened(step, now), by, now) is not null)
            ? Refusal.Of(ApprovalCodes.UnknownStep, new("step", asked.Step ?? ""), new Argument("known", string.Join(", ", record.Steps.Select(step => step.Step.Id))))
            : Refusal.Of(ApprovalCodes.WrongRole, new Argument("needs", string.Join(", ", record.Steps.Select(step => step.Step.Role).OfType<string>().Distinct())));

    /// <summary>The step as if it were open, since the right to decide it does not depend on that.</summary>
    private static OpenStep Opened(RecordedStep step, Instant now) => OpenStep.Of(step.OpenedAt is null ? step with { OpenedAt = now } : step, now);

    private static IEnumerable<Reason> Reasons(ApprovalRecord record, RecordedStep step, AskedDecision asked, Authority authority, Actor by, Instant now)
    {
        if (authority.Own && !by.IsAdmin)
            yield return Reason.Of(ApprovalCodes.OwnBooking);
        if (Decided(record, step) is { } decided)
            yield return decided;
        else if (step.OpenedAt is null)
            yield return Reason.Of(ApprovalCodes.StepNotOpen, new Argument("waits", string.Join(", ", RecordWork.WaitsFor(record.Steps, step))));
        if (asked.Decision == ApprovalDecision.Rejected && string.IsNullOrWhiteSpace(asked.Comment))
            yield return Reason.Of(ApprovalCodes.ReasonMissing);
        if (asked.Comment?.Length > ApprovalCommand.MaxTextLength)
            yield return Reason.Of(ApprovalCodes.TextTooLong, Argument.Of("length", asked.Comment.Length), Argument.Of("max", ApprovalCommand.MaxTextLength));
        if (asked.Decision == ApprovalDecision.Approved && now >= record.Subject.Start)
            yield return Reason.Of(ApprovalCodes.Started, Argument.Of("start", record.Subject.Start));
    }

    /// <summary>Who decided a step, or rejected the record and so decided every step of it.</summary>
    private static Reason? Decided(ApprovalRecord record, RecordedStep step)
    {
        var decision = step.Decision ?? (record.Status == ApprovalStatus.Rejected
            ? record.Steps.First(other => other is { Step.Required: true, Decision.Decision: ApprovalDecision.Rejected }).Decision
            : null);
        return decision is null ? null : Reason.Of(
            ApprovalCodes.StepDecided,
            new("by", decision.By ?? ApprovalCodes.System),
            Argument.Of("at", decision.At),
            new("decision", WireWords<ApprovalDecision>.Of(decision.Decision)));
    }

    private static Reason Stale(ApprovalRecord record, AskedDecision asked) =>
        Reason.Of(ApprovalCodes.StaleVersion, Argument.Of("seen", asked.Seen), Argument.Of("version", record.Version));

    private static ApprovalRecord With(ApprovalRecord record, RecordedStep step, AskedDecision asked, Authority authority, Actor by, Instant now)
    {
        var decided = step with
        {
            Decision = new()
            {
                Decision = asked.Decision,
                By = by.Id,
                OnBehalfOf = authority.OnBehalfOf,
                At = now,
                Comment = string.IsNullOrWhiteSpace(asked.Comment) ? null : asked.Comment,
                AsAdmin = authority.AsAdmin,
                Own = authority.Own,
            },
        };
        return record with { Version = record.Version + 1, Steps = [.. record.Steps.Select(other => other.Step.Id == step.Step.Id ? decided : other)] };
    }
}
