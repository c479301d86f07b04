using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>The categories that documents may have, and the JSON shape of each without the choice between them.</summary>
internal sealed class CategoryTable
{
    private readonly FrozenDictionary<string, HostCategory> _byWord;
    private readonly JsonSerializerOptions _shapes;
    private readonly string _words;

    internal CategoryTable(HostCategory[] categories, JsonSerializerOptions shapes)
    {
        var doubled = categories.GroupBy(category => category.Category.Value, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key
            ?? categories.GroupBy(category => category.Type).FirstOrDefault(same => same.Count() > 1)?.Key.Name;
        if (doubled is not null)
            throw new ArgumentException($"{doubled} is registered twice. Give each category a word and a type of its own.", nameof(categories));
        _byWord = categories.ToFrozenDictionary(category => category.Category.Value, StringComparer.Ordinal);
        _words = string.Join(", ", categories.Select(category => category.Category.Value));
        _shapes = shapes;
        Any = shapes.GetTypeInfo(categories[0].Type);
    }

    /// <summary>The shape of some category, for what is the same in all.</summary>
    internal JsonTypeInfo Any { get; }

    /// <summary>How to mend a category that is none.</summary>
    internal string Cure => $"Write one of {_words}";

    /// <summary>The shape of the documents with this word.</summary>
    /// <exception cref="WireException">No category has it.</exception>
    internal JsonTypeInfo Shape(string word) => _byWord.TryGetValue(word, out var category)
        ? _shapes.GetTypeInfo(category.Type)
        : throw new WireException($"'{(word.Length > 60 ? $"{word[..60]}…" : word)}' is no known category", Cure, CategoryWord.Name);

    /// <summary>The shape a rental object is written in.</summary>
    /// <exception cref="ArgumentException">Its category is not registered, or for another type.</exception>
    internal JsonTypeInfo Shape(BaseResource resource) =>
        _byWord.TryGetValue(resource.Category.Value, out var category) && category.Type == resource.GetType()
            ? _shapes.GetTypeInfo(category.Type)
            : throw new ArgumentException(
                $"{resource.GetType().Name} of category '{resource.Category.Value}' is not registered. Give UtleieJson.Create a HostCategory.Of<{resource.GetType().Name}>.",
                nameof(resource));

    /// <summary>The word of a type's documents.</summary>
    internal string WordOf(Type type) => _byWord.Values.FirstOrDefault(category => category.Type == type)?.Category.Value ?? _words;
}
