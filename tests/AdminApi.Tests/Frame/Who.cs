namespace AdminApi.Tests.Frame;

/// <summary>Who asks.</summary>
internal sealed record Who(string? User, string Roles, string Groups = "")
{
    internal static Who Nobody { get; } = new(null, "");

    internal static Who Admin { get; } = new("astrid", "Admin");

    internal static Who Caseworker { get; } = new("sara", "Saksbehandler");

    internal static Who Operations { get; } = new("dag", "Driftsansvarlig");

    internal static Who Citizen { get; } = new("kari", "Innbygger");

    internal static Who Club { get; } = new("padelklubben", "Organisasjon");

    internal static Who[] All { get; } = [Nobody, Admin, Caseworker, Operations, Citizen, Club];

    internal static Who Named(string user) => new(user, "Innbygger");

    public override string ToString() => Roles.Length == 0 ? "nobody" : Roles;
}
