namespace Utleie.Domain.Bookings;

/// <summary>The person or organisation a booking is for.</summary>
/// <remarks>Source: 001 §1.3, §3.3.</remarks>
public sealed record Applicant
{
    /// <summary>The identifier of the user; null for an anonymous visitor.</summary>
    public string? Id { get; init; }

    /// <summary>The widest circle the applicant belongs to; defaults to <see cref="ApplicantKind.Citizen"/>.</summary>
    public ApplicantKind Kind { get; init; }

    /// <summary>The verified target groups of the applicant, by name.</summary>
    public ValueList<string> Groups { get; init; }

    /// <summary>The organisation that books; null if a person books for themselves.</summary>
    public OrganisationNumber? Organisation { get; init; }

    /// <summary>Returns the kind that a user's roles give.</summary>
    public static ApplicantKind KindOf(ValueList<UserRole> roles) =>
        roles.Contains(UserRole.Admin) ? ApplicantKind.Admin
        : roles.Contains(UserRole.Caseworker) || roles.Contains(UserRole.OperationsManager) ? ApplicantKind.Employee
        : roles.Contains(UserRole.Organisation) ? ApplicantKind.Organization
        : ApplicantKind.Citizen;

    /// <summary>Returns whether the applicant belongs to a circle. Each circle includes those that are narrower: an employee belongs to all but <c>admin_only</c>.</summary>
    public bool IsWithin(Visibility circle) => circle switch
    {
        Visibility.Public => true,
        Visibility.Organization => Kind >= ApplicantKind.Organization,
        Visibility.Internal => Kind >= ApplicantKind.Employee,
        Visibility.AdminOnly => Kind >= ApplicantKind.Admin,
        var unknown => throw new ArgumentOutOfRangeException(nameof(circle), unknown, null),
    };
}

/// <summary>The kinds of applicant, from the widest circle to the narrowest.</summary>
/// <remarks>Source: 001 §1.3, §3.3.</remarks>
public enum ApplicantKind
{
    /// <summary>A citizen or an anonymous visitor.</summary>
    Citizen,

    /// <summary>An organisation, club or society.</summary>
    Organization,

    /// <summary>An employee of the municipality.</summary>
    Employee,

    /// <summary>An administrator.</summary>
    Admin,
}
