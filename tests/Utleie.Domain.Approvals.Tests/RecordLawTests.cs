using NodaTime;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>What holds of every record, whatever is commanded by whomever.</summary>
public sealed class RecordLawTests
{
    private const int Commands = 30;

    [Law]
    public bool Status_IsWhatALoopOverTheStepsFinds(int seed) => new AnyRecord(seed).Walk(Commands).All(record => record.Status == Reference(record));

    [Law]
    public bool Decisions_AreNeverTakenBack(int seed)
    {
        ApprovalRecord[] records = [.. new AnyRecord(seed).Walk(Commands)];
        return records.Zip(records.Skip(1)).All(pair => pair.First.Steps.Zip(pair.Second.Steps).All(
            steps => steps.First.Decision is null || steps.First.Decision == steps.Second.Decision)
            && (pair.First.Status == pair.Second.Status || pair.First.Status == ApprovalStatus.Pending));
    }

    [Law]
    public bool Version_CountsTheDecisionsOfUsers(int seed) =>
        new AnyRecord(seed).Walk(Commands).All(record => record.Version == 1 + record.Steps.Count(step => step.Decision?.By is not null));

    [Law]
    public bool Steps_OpenWhenTheRequiredOnesBeforeThemAreApproved(int seed) => new AnyRecord(seed).Walk(Commands).Where(record => record.Status != ApprovalStatus.Rejected).All(
        record => record.Steps.All(step => step.OpenedAt is not null == record.Steps.All(
            other => !other.Step.Required || other.Step.Order >= step.Step.Order || other.Decision is { Decision: ApprovalDecision.Approved })));

    /// <summary>Whoever has seen an earlier version decides nothing, and no one their own but an administrator.</summary>
    [Law]
    public bool Decide_TakesOnlyWhatItMay(int seed)
    {
        var any = new AnyRecord(seed);
        _ = any.Walk(Commands).Last();
        return any.Tried.Where(tried => tried.Answer.IsT0).All(tried => tried.Command switch
        {
            ApprovalCommand.Approve approve => approve.Seen == tried.Before.Version && MayDecide(tried.Before, tried.By) && tried.At < tried.Before.Subject.Start,
            ApprovalCommand.Reject reject => reject.Seen == tried.Before.Version && MayDecide(tried.Before, tried.By) && reject.Reason.Length > 0,
            _ => true,
        });
    }

    [Law]
    public bool Decide_ChangesNothingOfARejectedRecord(int seed)
    {
        var any = new AnyRecord(seed);
        _ = any.Walk(Commands).Last();
        return any.Tried.Where(tried => tried.Before.Status == ApprovalStatus.Rejected).All(tried => tried.Answer.IsT1);
    }

    [Law]
    public bool OpenFor_IsWhatTheUserMayDecide(int seed)
    {
        var any = new AnyRecord(seed);
        _ = any.Walk(Commands).Last();
        return any.Tried.All(tried => ApprovalRules.OpenFor(tried.Before, tried.By, tried.At).All(step =>
            ApprovalRules.Decide(tried.Before, new ApprovalCommand.Reject(step.Id, tried.Before.Version, "nei"), tried.By, tried.At).IsT0));
    }

    private static bool MayDecide(ApprovalRecord record, Actor by) => by.IsAdmin || (by.Id != record.Subject.SubmittedBy && by.Id != record.Subject.ApplicantId);

    private static ApprovalStatus Reference(ApprovalRecord record)
    {
        var all = true;
        foreach (var step in record.Steps.Where(step => step.Step.Required))
        {
            if (step.Decision is { Decision: ApprovalDecision.Rejected })
                return ApprovalStatus.Rejected;
            all &= step.Decision is not null;
        }

        return all ? ApprovalStatus.Approved : ApprovalStatus.Pending;
    }
}
