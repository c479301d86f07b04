using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals.Compiling;
using Utleie.Domain.Approvals.Records;

namespace Utleie.Domain.Approvals;

// D220–D222, D226, D229.
/// <summary>The compiled rules that determine which approvals a booking requires.</summary>
/// <remarks>
/// Immutable and thread-safe. A record keeps the steps it began with, so a change of the rules does not affect what was submitted before; for that reason the methods on records
/// need no rules. Source: 001 §3.6.
/// </remarks>
public sealed class ApprovalRules : ICompiled
{
    /// <summary>The role that approves where no step is defined.</summary>
    public const string DefaultRole = "Saksbehandler";

    private readonly ApprovalSections _sections;
    private readonly ValueList<PlannedStep> _steps;
    private readonly CompiledCondition[] _conditions;
    private readonly Automatic[] _automatic;
    private readonly CompiledCondition[]?[] _autoApproval;

    private ApprovalRules(ApprovalSections sections, ValueList<Finding> warnings)
    {
        (_sections, Warnings) = (sections, warnings);
        _conditions = [.. sections.AutoApprovalConditions.Select(condition => new CompiledCondition(condition, WindowReader.Read(condition.Conditions?.WeekWindows ?? [])))];
        _automatic = [.. _conditions.Select(condition => new Automatic(condition.Id))];
        var steps = sections.ApprovalSteps.IsEmpty ? [new() { Role = DefaultRole }] : sections.ApprovalSteps;
        (ApprovalStep Source, PlannedStep Step)[] ordered = [.. steps.Select((step, place) => (step, StepReader.Read(step, place))).OrderBy(pair => pair.Item2.Order)];
        _steps = [.. ordered.Select(pair => pair.Step)];
        _autoApproval = [.. ordered.Select(pair => pair.Source.AutoApprove == true ? Named(pair.Source.AutoApproveConditions) : null)];
    }

    /// <summary>Who decides.</summary>
    public ApprovalMode Mode => _sections.ApprovalMode ?? ApprovalMode.Manual;

    /// <inheritdoc/>
    public ValueList<Finding> Warnings { get; }

    /// <summary>Compiles the sections, or returns every error in them.</summary>
    /// <returns>The rules, or findings with paths such as <c>workflow.approvalSteps[1].order</c>.</returns>
    public static OneOf<ApprovalRules, CompileErrors> Compile(ApprovalSections sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        var findings = SectionsCheck.Of(sections);
        return findings.Any(finding => finding.Severity == FindingSeverity.Error) ? new CompileErrors(findings) : new ApprovalRules(sections, findings);
    }

    /// <summary>Returns which approvals a booking requires and why, or that it is approved at once.</summary>
    public OneOf<Automatic, ApprovalPlan> Plan(ApprovalFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Demands(facts) is { IsEmpty: false } demands)
            return new ApprovalPlan(Steps(facts), demands);
        return Mode switch
        {
            ApprovalMode.Automatic => AlwaysAutomatic,
            ApprovalMode.Conditional => Conditional(facts),
            ApprovalMode.Manual => new ApprovalPlan(Steps(facts), []),
            _ => throw new InvalidOperationException($"The approval mode {Mode} is not known."),
        };
    }

    /// <summary>Begins the record of a plan: opens the first steps, and passes those that pass by themselves.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="subject">The booking it is about.</param>
    /// <param name="now">The time of submission.</param>
    /// <param name="version">The version of the record; after a change of a pending booking, the one that follows the old record's.</param>
    public static ApprovalRecord Begin(ApprovalPlan plan, ApprovalSubject subject, Instant now, int version = 1)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(subject);
        return RecordWork.Advance(
            new() { Version = version, Status = ApprovalStatus.Pending, Subject = subject, Steps = [.. plan.Steps.Select(step => new RecordedStep { Step = step })], Because = plan.Because }, now);
    }

    /// <summary>Carries out a command on a record, or returns every reason against it.</summary>
    /// <remarks>
    /// A user without the role of the step learns that alone (<c>wrong-role</c>). The first valid decision wins: a later one that has seen an earlier version is refused with who decided
    /// and when (<c>step-decided</c>).
    /// </remarks>
    public static OneOf<ApprovalRecord, Refusal> Decide(ApprovalRecord record, ApprovalCommand command, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return command switch
        {
            ApprovalCommand.Approve approve => StepDecisions.Decide(record, new(approve.Step, ApprovalDecision.Approved, approve.Seen, approve.Comment), by, now),
            ApprovalCommand.Reject reject => StepDecisions.Decide(record, new(reject.Step, ApprovalDecision.Rejected, reject.Seen, reject.Reason), by, now),
            ApprovalCommand.Escalate escalate => Escalation.Mark(record, escalate.Step, now),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Returns the steps that wait for a decision; empty once the record is rejected.</summary>
    public static ValueList<OpenStep> Open(ApprovalRecord record, Instant now)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Status == ApprovalStatus.Rejected ? [] : [.. record.Steps.Where(step => step.IsOpen).Select(step => OpenStep.Of(step, now))];
    }

    /// <summary>Returns the open steps in a user's queue: those of their roles and delegations that they may decide, and for an administrator the escalated ones.</summary>
    public static ValueList<OpenStep> OpenFor(ApprovalRecord record, Actor actor, Instant now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return [.. Open(record, now).Where(step => Authority.IsQueued(record, step, actor, now))];
    }

    /// <summary>Returns the open steps whose escalation is due and not recorded yet.</summary>
    public static ValueList<OpenStep> DueEscalations(ApprovalRecord record, Instant now) =>
        [.. Open(record, now).Where(step => step.IsEscalated && record.Steps.First(recorded => recorded.Step.Id == step.Id).EscalatedAt is null)];

    private static Automatic AlwaysAutomatic { get; } = new(default(string));

    private OneOf<Automatic, ApprovalPlan> Conditional(ApprovalFacts facts)
    {
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (_conditions[i].Holds(facts))
                return _automatic[i];
        }

        var unmet = new List<UnmetTerm>();
        foreach (var condition in _conditions)
            condition.AddUnmet(facts, unmet);
        return new ApprovalPlan(Steps(facts), [.. unmet]);
    }

    // D229.
    private ValueList<UnmetTerm> Demands(ApprovalFacts facts)
    {
        var level = (facts.Level, _sections) switch
        {
            ("tournament", { TournamentRequiresApproval: true }) => "tournamentRequiresApproval",
            ("event", { EventRequiresApproval: true }) => "eventRequiresApproval",
            _ => null,
        };
        if (level is null && facts.NeedApproval.IsEmpty)
            return [];
        var demands = facts.NeedApproval.Select(id => new UnmetTerm(null, "requiresApproval", id, null));
        return level is null ? [.. demands] : [.. demands, new UnmetTerm(null, level, facts.Level, null)];
    }

    /// <summary>The steps, with those that pass by themselves for these facts.</summary>
    private ValueList<PlannedStep> Steps(ApprovalFacts facts) => Array.TrueForAll(_autoApproval, conditions => conditions is null)
        ? _steps
        : [.. _steps.Select((step, i) => Passed(step, _autoApproval[i], facts))];

    private static PlannedStep Passed(PlannedStep step, CompiledCondition[]? conditions, ApprovalFacts facts)
    {
        if (conditions is null)
            return step;
        var holds = Array.Find(conditions, condition => condition.Holds(facts));
        return holds is not null || conditions.Length == 0 ? step with { AutoApproved = true, AutoApprovedBy = holds?.Id } : step;
    }

    private CompiledCondition[] Named(ValueList<string> ids) => [.. _conditions.Where(condition => condition.Id is { } id && ids.Contains(id))];
}
