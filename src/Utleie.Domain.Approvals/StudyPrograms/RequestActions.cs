using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.StudyPrograms;

/// <summary>The actions of the audit log.</summary>
/// <remarks>Source: 003 (AuditLog).</remarks>
public static class RequestActions
{
    /// <summary>A request was submitted.</summary>
    public const string Create = "request.create";

    /// <summary>A request was approved.</summary>
    public const string Approve = "approval.approve";

    /// <summary>A request was rejected.</summary>
    public const string Reject = "approval.reject";

    /// <summary>An approval was retracted.</summary>
    public const string Retract = "approval.retract";

    /// <summary>A request expired undecided; the system did it.</summary>
    public const string Expire = "request.expire";

    /// <summary>A program was added.</summary>
    public const string CreateProgram = "study_program.create";

    /// <summary>A program was changed.</summary>
    public const string UpdateConfig = "config.update";

    internal static JsonMembers? Comment(string? comment) =>
        string.IsNullOrWhiteSpace(comment) ? null : Members(writer => writer.WriteString("comment", comment));

    internal static JsonMembers Days(StudyProgram program)
    {
        var days = ProgramDays.Of(program);
        return Members(writer =>
        {
            writer.WriteNumber("reminder_days", days.Reminder);
            writer.WriteNumber("expiry_days", days.Expiry);
        });
    }

    private static JsonMembers Members(Action<Utf8JsonWriter> write)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        return new(document.RootElement);
    }
}

/// <summary>A change of the programs, to be written as one.</summary>
/// <param name="After">The programs after the change.</param>
/// <param name="Entry">The line for the audit log.</param>
public sealed record ProgramStep(StudyProgramSection After, ApprovalAuditEntry Entry);
