using NodaTime;

namespace Utleie.Domain.Scheduling.Priorities;

/// <summary>Someone's wish for a time that others wish for too.</summary>
/// <remarks>Source: 001 §6.3.</remarks>
/// <param name="Id">The request's id.</param>
/// <param name="Level">What the court is to be used for.</param>
/// <param name="OrganisationId">Who asks; null for a person.</param>
/// <param name="RequestedAt">When they asked.</param>
public sealed record CourtClaim(string Id, CourtPriorityLevel Level, string? OrganisationId, Instant RequestedAt);

/// <summary>A claim and its place among the others.</summary>
/// <param name="Rank">Its place, from 1.</param>
/// <param name="Claim">The claim.</param>
/// <param name="DecidedBy">The rule that put it behind the claim before it; for the first, the rule that put it before the second. Null where there is no other.</param>
/// <param name="RequiresApproval">Whether it waits for approval even when its turn comes.</param>
public sealed record RankedClaim(int Rank, CourtClaim Claim, PriorityCriterion? DecidedBy, bool RequiresApproval);
