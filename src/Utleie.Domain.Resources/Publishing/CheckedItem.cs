using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>A checklist item as evaluated for one rental object.</summary>
/// <param name="Item">The item.</param>
/// <param name="IsChecked">Whether all its rules are met.</param>
/// <param name="Field">The field to navigate to: the field of its first unmet rule, otherwise of its first rule.</param>
public sealed record CheckedItem(ChecklistItem Item, bool IsChecked, string Field)
{
    /// <summary>Returns the line for the side panel: <c>✓ Navn og adresse komplett</c>, or with <c>○</c> if it is not checked.</summary>
    /// <remarks>Source: 001 §8.2.</remarks>
    public string Line(Language language) => $"{(IsChecked ? '✓' : '○')} {Item.Label.In(language)}";
}
