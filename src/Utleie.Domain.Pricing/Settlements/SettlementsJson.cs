using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Pricing.Settlements;

/// <summary>The JSON metadata of the settlements, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class SettlementsJson
{
    /// <summary>Source-generated JSON metadata of ledgers, refunds and deposit statements.</summary>
    public static IJsonTypeInfoResolver Resolver => SettlementsJsonContext.Default;
}

/// <summary>JSON metadata of ledgers, refunds and deposit statements.</summary>
[JsonSerializable(typeof(LedgerDocument))]
[JsonSerializable(typeof(RefundDocument))]
[JsonSerializable(typeof(DepositStatementDocument))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SettlementsJsonContext : JsonSerializerContext;
