using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D2.
/// <summary>A category with its type and its JSON contract; lets your app add its own to the four.</summary>
public abstract class CustomCategory
{
    private CustomCategory(ResourceCategory category, Type type, IJsonTypeInfoResolver types) =>
        (Category, Type, Types) = (category, type, types);

    /// <summary>The category.</summary>
    public ResourceCategory Category { get; }

    internal Type Type { get; }

    internal IJsonTypeInfoResolver Types { get; }

    /// <summary>Creates a category for the type <typeparamref name="T"/>.</summary>
    /// <param name="category">The category that every <typeparamref name="T"/> has.</param>
    /// <param name="types">Source-generated type information that includes <typeparamref name="T"/>.</param>
    /// <typeparam name="T">The type of its documents.</typeparam>
    public static CustomCategory Of<T>(ResourceCategory category, IJsonTypeInfoResolver types)
        where T : BaseResource
    {
        ArgumentNullException.ThrowIfNull(category);
        ArgumentNullException.ThrowIfNull(types);
        return new Typed<T>(category, types);
    }

    /// <summary>Reads a document of this category, with options without the choice between categories.</summary>
    internal abstract BaseResource? Read(ref Utf8JsonReader reader, JsonSerializerOptions shapes);

    internal abstract void Write(Utf8JsonWriter writer, BaseResource resource, JsonSerializerOptions shapes);

    /// <summary>Returns the converter for exactly this category's type.</summary>
    internal abstract JsonConverter Converter(CategoryTable categories);

    private sealed class Typed<T>(ResourceCategory category, IJsonTypeInfoResolver types) : CustomCategory(category, typeof(T), types)
        where T : BaseResource
    {
        internal override BaseResource? Read(ref Utf8JsonReader reader, JsonSerializerOptions shapes) =>
            WirePart.Read(ref reader, Shape(shapes));

        internal override void Write(Utf8JsonWriter writer, BaseResource resource, JsonSerializerOptions shapes) =>
            WirePart.Write(writer, (T)resource, Shape(shapes));

        internal override JsonConverter Converter(CategoryTable categories) => new ResourceConverter<T>(categories);

        private static JsonTypeInfo<T> Shape(JsonSerializerOptions shapes) => (JsonTypeInfo<T>)shapes.GetTypeInfo(typeof(T));
    }
}
