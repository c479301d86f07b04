using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

// D239.
/// <summary>The user who carries out a command, with their roles.</summary>
/// <param name="Id">The identifier of the user; it is written to the audit log and to the metadata of what is changed.</param>
/// <param name="Roles">The roles. The user may do what any of the roles may do.</param>
/// <remarks>Source: 001 §1.3.</remarks>
public sealed record Actor(string Id, ValueList<UserRole> Roles)
{
    /// <summary>Roles that your app adds, by the word that approval steps use: <c>Kulturkonsulent</c>.</summary>
    public ValueList<string> CustomRoles { get; init; }

    /// <summary>The ids of the organisations the user acts for.</summary>
    public ValueList<string> Organizations { get; init; }

    /// <summary>The delegations given to the user.</summary>
    public ValueList<Delegation> Delegations { get; init; }

    /// <summary>Whether the user is an administrator.</summary>
    public bool IsAdmin => Is(UserRole.Admin);

    /// <summary>Whether the user handles requests: caseworkers and administrators.</summary>
    public bool IsCaseworker => IsAdmin || Is(UserRole.Caseworker);

    /// <summary>Whether the user works for the municipality: everyone but citizens and organisations.</summary>
    public bool IsStaff => IsCaseworker || Is(UserRole.OperationsManager);

    /// <summary>Returns whether the user has a role.</summary>
    public bool Is(UserRole role) => Roles.Contains(role);

    /// <summary>Returns whether the user has a role, by its word: one of <see cref="UserRole"/> as in JSON, or one of <see cref="CustomRoles"/>. Compared ordinally.</summary>
    public bool Is(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return WireWords<UserRole>.TryParse(role, out var known) ? Is(known) : CustomRoles.Contains(role);
    }
}

// D227.
/// <summary>Roles that one user has handed to another for a time.</summary>
/// <remarks>One level deep: what was received cannot be handed on.</remarks>
/// <param name="From">The id of the user whose roles they are.</param>
/// <param name="Roles">The words of the roles: <c>Saksbehandler</c>. They are for deciding steps of those roles only.</param>
/// <param name="ValidFrom">From when (inclusive); null is from the beginning.</param>
/// <param name="ValidTo">Until when (exclusive); null is without end.</param>
public sealed record Delegation(string From, ValueList<string> Roles, Instant? ValidFrom = null, Instant? ValidTo = null)
{
    /// <summary>The ids of the organisations the delegator acts for; the delegate decides nothing of theirs.</summary>
    public ValueList<string> Organizations { get; init; }

    /// <summary>Returns whether the delegation is valid at a time.</summary>
    public bool IsValid(Instant at) => (ValidFrom is null || ValidFrom <= at) && (ValidTo is null || at < ValidTo);
}
