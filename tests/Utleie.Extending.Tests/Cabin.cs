using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Extending.Tests;

// <category>
/// <summary>A municipality's cabin (hytte): a category of the host's own.</summary>
public sealed record Cabin() : BaseResource(Cabins)
{
    public static readonly ResourceCategory Cabins = ResourceCategory.Create("hytter", new("Hytter", "Hytter", "Cabins"));

    public int? Beds { get; init; }

    public bool? Firewood { get; init; }
}

/// <summary>Source-generated type information, so that a trimmed host reads cabins too.</summary>
[JsonSerializable(typeof(Cabin))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class CabinJson : JsonSerializerContext;

/// <summary>What the host registers: once, where it starts.</summary>
public static class CabinHost
{
    /// <summary>Cabins beside the four categories.</summary>
    public static JsonSerializerOptions Json { get; } = UtleieJson.Create(categories: CustomCategory.Of<Cabin>(Cabin.Cabins, CabinJson.Default));

    /// <summary>Their rules, checklist and steps, beside those that all categories have.</summary>
    public static PublishingOptions Publishing { get; } = new() { Rules = PublishingRules.Standard.With(Rules) };

    private static CategoryRules Rules => CategoryRules.For<Cabin>(Cabin.Cabins) with
    {
        Rules =
        [
            ResourceRule.Hard<Cabin>("beds", "beds", cabin => cabin.Beds is >= 1 and <= 60, facts: cabin => [Argument.Of("beds", cabin.Beds)]),
            ResourceRule.Soft<Cabin>("firewood", "firewood", cabin => cabin.Firewood is not null),
        ],
        Checklist = [new("beds", ChecklistKind.CategorySpecific, new("Sengeplasser", "Sengeplassar", "Beds"), ["beds"])],
        Steps =
        [
            new(1, new("Hytta", "Hytta", "The cabin"), new("Navn og plasser", "Namn og plassar", "Name and beds"), ["identity", "beds", "firewood"]),
            new(2, new("Leie", "Leige", "Rental"), new("Pris og tid", "Pris og tid", "Price and time"), ["pricing", "timeLogic", "availability"]),
        ],
        Texts = ValueMap<LocalizedText>.Of(
            new("beds", new("Hytta har {beds} sengeplasser, og må ha 1–60.", "Hytta har {beds} sengeplassar, og må ha 1–60.", "The cabin has {beds} beds, and needs 1–60.")),
            new("firewood", new("Si om det er ved på hytta.", "Sei om det er ved på hytta.", "Say whether there is firewood."))),
    };
}
// </category>
