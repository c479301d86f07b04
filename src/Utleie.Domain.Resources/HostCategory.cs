using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Resources;

/// <summary>A category with its type and its JSON shape: how a host's own stands beside the four.</summary>
/// <remarks>Source: D2.</remarks>
public sealed class HostCategory
{
    private readonly Func<CategoryTable, JsonConverter> _converter;

    private HostCategory(ResourceCategory category, Type type, IJsonTypeInfoResolver types, Func<CategoryTable, JsonConverter> converter) =>
        (Category, Type, Types, _converter) = (category, type, types, converter);

    /// <summary>The category.</summary>
    public ResourceCategory Category { get; }

    internal Type Type { get; }

    internal IJsonTypeInfoResolver Types { get; }

    /// <summary>A category for the type <typeparamref name="T"/>.</summary>
    /// <param name="category">The category that every <typeparamref name="T"/> has.</param>
    /// <param name="types">Source-generated type information that knows <typeparamref name="T"/>.</param>
    /// <typeparam name="T">The type of its documents.</typeparam>
    public static HostCategory Of<T>(ResourceCategory category, IJsonTypeInfoResolver types)
        where T : BaseResource
    {
        ArgumentNullException.ThrowIfNull(category);
        ArgumentNullException.ThrowIfNull(types);
        return new(category, typeof(T), types, static table => new ResourceConverter<T>(table));
    }

    internal JsonConverter ConverterFor(CategoryTable table) => _converter(table);
}
