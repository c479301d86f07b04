using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Reads a rental object with the contract of its category.</summary>
/// <remarks>Not the serializer's own polymorphism, which reads a concrete type from any document.</remarks>
internal sealed class ResourceConverter<T>(CategoryTable categories) : JsonConverter<T>
    where T : BaseResource
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var category = categories.Of(CategoryWord.Find(reader, categories.Cure));
        if (!typeof(T).IsAssignableFrom(category.Type))
            throw new WireException(Other(category.Category.Value, typeof(T).Name, categories.WordOf(typeof(T))), ReadAsOwn, CategoryWord.Name);
        return (T?)category.Read(ref reader, categories.Shapes);
    }

    private static LocalizedText ReadAsOwn => new("Les det som sin egen kategori", "Les det som sin eigen kategori", "Read it as its own category");

    private static LocalizedText Other(string found, string type, string expected) => new(
        $"kategorien er «{found}», mens {type} har «{expected}»",
        $"kategorien er «{found}», medan {type} har «{expected}»",
        $"the category is '{found}', and a {type} has '{expected}'");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        categories.Of(value).Write(writer, value, categories.Shapes);
}
