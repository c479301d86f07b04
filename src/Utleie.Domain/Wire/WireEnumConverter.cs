using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Utleie.Domain.Wire;

/// <summary>Writes an enum as its wire word and rejects unknown words with a list of the known ones.</summary>
/// <typeparam name="T">The enum type.</typeparam>
public sealed class WireEnumConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && WireWords<T>.TryRead(ref reader, out var value)
            ? value
            : throw Found.Instead(ref reader, WireTexts.KnownWord, WireSentences.WriteOneOf(WireWords<T>.All));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(WireWords<T>.Encoded(value));
    }
}

/// <summary>The wire words of an enum: the name from <see cref="JsonStringEnumMemberNameAttribute"/>, otherwise the C# name in camelCase.</summary>
/// <typeparam name="T">The enum type.</typeparam>
public static class WireWords<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>
    where T : struct, Enum
{
    private static readonly (T Value, string Word)[] Table =
    [
        .. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field =>
            ((T)field.GetValue(null)!, field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(field.Name))),
    ];

    private static readonly JsonEncodedText[] EncodedWords = [.. Table.Select(row => JsonEncodedText.Encode(row.Word, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];

    private static readonly FrozenDictionary<T, string> Words = Table.ToFrozenDictionary(row => row.Value, row => row.Word);

    private static readonly FrozenDictionary<string, T> Values = Table.ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);

    /// <summary>All words in declaration order.</summary>
    public static ValueList<string> All { get; } = [.. Table.Select(row => row.Word)];

    /// <summary>Returns the word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined in the enum.</exception>
    public static string Of(T value) => Words.TryGetValue(value, out var word)
        ? word
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value. Use one of {string.Join(", ", All)}.");

    /// <summary>Gets the value of a word, case-sensitive. Returns false if there is none.</summary>
    public static bool TryParse(string? word, out T value)
    {
        value = default;
        return word is not null && Values.TryGetValue(word, out value);
    }

    /// <summary>Returns the encoded word of a value.</summary>
    internal static JsonEncodedText Encoded(T value)
    {
        for (var i = 0; i < Table.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(Table[i].Value, value))
                return EncodedWords[i];
        }

        return JsonEncodedText.Encode(Of(value));
    }

    /// <summary>Reads the word at the reader's position without allocating a string.</summary>
    internal static bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        var word = Found.Word(ref reader, EncodedWords);
        value = word < 0 ? default : Table[word].Value;
        return word >= 0;
    }
}
