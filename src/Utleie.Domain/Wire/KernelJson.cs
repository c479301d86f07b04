using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Wire;

/// <summary>Source-generated JSON metadata for types shared by all documents.</summary>
[JsonSerializable(typeof(Contact))]
[JsonSerializable(typeof(EmailDomainRole))]
[JsonSerializable(typeof(MaintenanceEntry))]
[JsonSerializable(typeof(SchoolCalendar))]
[JsonSerializable(typeof(JsonMembers))]
[JsonSerializable(typeof(JsonElement))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class KernelJson : JsonSerializerContext;
