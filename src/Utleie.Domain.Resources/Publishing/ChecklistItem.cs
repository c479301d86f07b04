using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>An item of the publishing checklist and the rules that it covers (publiserings-sjekkliste).</summary>
/// <remarks>It is checked if all of its rules that apply to the object are met, and left out if none applies. Source: 001 §9.4.</remarks>
/// <param name="Id">A stable id in kebab-case: <c>name-and-address</c>.</param>
/// <param name="Kind">The list that contains it.</param>
/// <param name="Label">The label on the list.</param>
/// <param name="Rules">The ids of its rules, at least one; rules of other categories are ignored.</param>
public sealed record ChecklistItem(string Id, ChecklistKind Kind, LocalizedText Label, ValueList<string> Rules)
{
    /// <summary>Creates an item of a single category, in addition to the common ones.</summary>
    internal static ChecklistItem OfCategory(string id, LocalizedText label, params ReadOnlySpan<string> rules) =>
        new(id, ChecklistKind.CategorySpecific, label, ValueList.Create(rules));
}

/// <summary>The three lists of the publishing checklist.</summary>
/// <remarks>Source: 001 §9.4.</remarks>
public enum ChecklistKind
{
    /// <summary>Blocks publishing (obligatorisk).</summary>
    Required,

    /// <summary>Warns (anbefalt).</summary>
    Recommended,

    /// <summary>Specific to the category (kategori-spesifikk).</summary>
    CategorySpecific,
}
