using NodaTime;
using Utleie.Domain.Access;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Test data that the checks write to a store; always the same.</summary>
internal static class Given
{
    /// <summary>A Monday at midnight UTC.</summary>
    internal static Instant Monday { get; } = Instant.FromUtc(2026, 2, 9, 0, 0);

    internal static Instant At(int hour, int minute = 0) => Monday + Duration.FromHours(hour) + Duration.FromMinutes(minute);

    internal static ResourceId Id(int room) => ResourceId.Version7(Monday, (UInt128)(uint)room);

    /// <summary>Returns a rental object with no more than a store requires.</summary>
    internal static Venue Room(int room, string? slug = null, int version = 1) => new()
    {
        Identity = new() { ObjectId = Id(room), Slug = Slug.Parse(slug ?? $"room-{room}") },
        Metadata = new() { Version = version },
    };

    /// <summary>Returns a rental object with every section, and with unknown members.</summary>
    internal static BaseResource Full(string category)
    {
        using var json = typeof(Given).Assembly.GetManifestResourceStream($"{category}.json")!;
        using var bytes = new System.IO.MemoryStream();
        json.CopyTo(bytes);
        return UtleieJson.Read(bytes.ToArray());
    }

    internal static StoredAttachment File(string id, int room = 1) =>
        new(Id(room), new() { Id = id, Name = $"{id}.pdf", Type = AttachmentType.Pdf, Url = $"https://kommune.example/{room}.pdf" });

    internal static AuditEntry Entry(string id) => new() { LogId = id, Timestamp = Monday };

    internal static IdempotencyRecord IdempotencyRecord(string key, string answer = "201") => new(key, $"digest of {key}", answer, Monday);

    internal static WriteContext Note(params ReadOnlySpan<AuditEntry> entries) => new() { Audit = ValueList.Create(entries) };

    internal static WriteContext Note(IdempotencyRecord receipt, params ReadOnlySpan<AuditEntry> entries) =>
        new() { IdempotencyRecord = receipt, Audit = ValueList.Create(entries) };

    internal static Reason Refusal<T>(string code, T id) => Reason.Of(code, Argument.Of(code == StorageCodes.SlugTaken ? "slug" : "id", id));

    internal static Reason Outdated(int expected, int version) =>
        Reason.Of(StorageCodes.Outdated, Argument.Of("expected", expected), Argument.Of("version", version));

    /// <summary>Returns a pending request.</summary>
    internal static RequestCase Request(string id, string user, string program = "bil") => new(
        new() { Id = id, UserId = user, StudyProgramId = program, Status = RequestStatus.Pending, SubmittedAt = At(9), ExpiresAt = At(249) }, null, 1);

    /// <summary>Returns the request of <see cref="Request"/> after its decision or expiry.</summary>
    internal static RequestCase Decided(string id, string user, RequestStatus status = RequestStatus.Approved, string program = "bil", string approver = "A1") => new(
        Request(id, user, program).Request with { Status = status },
        status == RequestStatus.Expired ? null : new() { Id = $"d-{id}", RequestId = id, ApproverId = approver, Decision = status == RequestStatus.Approved ? ApprovalDecision.Approved : ApprovalDecision.Rejected, DecidedAt = At(10) },
        2);

    internal static IntegrationIssue Issue(string id, string system = "ERP", string? key = null) =>
        IntegrationIssue.Open(id, new(system, IssueType.ApiFailure, IssueSeverity.Low, At(1), key, "timeout"));

    internal static JsonMembers Members(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return new(document.RootElement);
    }
}
