using System.Buffers;
using System.Text.Json;
using Utleie.Domain.Access;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Storage;

// D316.
/// <summary>Writes lines about requests into the common audit log: the action of 003 is the member <c>event</c> beside the fields of 002.</summary>
/// <remarks>Source: 002 (AuditLog), 003 (AuditLog).</remarks>
public static class RequestAudit
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(ApprovalsJson.Resolver);

    /// <summary>Returns the entry of the common log.</summary>
    public static AuditEntry Of(ApprovalAuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var (action, type) = entry.Action switch
        {
            RequestActions.Create => (AuditAction.Create, "Request"),
            RequestActions.Approve or RequestActions.Reject => (AuditAction.Create, "Approval"),
            RequestActions.CreateProgram => (AuditAction.Create, "StudyProgram"),
            RequestActions.UpdateConfig => (AuditAction.Update, "Configuration"),
            _ => (AuditAction.Update, "Request"),
        };
        return new()
        {
            LogId = entry.Id,
            Timestamp = entry.Timestamp,
            UserId = entry.UserId == ApprovalCodes.System ? null : entry.UserId,
            Action = action,
            EntityType = type,
            EntityId = entry.RequestId ?? entry.StudyProgramId,
            ExtensionData = Rest(entry),
        };
    }

    internal static WriteContext Context(ApprovalAuditEntry entry) => new() { Audit = [Of(entry)] };

    /// <summary>The members of 003 that 002 does not have.</summary>
    private static JsonMembers Rest(ApprovalAuditEntry entry)
    {
        using var whole = JsonDocument.Parse(WireFormat.WriteUtf8(entry, Json));
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            foreach (var member in whole.RootElement.EnumerateObject().Where(member => member.Name is not ("id" or "timestamp" or "userId")))
            {
                writer.WritePropertyName(member.Name == "action" ? "event" : member.Name);
                member.Value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        using var rest = JsonDocument.Parse(bytes.WrittenMemory);
        return new(rest.RootElement);
    }
}
