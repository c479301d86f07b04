using System.Security.Claims;
using Utleie.Domain.Bookings;
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
    internal bool IsStaff => Applicant.IsWithin(Visibility.Internal);

    internal bool IsCaseworker => new Actor("", Roles).IsCaseworker;

    /// <summary>The caller as one who sees and books.</summary>
    internal Applicant Applicant => new() { Id = Id, Kind = Applicant.KindOf(Roles), Groups = Groups };

    /// <summary>The one who acts, where the policy has seen to it that somebody does.</summary>
    internal Actor Actor => new(Id ?? throw new InvalidOperationException("Nobody is named. The endpoint needs a policy."), Roles);

    internal static Caller Of(ClaimsPrincipal user) => new(
        user.FindFirstValue(CallerClaims.Id),
        [.. user.FindAll(CallerClaims.Role).SelectMany(RolesOf)],
        user.FindFirstValue(CallerClaims.Unit),
        [.. user.FindAll(CallerClaims.Group).Select(claim => claim.Value)]);

    private static IEnumerable<UserRole> RolesOf(Claim claim) => WireWords<UserRole>.TryParse(claim.Value, out var role) ? [role] : [];
}
