namespace AdminApi.Identity;

/// <summary>The headers of <see cref="DevelopmentIdentity"/>.</summary>
internal static class IdentityHeaders
{
    internal const string User = "X-Dev-User";

    /// <summary>Roles of 001 §1.3, with commas between.</summary>
    internal const string Roles = "X-Dev-Roles";

    /// <summary>The unit of the municipality that an employee belongs to; what they make is owned by it.</summary>
    internal const string Unit = "X-Dev-Unit";

    /// <summary>Target groups that are verified, with commas between: <c>Ideell, Barn og unge</c>.</summary>
    internal const string Groups = "X-Dev-Groups";

    internal const int LongestUser = 100;
}

/// <summary>The claims that the host reads, whichever scheme has given them.</summary>
internal static class CallerClaims
{
    internal const string Id = "sub";

    internal const string Role = "role";

    internal const string Unit = "unit";

    internal const string Group = "target_group";
}
