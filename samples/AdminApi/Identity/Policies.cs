using Microsoft.AspNetCore.Authorization;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace AdminApi.Identity;

/// <summary>Who may come to which endpoints. What they may do there with an object is the life cycle's to say.</summary>
/// <remarks>Source: 001 §1.3; D33, D118, D135.</remarks>
internal static class Policies
{
    /// <summary>To make objects, publish and archive them.</summary>
    internal const string Edit = "objects.edit";

    /// <summary>To change objects and see how they stand: also who looks after them.</summary>
    internal const string Operate = "objects.operate";

    /// <summary>To delete objects for good.</summary>
    internal const string Delete = "objects.delete";

    /// <summary>To book and to cancel.</summary>
    internal const string Book = "bookings.book";

    /// <summary>To decide on the bookings of others.</summary>
    internal const string Decide = "bookings.decide";

    private static readonly Dictionary<string, UserRole[]> Roles = new(StringComparer.Ordinal)
    {
        [Edit] = [UserRole.Admin, UserRole.Caseworker],
        [Operate] = [UserRole.Admin, UserRole.Caseworker, UserRole.OperationsManager],
        [Delete] = [UserRole.Admin],
        [Book] = [UserRole.Admin, UserRole.Caseworker, UserRole.Citizen, UserRole.Organisation],
        [Decide] = [UserRole.Admin, UserRole.Caseworker],
    };

    /// <summary>The roles of a policy, in the words of 001 §1.3.</summary>
    internal static IEnumerable<string> RolesOf(string policy) => Roles[policy].Select(WireWords<UserRole>.Of);

    internal static void Add(AuthorizationOptions options)
    {
        foreach (var name in Roles.Keys)
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().RequireClaim(CallerClaims.Role, RolesOf(name)));
    }
}
