using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Access.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(AccessJson.Resolver);

    [Law]
    public bool Read_GivesBackTheTenantThatWasWritten(Tenant document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheUserThatWasWritten(User document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheRoleThatWasWritten(Role document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheAuditEntryThatWasWritten(AuditEntry document) => IsReadBack(document);

    private static bool IsReadBack<T>(T document)
        where T : class, IExtensible => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document);
}
