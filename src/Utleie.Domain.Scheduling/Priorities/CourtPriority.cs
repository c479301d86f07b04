using System.Diagnostics;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Compilation;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Priorities;

// D70.
/// <summary>Ranks requests for the same court.</summary>
/// <remarks>
/// Ranks by kind of use in the configured order (others last), then organisations with priority for that use, then local clubs, then the
/// time of the request. Immutable and thread-safe. Source: 001 §6.3.
/// </remarks>
public sealed class CourtPriority : ICompiled
{
    private readonly CourtPriorityLevel[] _levels;
    private readonly Func<CourtClaim, CourtClaim, int>[] _rules;
    private readonly CourtPriorityRules _section;

    private CourtPriority(CourtPriorityRules section, ValueList<Finding> warnings)
    {
        (_section, Warnings) = (section, warnings);
        _levels = [.. section.Levels.Distinct()];
        _rules = [ByLevel, ByOrganisation, ByLocalClub, ByRequestTime, ById];
    }

    /// <summary>The warnings from compiling the section.</summary>
    public ValueList<Finding> Warnings { get; }

    /// <summary>Compiles the ranking from the rules. It may have warnings, but never errors.</summary>
    public static OneOf<CourtPriority, CompileErrors> Compile(CourtPriorityRules section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var findings = new FindingList();
        if (section.Levels.IsEmpty)
            findings.Warn("priorityRules.levels", SchedulingCodes.NoLevels);
        for (var i = 0; i < section.Levels.Count; i++)
        {
            var level = section.Levels[i];
            if (section.Levels.AsSpan()[..i].Contains(level))
                findings.Warn($"priorityRules.levels[{i}]", SchedulingCodes.DuplicateLevel, new Argument("level", WireWords<CourtPriorityLevel>.Of(level)));
        }

        return new CourtPriority(section, findings.All);
    }

    /// <summary>Ranks claims for the same time and returns the criterion that decided each rank.</summary>
    public ValueList<RankedClaim> Rank(params IEnumerable<CourtClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var order = claims.ToArray();
        Array.Sort(order, (one, other) => Compare(one, other).Sign);
        var ranked = new RankedClaim[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            PriorityCriterion? decidedBy = order.Length == 1 ? null : Compare(order[Math.Max(0, i - 1)], order[Math.Max(1, i)]).Rule;
            ranked[i] = new(i + 1, order[i], decidedBy, RequiresApproval(order[i]));
        }

        return [.. ranked];
    }

    private bool RequiresApproval(CourtClaim claim) => claim.Level switch
    {
        CourtPriorityLevel.Tournament => _section.TournamentRequiresApproval == true,
        CourtPriorityLevel.Event => _section.EventRequiresApproval == true,
        CourtPriorityLevel.Training or CourtPriorityLevel.Match => false,
        _ => throw new UnreachableException(),
    };

    /// <summary>Returns the first criterion that distinguishes two claims.</summary>
    private (int Sign, PriorityCriterion Rule) Compare(CourtClaim one, CourtClaim other)
    {
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            if (_rules[rule](one, other) is not 0 and var sign)
                return (sign, (PriorityCriterion)rule);
        }

        return (0, PriorityCriterion.Id);
    }

    private int ByLevel(CourtClaim one, CourtClaim other) => PlaceOf(one.Level).CompareTo(PlaceOf(other.Level));

    private int ByOrganisation(CourtClaim one, CourtClaim other) => HasPriority(other).CompareTo(HasPriority(one));

    private int ByLocalClub(CourtClaim one, CourtClaim other) => IsLocal(other).CompareTo(IsLocal(one));

    private static int ByRequestTime(CourtClaim one, CourtClaim other) => one.RequestedAt.CompareTo(other.RequestedAt);

    private static int ById(CourtClaim one, CourtClaim other) => string.CompareOrdinal(one.Id, other.Id);

    private int PlaceOf(CourtPriorityLevel level) => Array.IndexOf(_levels, level) is >= 0 and var place ? place : _levels.Length;

    private bool HasPriority(CourtClaim claim) => claim.OrganisationId is { } id && claim.Level switch
    {
        CourtPriorityLevel.Training => _section.TrainingPriority.Contains(id),
        CourtPriorityLevel.Match => _section.MatchPriority.Contains(id),
        CourtPriorityLevel.Tournament or CourtPriorityLevel.Event => false,
        _ => throw new UnreachableException(),
    };

    private bool IsLocal(CourtClaim claim) => _section.LocalClubPriority == true && claim.OrganisationId is { } id && _section.LocalClubIds.Contains(id);
}
