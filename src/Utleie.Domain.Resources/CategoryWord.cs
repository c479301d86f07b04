using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

/// <summary>Looks for the category of a document without reading the rest: at once where it stands first.</summary>
internal static class CategoryWord
{
    internal const string Name = "category";

    /// <summary>The word of the document that the reader stands at.</summary>
    /// <param name="reader">A copy; the one it was copied from stays.</param>
    /// <param name="cure">How to mend a category that is none.</param>
    /// <exception cref="WireException">There is no category, or it is no text.</exception>
    internal static string Find(Utf8JsonReader reader, string cure)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new WireException("a rental object is expected, and this is no JSON object", "Write it in braces, with its category");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("category"u8);
            reader.Read();
            if (found)
                return Word(ref reader) ?? throw new WireException("the category is no text", cure, Name);
            reader.Skip();
        }

        throw new WireException("the category is missing", cure, Name);
    }

    private static string? Word(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
}
