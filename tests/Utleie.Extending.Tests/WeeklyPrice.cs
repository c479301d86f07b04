using System.Text.Json;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Wire;

namespace Utleie.Extending.Tests;

// <price-model>
/// <summary>A price model of the host's own: per started week.</summary>
public static class WeeklyPrice
{
    /// <summary>The model; a section has it as <c>"priceModel": "per uke"</c>.</summary>
    public static PriceModel PerWeek { get; } = PriceModel.PerStarted("per uke", minutes: 7 * 24 * 60);

    /// <summary>Reads and writes its word beside the documents' own.</summary>
    public static JsonSerializerOptions Json { get; } = UtleieJson.Create(protector: null, converters: [new WireWordConverter<PriceModel>(PerWeek)]);
}
// </price-model>
