using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Reads a rental object in the shape its category has.</summary>
/// <remarks>
/// Not the serializer's own polymorphism: that one reads a concrete type from any document, and knows no host's categories.
/// </remarks>
internal sealed class ResourceConverter<T>(CategoryTable categories) : JsonConverter<T>
    where T : BaseResource
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Malformed before its category is known: reading it as any category tells where.
        var word = CategoryWord.Find(reader, categories.Cure);
        var shape = word is null ? categories.Any : categories.Shape(word);
        if (word is not null && !typeof(T).IsAssignableFrom(shape.Type))
            throw new WireException($"the category is '{word}', and a {typeof(T).Name} has '{categories.WordOf(typeof(T))}'", "Read it as its own category", CategoryWord.Name);
        return Whole(ref reader, shape) as T;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, categories.Shape(value));

    private static object? Whole(ref Utf8JsonReader reader, JsonTypeInfo shape)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, shape);
        }
        catch (JsonException error)
        {
            throw WireException.Below(error, "");
        }
    }
}
