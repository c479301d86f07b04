using System.Text.Json;
using System.Text.Json.Serialization;
using AdminApi.Identity;
using Utleie.Domain.Resources;

namespace AdminApi.Resources;

/// <summary>A rental object as it is answered: <c>id</c>, <c>category</c> and <c>status</c> beside its sections, and never its door code.</summary>
/// <param name="Resource">The object.</param>
/// <param name="IsPublic">Whether it is told to someone who does not work with it, and so without what only those need.</param>
/// <remarks>Source: 001 §13.2; D9, D49.</remarks>
internal sealed record ResourceDocument(BaseResource Resource, bool IsPublic)
{
    internal static ResourceDocument Of(BaseResource resource, Caller caller) => new(resource, !caller.IsStaff);
}

/// <summary>Writes the object flat, as 001 §13.2 shows it.</summary>
internal sealed class ResourceDocumentConverter : JsonConverter<ResourceDocument>
{
    private const string Category = "category";

    public override ResourceDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are written and not read. Read the object itself.");

    public override void Write(Utf8JsonWriter writer, ResourceDocument value, JsonSerializerOptions options)
    {
        var resource = value.Resource;
        writer.WriteStartObject();
        writer.WriteString("id", resource.Identity?.ObjectId?.ToString());
        writer.WriteString(Category, resource.Category.Value);
        writer.WriteString("status", resource.Status.Value);
        foreach (var member in Members(value).EnumerateObject().Where(member => member.Name != Category))
            member.WriteTo(writer);
        writer.WriteEndObject();
    }

    private static JsonElement Members(ResourceDocument value) => value.IsPublic
        ? PublicView.Write(value.Resource)
        : JsonSerializer.SerializeToElement(WithoutCode(value.Resource), UtleieJson.Options);

    private static BaseResource WithoutCode(BaseResource resource) =>
        resource.Location?.AccessCode is null ? resource : resource with { Location = resource.Location with { AccessCode = null } };
}
