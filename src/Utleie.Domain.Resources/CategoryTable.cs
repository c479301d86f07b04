using System.Collections.Frozen;
using System.Text.Json;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>The categories that documents may have.</summary>
internal sealed class CategoryTable
{
    private const int ShownLength = 60;

    private readonly FrozenDictionary<string, CustomCategory> _byWord;
    private readonly string _words;

    /// <summary>Creates a table of categories.</summary>
    /// <param name="categories">The four categories and those of your app.</param>
    /// <param name="shapes">Options with the contracts of the types, without the choice between categories.</param>
    internal CategoryTable(CustomCategory[] categories, JsonSerializerOptions shapes)
    {
        var doubled = Twice(categories, category => category.Category.Value)
            ?? Twice(categories, category => category.Type.Name);
        if (doubled is not null)
            throw new ArgumentException($"{doubled} is registered twice. Give each category a word and a type of its own.", nameof(categories));
        _byWord = categories.ToFrozenDictionary(category => category.Category.Value, StringComparer.Ordinal);
        _words = string.Join(", ", categories.Select(category => category.Category.Value));
        Shapes = shapes;
    }

    internal JsonSerializerOptions Shapes { get; }

    /// <summary>How to fix an unknown category, for a message.</summary>
    internal LocalizedText Cure => new($"Skriv en av disse: {_words}", $"Skriv ein av desse: {_words}", $"Write one of {_words}");

    /// <summary>Returns the category for a word in a document.</summary>
    /// <exception cref="WireException">No category has this word.</exception>
    internal CustomCategory Of(string word) => _byWord.TryGetValue(word, out var category)
        ? category
        : throw new WireException(Unknown(Shown(word)), Cure, CategoryWord.Name);

    /// <summary>Returns the category that a rental object is written with.</summary>
    /// <exception cref="ArgumentException">The category is not registered, or is registered for another type.</exception>
    internal CustomCategory Of(BaseResource resource) =>
        _byWord.TryGetValue(resource.Category.Value, out var category) && category.Type == resource.GetType()
            ? category
            : throw new ArgumentException(Unregistered(resource.GetType().Name, resource.Category.Value), nameof(resource));

    /// <summary>Returns the category word of a type's documents.</summary>
    internal string WordOf(Type type) => _byWord.Values.First(category => category.Type == type).Category.Value;

    private static LocalizedText Unknown(string word) =>
        new($"«{word}» er ikke en kjent kategori", $"«{word}» er ikkje ein kjend kategori", $"'{word}' is no known category");

    private static string Unregistered(string type, string word) =>
        $"{type} of category '{word}' is not registered. Give UtleieJson.Create a CustomCategory.Of<{type}>.";

    private static string Shown(string word) => word.Length > ShownLength ? $"{word[..ShownLength]}…" : word;

    private static string? Twice(CustomCategory[] categories, Func<CustomCategory, string> name) =>
        categories.GroupBy(name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
}
