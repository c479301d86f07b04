using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Access.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(AccessJson.Resolver);

    [Fact]
    public void Read_GivesBackTheTenantThatWasWritten() => GivesBack<Tenant>();

    [Fact]
    public void Read_GivesBackTheUserThatWasWritten() => GivesBack<User>();

    [Fact]
    public void Read_GivesBackTheRoleThatWasWritten() => GivesBack<Role>();

    [Fact]
    public void Read_GivesBackTheAuditEntryThatWasWritten() => GivesBack<AuditEntry>();

    private static void GivesBack<T>()
        where T : class, IExtensible =>
        Prop.ForAll(AnyDocument.Of<T>(), document => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document)).QuickCheckThrowOnFailure();
}
