namespace Utleie.Domain.Access;

/// <summary>The names of the roles every tenant has.</summary>
/// <remarks>Source: 002 (Roller).</remarks>
public static class StandardRoles
{
    /// <summary>May do everything, and make tenants.</summary>
    public const string SystemAdministrator = "SystemAdministrator";

    /// <summary>May do everything within a tenant.</summary>
    public const string TenantAdministrator = "TenantAdministrator";

    /// <summary>Makes, changes and publishes forms.</summary>
    public const string FormDesigner = "FormDesigner";

    /// <summary>A caseworker: sees and deals with what was sent in.</summary>
    public const string Caseworker = "Saksbehandler";

    /// <summary>Sees forms and figures, and changes nothing.</summary>
    public const string ReadOnlyUser = "ReadOnlyUser";

    /// <summary>The five names in the document's order.</summary>
    public static ValueList<string> All { get; } = [SystemAdministrator, TenantAdministrator, FormDesigner, Caseworker, ReadOnlyUser];
}
