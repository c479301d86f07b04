using System.Security.Claims;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace Utleie.Hosting.Identity;

/// <summary>Who sends the request, and their role in the municipality.</summary>
/// <param name="Id">The id of the user; null if nobody is signed in.</param>
/// <param name="Roles">Their roles.</param>
/// <param name="Unit">The unit of an employee.</param>
/// <param name="Groups">Their verified target groups.</param>
/// <remarks>Source: 001 §1.3.</remarks>
public sealed record Caller(string? Id, ValueList<UserRole> Roles, string? Unit, ValueList<string> Groups)
{
    /// <summary>Whether the caller works for the municipality.</summary>
    public bool IsStaff => Applicant.IsWithin(Visibility.Internal);

    /// <summary>Whether the caller may decide on the bookings of others.</summary>
    public bool IsCaseworker => new Actor("", Roles).IsCaseworker;

    /// <summary>The caller as the rules of bookings see them.</summary>
    public Applicant Applicant => new() { Id = Id, Kind = Applicant.KindOf(Roles), Groups = Groups };

    /// <summary>The caller as the one who acts.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the endpoint has no policy.</exception>
    public Actor Actor => new(Id ?? throw new InvalidOperationException("Nobody is named. The endpoint needs a policy."), Roles);

    /// <summary>Returns the caller that the claims of a user describe; unknown roles are ignored.</summary>
    public static Caller Of(ClaimsPrincipal user) => new(
        user.FindFirstValue(CallerClaims.Id),
        [.. user.FindAll(CallerClaims.Role).SelectMany(RolesOf)],
        user.FindFirstValue(CallerClaims.Unit),
        [.. user.FindAll(CallerClaims.Group).Select(claim => claim.Value)]);

    private static IEnumerable<UserRole> RolesOf(Claim claim) => WireWords<UserRole>.TryParse(claim.Value, out var role) ? [role] : [];
}
