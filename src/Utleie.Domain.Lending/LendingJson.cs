using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Utleie.Domain.Lending;

/// <summary>The JSON shapes of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class LendingJson
{
    /// <summary>Source-generated type information of the sections.</summary>
    public static IJsonTypeInfoResolver Resolver => LendingJsonContext.Default;
}

/// <summary>Type information of the sections.</summary>
[JsonSerializable(typeof(EquipmentInventory))]
[JsonSerializable(typeof(EquipmentCondition))]
[JsonSerializable(typeof(LoanConfig))]
[JsonSerializable(typeof(EquipmentDeposit))]
[JsonSerializable(typeof(LoanStatus))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class LendingJsonContext : JsonSerializerContext;
