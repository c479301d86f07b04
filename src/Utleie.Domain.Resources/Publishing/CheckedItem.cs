using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>A point of the checklist as it stands for one rental object.</summary>
/// <param name="Item">The point.</param>
/// <param name="IsChecked">Whether all its rules hold.</param>
/// <param name="Field">Where to go: the field of its first rule that does not hold, else of its first rule.</param>
public sealed record CheckedItem(ChecklistItem Item, bool IsChecked, string Field)
{
    /// <summary>The line of the side panel: <c>✓ Navn og adresse komplett</c>, or <c>○</c> where it is open.</summary>
    /// <remarks>Source: 001 §8.2.</remarks>
    public string Line(Language language) => $"{(IsChecked ? '✓' : '○')} {Item.Label.In(language)}";
}
