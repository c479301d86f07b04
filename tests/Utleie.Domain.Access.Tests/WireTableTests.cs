using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Access.Tests;

/// <summary>Every table of 002 about tenants, users, roles and the audit log.</summary>
public sealed class WireTableTests
{
    private const string Table =
        """
        002 Tenant · Tenant
        tenantId text
        name text
        subdomain text
        configuration object
        status active|suspended|deleted
        createdDate instant
        updatedDate instant
        createdBy text
        updatedBy text
        version whole

        002 User · User
        userId text
        tenantId text
        email text
        name text
        externalId text
        authProvider idporten|dnumber|local
        roles text[]
        status active|inactive|suspended
        createdDate instant
        updatedDate instant
        createdBy text
        updatedBy text
        version whole

        002 Role · Role
        roleId text
        tenantId text
        name text
        description text
        permissions tenant:create|tenant:read|tenant:update|tenant:delete|form:create|form:read|form:update|form:delete|submission:read|submission:process|submission:archive|user:create|user:read|user:update|user:delete|role:assign|role:manage|audit:read|configuration:manage[]
        scope tenant|form|global
        createdDate instant
        updatedDate instant
        createdBy text
        updatedBy text
        version whole

        002 AuditLog · AuditEntry
        logId text
        tenantId text
        userId text
        action CREATE|UPDATE|DELETE|READ
        entityType text
        entityId text
        oldValues object
        newValues object
        ipAddress text
        userAgent text
        timestamp instant
        """;

    [Fact]
    public void Shapes_HaveTheFieldsOfTheTablesAndNoOthers() => WireRows.Hold(
        Table,
        WireFormat.Create(AccessJson.Resolver),
        typeof(Tenant),
        typeof(User),
        typeof(Role),
        typeof(AuditEntry));
}
