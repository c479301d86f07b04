using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>The publishing checklist as JSON, with the points that concern the object.</summary>
/// <remarks>Source: 001 §9.4.</remarks>
public sealed record ChecklistDocument
{
    /// <summary>The points that block (obligatoriske).</summary>
    public required ValueList<ChecklistPoint> Required { get; init; }

    /// <summary>The points that warn (anbefalte).</summary>
    public required ValueList<ChecklistPoint> Recommended { get; init; }

    /// <summary>The points of the category.</summary>
    public required ValueList<ChecklistPoint> CategorySpecific { get; init; }

    /// <summary>How much of them is checked, 0–100.</summary>
    public required int CompletionPercentage { get; init; }

    /// <summary>The checklist of a report in a language.</summary>
    public static ChecklistDocument Of(PublishingReport report, Language language = Language.Nb)
    {
        ArgumentNullException.ThrowIfNull(report);
        var items = report.Checklist.ToLookup(item => item.Item.Kind, item => ChecklistPoint.Of(item, language));
        return new()
        {
            Required = [.. items[ChecklistKind.Required]],
            Recommended = [.. items[ChecklistKind.Recommended]],
            CategorySpecific = [.. items[ChecklistKind.CategorySpecific]],
            CompletionPercentage = report.CompletionPercentage,
        };
    }
}

/// <summary>A point of the checklist as JSON.</summary>
/// <remarks>Source: 001 §9.4.</remarks>
public sealed record ChecklistPoint
{
    /// <summary>Its stable name: <c>name-and-address</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called on the list.</summary>
    public required string Label { get; init; }

    /// <summary>Whether all it stands for holds.</summary>
    public required bool Checked { get; init; }

    /// <summary>The wire path to go to.</summary>
    public required string Field { get; init; }

    internal static ChecklistPoint Of(CheckedItem item, Language language) =>
        new() { Id = item.Item.Id, Label = item.Item.Label.In(language), Checked = item.IsChecked, Field = item.Field };
}
