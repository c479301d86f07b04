using NodaTime;

namespace Utleie.Domain.Scheduling.Priorities;

/// <summary>A request that competes with others for the same time.</summary>
/// <remarks>Source: 001 §6.3.</remarks>
/// <param name="Id">The id of the request.</param>
/// <param name="Level">The kind of use.</param>
/// <param name="OrganisationId">The id of the requesting organisation; null for a person.</param>
/// <param name="RequestedAt">When the request was made.</param>
public sealed record CourtClaim(string Id, CourtPriorityLevel Level, string? OrganisationId, Instant RequestedAt);

/// <summary>A claim with its rank.</summary>
/// <param name="Rank">The rank, starting at 1.</param>
/// <param name="Claim">The claim.</param>
/// <param name="DecidedBy">
/// The criterion that placed it after the previous claim; for the first claim, the one that placed it before the second. Null if it is the
/// only claim.
/// </param>
/// <param name="RequiresApproval">Whether it requires approval even if it comes first.</param>
public sealed record RankedClaim(int Rank, CourtClaim Claim, PriorityCriterion? DecidedBy, bool RequiresApproval);
