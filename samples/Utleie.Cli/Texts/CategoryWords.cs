using Utleie.Domain.Answers;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Texts;

/// <summary>What categories are called.</summary>
/// <remarks>Source: 001 §1.1.</remarks>
internal static class CategoryWords
{
    internal static LocalizedText Of(ResourceCategory category) => category.Value switch
    {
        "lokaler" => new("Lokaler", "Lokale", "Venues"),
        "sport" => new("Sport", "Sport", "Sports"),
        "arrangementer" => new("Arrangementer", "Arrangement", "Events"),
        "torg" => new("Torg", "Torg", "Equipment"),
        var other => new(other, other, other),
    };
}
