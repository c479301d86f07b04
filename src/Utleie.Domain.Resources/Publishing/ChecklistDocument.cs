using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>The publishing checklist as JSON, with the items that apply to the object.</summary>
/// <remarks>Source: 001 §9.4.</remarks>
public sealed record ChecklistDocument
{
    /// <summary>The items that block publishing (obligatoriske).</summary>
    public required ValueList<ChecklistPoint> Required { get; init; }

    /// <summary>The items that give a warning (anbefalte).</summary>
    public required ValueList<ChecklistPoint> Recommended { get; init; }

    /// <summary>The items of the category.</summary>
    public required ValueList<ChecklistPoint> CategorySpecific { get; init; }

    /// <summary>The percentage of items that are checked, from 0 to 100 (inclusive).</summary>
    public required int CompletionPercentage { get; init; }

    /// <summary>Creates the checklist of a report in a language.</summary>
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

/// <summary>A checklist item as JSON.</summary>
/// <remarks>Source: 001 §9.4.</remarks>
public sealed record ChecklistPoint
{
    /// <summary>The stable id: <c>name-and-address</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The label on the list.</summary>
    public required string Label { get; init; }

    /// <summary>Whether all its rules are met.</summary>
    public required bool Checked { get; init; }

    /// <summary>The wire path to navigate to.</summary>
    public required string Field { get; init; }

    internal static ChecklistPoint Of(CheckedItem item, Language language) =>
        new() { Id = item.Item.Id, Label = item.Item.Label.In(language), Checked = item.IsChecked, Field = item.Field };
}
