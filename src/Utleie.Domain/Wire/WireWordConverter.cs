using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;

namespace Utleie.Domain.Wire;

/// <summary>A closed set of values identified by wire words.</summary>
/// <typeparam name="TSelf">The type of the values.</typeparam>
public interface IWireWord<TSelf>
    where TSelf : class, IWireWord<TSelf>
{
    /// <summary>All values in the order of the specification.</summary>
    static abstract ValueList<TSelf> All { get; }

    /// <summary>Gets the value of a wire word. Returns false if there is none.</summary>
    static abstract bool TryParse(string? word, [NotNullWhen(true)] out TSelf? value);
}

/// <summary>Writes a value as its wire word and rejects unknown words with a list of the known ones.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class WireWordConverter<T> : JsonConverter<T>
    where T : SmartEnum<T, string>, IWireWord<T>
{
    private static readonly JsonEncodedText[] Words = [.. T.All.Select(known => JsonEncodedText.Encode(known.Value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];

    private readonly T[] _own = [];

    /// <summary>Creates a converter of the predefined values.</summary>
    public WireWordConverter()
    {
    }

    /// <summary>Creates a converter of the predefined values and your app's own.</summary>
    /// <param name="own">Your app's own values.</param>
    public WireWordConverter(params IEnumerable<T> own) => _own = [.. own];

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Known(ref reader) is { } value
            ? value
            : throw Found.Instead(ref reader, WireTexts.KnownWord, WireSentences.WriteOneOf(T.All.Concat(_own).Select(known => known.Value)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Value);
    }

    private T? Known(ref Utf8JsonReader reader)
    {
        var word = Found.Word(ref reader, Words);
        return word >= 0 ? T.All[word] : _own.Length == 0 ? null : Own(Found.Text(ref reader));
    }

    private T? Own(string? word) => Array.Find(_own, known => string.Equals(known.Value, word, StringComparison.Ordinal));
}
