using NodaTime;
using Utleie.Domain.Access;
using Utleie.Domain.Answers;
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

    internal static JsonMembers Members(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return new(document.RootElement);
    }
}
