using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Wire;

// D1–D6.
/// <summary>The JSON format of all documents: how values are written, and the size limits for reading.</summary>
/// <remarks>
/// Names are camelCase, local times <c>HH:mm</c>, dates ISO 8601, instants UTC with <c>Z</c>, weekdays Norwegian. Absent members stay absent, unknown members are preserved.
/// Duplicate names, comments and trailing commas are errors.
/// </remarks>
public static class WireFormat
{
    /// <summary>The maximum nesting depth.</summary>
    public const int MaxDepth = 64;

    /// <summary>The maximum document size in bytes: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Creates read-only serializer options with the converters of the wire format and the types of a resolver.</summary>
    /// <param name="types">Source-generated metadata of one package, or combined from several.</param>
    /// <param name="protector">Encrypts secrets when they are written; without one, plain secrets are omitted.</param>
    /// <param name="converters">Additional converters, which take precedence.</param>
    public static JsonSerializerOptions Create(IJsonTypeInfoResolver types, ISecretProtector? protector = null, params IEnumerable<JsonConverter> converters)
    {
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(converters);
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            AllowDuplicateProperties = false,
            MaxDepth = MaxDepth,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(types, KernelJson.Default).WithAddedModifier(type => WireShape.Complete(type, protector)),
        };
        foreach (var converter in converters.Concat(WireConverters.All(protector)))
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    /// <summary>
    /// Configures the serializer options of an application, such as those of ASP.NET Core, to read and write the types of a contract by that contract,
    /// with its limits and errors. Values of the wire format, such as dates and instants, follow it in the application's own types too.
    /// </summary>
    /// <remarks>Nothing else changes: names, numbers and strings of the application's own types follow its own options.</remarks>
    /// <param name="options">The options of the application, not yet used.</param>
    /// <param name="contract">The options of the contract, from <see cref="Create"/>.</param>
    /// <exception cref="InvalidOperationException">The options of the application are read-only.</exception>
    public static void Configure(JsonSerializerOptions options, JsonSerializerOptions contract)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(contract);
        options.Converters.Insert(0, new ContractConverterFactory(contract));
        // Options without a resolver use reflection, which consults the converters; a resolver of ours would replace it.
        if (contract.TypeInfoResolver is { } types && (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault))
            options.TypeInfoResolverChain.Add(types);
    }

    /// <summary>Reads a document from UTF-8 JSON.</summary>
    /// <exception cref="WireException">The document cannot be read.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions options)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(options);
        CheckLength(utf8Json.Length);
        if (utf8Json.StartsWith(ByteOrderMark))
            utf8Json = utf8Json[ByteOrderMark.Length..];
        try
        {
            UnicodeCheck.Check(utf8Json);
            var document = JsonSerializer.Deserialize(utf8Json, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
            return document is null || IsNull(utf8Json) ? throw new WireException(WireTexts.NullDocument, WireTexts.WriteObject, "") : document;
        }
        catch (JsonException error)
        {
            throw WireException.Malformed(utf8Json) ?? WireException.Of(error);
        }
    }

    /// <summary>Reads a document from text.</summary>
    /// <exception cref="WireException">The document cannot be read.</exception>
    public static T Read<T>(string json, JsonSerializerOptions options)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        CheckLength(json.Length);
        try
        {
            return Read<T>(StrictUtf8.GetBytes(json), options);
        }
        catch (EncoderFallbackException)
        {
            throw new WireException(WireTexts.NotUnicode, WireTexts.WriteWholeCharacters, "");
        }
    }

    /// <summary>Reads a document from a stream of UTF-8 JSON, such as the body of a request, to its end.</summary>
    /// <exception cref="WireException">The document cannot be read; of one that is too long, no more than the limit is read.</exception>
    public static async Task<T> ReadAsync<T>(Stream utf8Json, JsonSerializerOptions options, CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(options);
        return Read<T>((await WireStream.ReadAsync(utf8Json, cancellationToken).ConfigureAwait(false)).Span, options);
    }

    /// <summary>Reads a document from UTF-8 JSON. Returns false and the error if it cannot be read.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions options, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? document, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out WireException? error)
        where T : notnull
    {
        try
        {
            (document, error) = (Read<T>(utf8Json, options), null);
            return true;
        }
        catch (WireException caught)
        {
            (document, error) = (default, caught);
            return false;
        }
    }

    /// <summary>Returns the document as JSON on one line.</summary>
    public static string Write<T>(T document, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return JsonSerializer.Serialize(document, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }

    /// <summary>Returns the document as UTF-8 JSON on one line, without an intermediate string.</summary>
    public static byte[] WriteUtf8<T>(T document, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return JsonSerializer.SerializeToUtf8Bytes(document, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }

    /// <summary>Whether the document is null: a member list reads null as empty, but a whole document must not be null.</summary>
    private static bool IsNull(ReadOnlySpan<byte> utf8Json) => utf8Json.Trim(" \t\r\n"u8).SequenceEqual("null"u8);

    private static void CheckLength(int length)
    {
        if (length > MaxBytes)
            throw TooLong(length);
    }

    internal static WireException TooLong(long? length) =>
        new(WireSentences.TooManyBytes(length), WireTexts.SplitDocument, "");
}
