using NodaTime;
using Utleie.Domain.Permits.Compiling;

namespace Utleie.Domain.Permits;

// D28–D30.
/// <summary>The permits of an event: which are needed, why, their status and deadlines.</summary>
/// <remarks>
/// Immutable and thread-safe. Everything beyond the need is computed on access. Source: 001 §11.
/// </remarks>
public sealed class PermitAssessment
{
    private readonly byte _required;
    private readonly byte _undecided;
    private readonly ulong _fired;
    private ValueList<AssessedPermit> _permits;

    internal PermitAssessment(PermitRules rules, EventFacts facts, DocumentRequirements? requirements, LocalDate today)
    {
        (Rules, Facts, Requirements, Today) = (rules, facts, requirements, today);
        (var called, var open, _fired) = rules.Needs(facts);
        _required = (byte)(called | requirements?.Demanded() ?? called);
        _undecided = (byte)(open & ~_required);
    }

    /// <summary>The required permits, in the order of 001 §11.1.</summary>
    public ValueList<PermitType> Required => PermitSets.Of(_required);

    /// <summary>The permits that depend on unknown facts, in the order of 001 §11.1.</summary>
    public ValueList<PermitType> Undecided => PermitSets.Of(_undecided);

    /// <summary>All firing triggers, in trigger order.</summary>
    public FiredTriggers Fired => Rules.Fired(Facts, _fired);

    /// <summary>The required permits without an application, in the order of 001 §11.1.</summary>
    public ValueList<PermitType> Missing => [.. Permits.Where(permit => permit.State == PermitOutcome.Missing).Select(permit => permit.Type)];

    /// <summary>All eight permits in the order of 001 §11.1, required or not.</summary>
    public ValueList<AssessedPermit> Permits
    {
        get
        {
            // Two threads may both make the list; it is one reference, and either list is as good.
            if (_permits.IsEmpty)
                _permits = Judged();
            return _permits;
        }
    }

    /// <summary>Whether every permit that is or may be required has been applied for or granted. Used by the publishing checklist (001 §9.4).</summary>
    public bool IsAppliedFor => Permits.All(permit => permit.State is PermitOutcome.NotRequired or PermitOutcome.Pending or PermitOutcome.Approved);

    /// <summary>Whether every permit that is or may be required is granted until the event's end.</summary>
    public bool IsGranted => Permits.All(permit => permit.State is PermitOutcome.NotRequired or PermitOutcome.Approved);

    /// <summary>The required fire watch; null if <see cref="PermitType.FirePermit"/> is not required.</summary>
    public FireWatchNeed? FireWatch => NeedOf(PermitType.FirePermit) == PermitNeed.Required
        ? new(Requirements?.FireWatch?.MinPersons, Requirements?.FireWatch?.CertificateRequired ?? false)
        : null;

    /// <summary>The required insurance; null if none is required.</summary>
    public InsuranceNeed? Insurance => Requirements is { InsuranceRequired: true } demands
        ? new(demands.InsuranceMinCoverage is { } least ? Money.Round(least) : null)
        : null;

    internal PermitRules Rules { get; }

    internal EventFacts Facts { get; }

    internal DocumentRequirements? Requirements { get; }

    internal LocalDate Today { get; }

    /// <summary>Returns the assessment of one permit.</summary>
    public AssessedPermit Of(PermitType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new PermitJudge(this).Judge(type, NeedOf(type));
    }

    private ValueList<AssessedPermit> Judged()
    {
        var judge = new PermitJudge(this);
        var permits = new AssessedPermit[PermitType.All.Count];
        for (var i = 0; i < permits.Length; i++)
            permits[i] = judge.Judge(PermitType.All[i], NeedOf(PermitType.All[i]));
        return [.. permits];
    }

    private PermitNeed NeedOf(PermitType type) =>
        (_required & type.Bit) != 0 ? PermitNeed.Required : (_undecided & type.Bit) != 0 ? PermitNeed.Unknown : PermitNeed.NotRequired;
}
