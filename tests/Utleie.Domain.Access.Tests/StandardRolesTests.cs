namespace Utleie.Domain.Access.Tests;

public sealed class StandardRolesTests
{
    /// <summary>002 (Roller), in its order and words.</summary>
    [Fact]
    public void All_AreTheRolesOfTheDocument() =>
        Assert.Equal(["SystemAdministrator", "TenantAdministrator", "FormDesigner", "Saksbehandler", "ReadOnlyUser"], StandardRoles.All);
}
