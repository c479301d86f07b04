using System.Security.Claims;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace AdminApi.Identity;

/// <summary>Who asks, and what they are to the municipality.</summary>
/// <param name="Id">Who; nothing where nobody is named.</param>
/// <param name="Roles">Their roles.</param>
/// <param name="Unit">The unit of an employee.</param>
/// <param name="Groups">The target groups they are known to be of.</param>
/// <remarks>Source: 001 §1.3.</remarks>
internal sealed record Caller(string? Id, ValueList<UserRole> Roles, string? Unit, ValueList<string> Groups)
{
    /// <summary>Whether they work with the objects: everyone but the public.</summary>
    internal bool IsStaff => IsCaseworker || Roles.Contains(UserRole.OperationsManager);

    /// <summary>Whether they edit objects and decide on bookings.</summary>
    internal bool IsCaseworker => IsAdmin || Roles.Contains(UserRole.Caseworker);

    internal bool IsAdmin => Roles.Contains(UserRole.Admin);

    internal bool IsOrganisation => Roles.Contains(UserRole.Organisation);

    /// <summary>The one who acts, where the policy has seen to it that somebody does.</summary>
    internal Actor Actor => new(Id ?? throw new InvalidOperationException("Nobody is named. The endpoint needs a policy."), Roles);

    internal static Caller Of(ClaimsPrincipal user) => new(
        user.FindFirstValue(CallerClaims.Id),
        [.. user.FindAll(CallerClaims.Role).SelectMany(RolesOf)],
        user.FindFirstValue(CallerClaims.Unit),
        [.. user.FindAll(CallerClaims.Group).Select(claim => claim.Value)]);

    private static IEnumerable<UserRole> RolesOf(Claim claim) => WireWords<UserRole>.TryParse(claim.Value, out var role) ? [role] : [];
}
