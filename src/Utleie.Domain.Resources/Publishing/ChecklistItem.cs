using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>A point of the publishing checklist, and the rules it stands for (publiserings-sjekkliste).</summary>
/// <remarks>It is checked when all its rules that concern the object hold, and left out when none does. Source: 001 §9.4.</remarks>
/// <param name="Id">A stable name in kebab-case: <c>name-and-address</c>.</param>
/// <param name="Kind">Which of the three lists it stands in.</param>
/// <param name="Label">What it is called on the list.</param>
/// <param name="Rules">The ids of its rules, at least one; those of other categories are let be.</param>
public sealed record ChecklistItem(string Id, ChecklistKind Kind, LocalizedText Label, ValueList<string> Rules)
{
    /// <summary>A point that one category asks beside those of all.</summary>
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

    /// <summary>What the category asks beside (kategori-spesifikk).</summary>
    CategorySpecific,
}
