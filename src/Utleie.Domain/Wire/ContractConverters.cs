using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Utleie.Domain.Wire;

/// <summary>Reads and writes the types of a contract by the contract, inside the serializer options of an application.</summary>
/// <remarks>Types of .NET itself, such as strings and numbers, are left to the application.</remarks>
internal sealed class ContractConverterFactory(JsonSerializerOptions contract) : JsonConverterFactory
{
    private static readonly MethodInfo OfDocument = typeof(ContractConverterFactory).GetMethod(nameof(CreateOfDocument), BindingFlags.NonPublic | BindingFlags.Static)!;

    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.Assembly != typeof(object).Assembly && (ValueConverter(typeToConvert) is not null || IsDocument(typeToConvert));

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The method demands nothing of its type argument, and the types are classes.")]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => IsDocument(typeToConvert)
        ? (JsonConverter)OfDocument.MakeGenericMethod(typeToConvert).Invoke(null, [contract])!
        : ValueConverter(typeToConvert) is JsonConverterFactory factory ? factory.CreateConverter(typeToConvert, options) : ValueConverter(typeToConvert);

    /// <summary>Whether the type is a class that the contract describes; a value has a converter that depends on no options.</summary>
    private bool IsDocument(Type type) => !type.IsValueType && type != typeof(Secret) && contract.TryGetTypeInfo(type, out _);

    private JsonConverter? ValueConverter(Type type) => contract.Converters.FirstOrDefault(converter => converter.CanConvert(type));

    private static ContractConverter<T> CreateOfDocument<T>(JsonSerializerOptions contract)
        where T : class => new ContractConverter<T>(contract);
}

/// <summary>A document, or a part of one, by the options of its contract.</summary>
internal sealed class ContractConverter<T>(JsonSerializerOptions contract) : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The application's own reader may allow what the contract does not, so the contract reads the text again.
        using var part = JsonDocument.ParseValue(ref reader);
        try
        {
            return WireFormat.Read<T>(JsonMarshal.GetRawUtf8Value(part.RootElement), contract);
        }
        catch (WireException error)
        {
            throw WireException.Below(error, "");
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, contract.GetTypeInfo(typeof(T)));
}
