using FsCheck;
using FsCheck.Xunit;
using Utleie.Domain.Resources.Tests;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Access.Tests.Arbitraries)])]

namespace Utleie.Domain.Access.Tests;

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<Tenant> Tenant() => AnyDocument.Of<Tenant>();

    public static Arbitrary<User> User() => AnyDocument.Of<User>();

    public static Arbitrary<Role> Role() => AnyDocument.Of<Role>();

    public static Arbitrary<AuditEntry> AuditEntry() => AnyDocument.Of<AuditEntry>();
}
