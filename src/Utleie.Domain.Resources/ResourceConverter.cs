using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Reads a rental object in the shape that its category has.</summary>
/// <remarks>Not the serializer's own polymorphism: that one reads a concrete type from any document.</remarks>
internal sealed class ResourceConverter<T>(CategoryTable categories) : JsonConverter<T>
    where T : BaseResource
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var category = categories.Of(CategoryWord.Find(reader, categories.Cure));
        if (!typeof(T).IsAssignableFrom(category.Type))
            throw new WireException(
                $"the category is '{category.Category.Value}', and a {typeof(T).Name} has '{categories.WordOf(typeof(T))}'",
                "Read it as its own category",
                CategoryWord.Name);
        return (T?)category.Read(ref reader, categories.Shapes);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        categories.Of(value).Write(writer, value, categories.Shapes);
}
