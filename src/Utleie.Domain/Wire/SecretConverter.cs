using System.Text.Json;
using System.Text.Json.Serialization;

namespace Utleie.Domain.Wire;

/// <summary>Reads a secret in either form and writes it encrypted.</summary>
internal sealed class SecretConverter(ISecretProtector? protector) : JsonConverter<Secret>
{
    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new WireException(WireTexts.SecretExpected, WireTexts.Quote, "");
        var text = Found.Text(ref reader)!;
        if (text.Length == 0)
            return null;
        var form = text.AsSpan(text.StartsWith(Secret.ProtectedPrefix, StringComparison.Ordinal) ? Secret.ProtectedPrefix.Length : 0);
        if (form.IsEmpty)
            throw new WireException(WireTexts.EmptySecret, WireTexts.WriteSecretAgain, "");
        return form.Length == text.Length ? Secret.FromPlainText(text) : Secret.FromProtected(form.ToString());
    }

    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options)
    {
        if (value.WireForm(protector) is { } form)
            writer.WriteStringValue(form);
        else
            writer.WriteNullValue();
    }
}
