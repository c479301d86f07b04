namespace Utleie.Hosting.Identity;

/// <summary>The headers of <see cref="DevelopmentIdentity"/>.</summary>
public static class IdentityHeaders
{
    /// <summary>Who asks; nobody is signed in without it.</summary>
    public const string User = "X-Dev-User";

    /// <summary>The roles of 001 §1.3, separated by commas.</summary>
    public const string Roles = "X-Dev-Roles";

    /// <summary>The unit of an employee; it owns what they create.</summary>
    public const string Unit = "X-Dev-Unit";

    /// <summary>Verified target groups, separated by commas: <c>Ideell, Barn og unge</c>.</summary>
    public const string Groups = "X-Dev-Groups";

    /// <summary>The most characters of <see cref="User"/>.</summary>
    public const int LongestUser = 100;
}

/// <summary>The claims that a host reads, whichever scheme issued them.</summary>
public static class CallerClaims
{
    /// <summary>The id of the user.</summary>
    public const string Id = "sub";

    /// <summary>A role of 001 §1.3; one claim for each.</summary>
    public const string Role = "role";

    /// <summary>The unit of an employee.</summary>
    public const string Unit = "unit";

    /// <summary>A verified target group; one claim for each.</summary>
    public const string Group = "target_group";
}
