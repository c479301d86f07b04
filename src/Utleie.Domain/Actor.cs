namespace Utleie.Domain;

/// <summary>The user who carries out a command, with their roles.</summary>
/// <param name="Id">The identifier of the user; it is written to the audit log and to the metadata of what is changed.</param>
/// <param name="Roles">The roles. The user may do what any of the roles may do.</param>
/// <remarks>Source: 001 §1.3.</remarks>
public sealed record Actor(string Id, ValueList<UserRole> Roles)
{
    /// <summary>Whether the user is an administrator.</summary>
    public bool IsAdmin => Is(UserRole.Admin);

    /// <summary>Whether the user handles requests: caseworkers and administrators.</summary>
    public bool IsCaseworker => IsAdmin || Is(UserRole.Caseworker);

    /// <summary>Whether the user works for the municipality: everyone but citizens and organisations.</summary>
    public bool IsStaff => IsCaseworker || Is(UserRole.OperationsManager);

    /// <summary>Returns whether the user has a role.</summary>
    public bool Is(UserRole role) => Roles.Contains(role);
}
