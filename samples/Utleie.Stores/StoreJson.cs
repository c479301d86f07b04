using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Access;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;
using Utleie.Domain.Wire;

namespace Utleie.Stores;

/// <summary>What is stored as JSON: the documents are the truth, and every other column is there to be searched by (D130).</summary>
/// <param name="resources">How rental objects are written, with the host's protection of secrets and its own categories.</param>
internal sealed class StoreJson(JsonSerializerOptions? resources)
{
    private static readonly JsonSerializerOptions Rest = WireFormat.Create(StoreJsonContext.Default.WithAddedModifier(LeaveOutWhatIsComputed));

    private readonly JsonSerializerOptions _resources = resources ?? UtleieJson.Options;

    internal string Write(BaseResource resource) => UtleieJson.Write(resource, _resources);

    internal BaseResource Read(string json) => UtleieJson.Read(json, _resources);

    internal static string Write<T>(T document)
        where T : notnull => WireFormat.Write(document, Rest);

    internal static T Read<T>(string json)
        where T : notnull => WireFormat.Read<T>(json, Rest);

    private static void LeaveOutWhatIsComputed(JsonTypeInfo type)
    {
        if (type.Type != typeof(StoredBooking))
            return;
        foreach (var property in type.Properties.Where(property => property.Set is null).ToList())
            type.Properties.Remove(property);
    }
}

/// <summary>Type information of what is stored beside rental objects.</summary>
[JsonSerializable(typeof(StoredBooking))]
[JsonSerializable(typeof(StoredAttachment))]
[JsonSerializable(typeof(AuditEntry))]
[JsonSerializable(typeof(IdempotencyRecord))]
[JsonSerializable(typeof(RequestCase))]
[JsonSerializable(typeof(StoredIssue))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class StoreJsonContext : JsonSerializerContext;
