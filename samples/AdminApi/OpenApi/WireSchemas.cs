using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdminApi.Http;
using AdminApi.Resources;
using Microsoft.OpenApi;
using Utleie.Domain.Resources;

namespace AdminApi.OpenApi;

/// <summary>Makes the schemas of a document out of the contract's own type information, each type once and by its name.</summary>
/// <remarks>The framework's exporter knows no converters but its own, and the contract has converters for most values.</remarks>
internal sealed class WireSchemas(OpenApiDocument document)
{
    private static readonly Type[] Categories = [typeof(Venue), typeof(SportsFacility), typeof(Event), typeof(Equipment)];

    private static readonly JsonSerializerOptions Resources = ResourceTypes.With(static _ => { });

    private readonly SortedDictionary<string, IOpenApiSchema> _components = new(StringComparer.Ordinal);

    internal IDictionary<string, IOpenApiSchema> Components => _components;

    /// <summary>The schema of a type: told where it is needed where it is a value, else named and referred to.</summary>
    internal IOpenApiSchema Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ArgumentOf(type, typeof(ValueList<>)) is { } item)
            return new OpenApiSchema { Type = JsonSchemaType.Array, Items = Of(item) };
        if (ArgumentOf(type, typeof(ValueMap<>)) is { } value)
            return new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = Of(value) };
        if (WireTypes.Of(type) is { } known)
            return known;
        var name = NameOf(type);
        if (_components.TryAdd(name, new OpenApiSchema()))
            _components[name] = Component(type);
        return new OpenApiSchemaReference(name, document);
    }

    private OpenApiSchema Component(Type type) => type switch
    {
        _ when type == typeof(BaseResource) => AnyCategory(),
        _ when type == typeof(ResourceDocument) => Answered(),
        _ => Object(type),
    };

    private OpenApiSchema AnyCategory() => new()
    {
        Description = XmlComments.Of(typeof(BaseResource)),
        OneOf = [.. Categories.Select(Of)],
        Discriminator = new()
        {
            PropertyName = "category",
            Mapping = ResourceCategory.All.Zip(Categories).ToDictionary(
                pair => pair.First.Value, pair => (OpenApiSchemaReference)Of(pair.Second), StringComparer.Ordinal),
        },
    };

    private OpenApiSchema Answered() => new()
    {
        Description = XmlComments.Of(typeof(ResourceDocument)),
        AllOf =
        [
            new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Properties = new Dictionary<string, IOpenApiSchema> { ["id"] = Of(typeof(ResourceId)), ["status"] = Of(typeof(ResourceStatus)) },
                Required = new SortedSet<string>(StringComparer.Ordinal) { "id", "status" },
            },
            Of(typeof(BaseResource)),
        ],
    };

    private OpenApiSchema Object(Type type)
    {
        JsonPropertyInfo[] members = [.. InfoOf(type).Properties.Where(member => !member.IsExtensionData)];
        return new()
        {
            Type = JsonSchemaType.Object,
            Description = XmlComments.Of(type),
            Properties = members.ToDictionary(member => member.Name, Member, StringComparer.Ordinal),
            Required = new SortedSet<string>(members.Where(IsAlwaysThere).Select(member => member.Name), StringComparer.Ordinal),
        };
    }

    private IOpenApiSchema Member(JsonPropertyInfo member)
    {
        var schema = Of(member.PropertyType);
        if (schema is OpenApiSchema own)
            own.Description = XmlComments.Of(member);
        else if (schema is OpenApiSchemaReference reference)
            reference.Description = XmlComments.Of(member);
        return schema;
    }

    private static bool IsAlwaysThere(JsonPropertyInfo member) => member.IsRequired
        || member.AssociatedParameter is { IsNullable: false, HasDefaultValue: false, IsMemberInitializer: false };

    private static JsonTypeInfo InfoOf(Type type) =>
        ApiJson.Options.TypeInfoResolver!.GetTypeInfo(type, ApiJson.Options) ?? Resources.TypeInfoResolver!.GetTypeInfo(type, Resources)
        ?? throw new InvalidOperationException($"The contract does not know {type}. Name it in ApiJsonContext.");

    private static Type? ArgumentOf(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[0] : null;

    /// <summary>The name of the type, and of what it wraps: <c>EnvelopeOfResourceDocument</c>, <c>EnvelopeOfResourceDocumentList</c>.</summary>
    private static string NameOf(Type type) => ArgumentOf(type, typeof(ValueList<>)) is { } item ? $"{NameOf(item)}List"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}Of{string.Concat(type.GetGenericArguments().Select(NameOf))}"
        : type.Name;
}
