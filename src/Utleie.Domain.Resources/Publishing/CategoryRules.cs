using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>What a category adds to publishing: rules, checklist items, wizard steps and the texts of the rules.</summary>
/// <remarks>
/// A category of your app is defined by an instance passed to <see cref="PublishingRules.With"/>; so is a municipality's addition to one of
/// the four. Source: 001 §8.1, §9.3, §9.4.
/// </remarks>
public sealed record CategoryRules
{
    private CategoryRules(ResourceCategory category, Type type, Func<IEnumerable<ResourceRule>, RuleJudge> judge) => (Category, Type, Judge) = (category, type, judge);

    /// <summary>The category.</summary>
    public ResourceCategory Category { get; }

    /// <summary>The rules of the category, in the order of their findings.</summary>
    public ValueList<ResourceRule> Rules { get; init; }

    /// <summary>The checklist items of the category.</summary>
    public ValueList<ChecklistItem> Checklist { get; init; }

    /// <summary>The wizard steps; at least one for a category of your app. Empty keeps the existing steps.</summary>
    public ValueList<WizardStep> Steps { get; init; }

    /// <summary>The text of every rule, by the id of the rule.</summary>
    public ValueMap<LocalizedText> Texts { get; init; }

    /// <summary>The type of the documents.</summary>
    internal Type Type { get; }

    /// <summary>Prepares rules to be evaluated on documents of that type.</summary>
    internal Func<IEnumerable<ResourceRule>, RuleJudge> Judge { get; }

    /// <summary>Creates an empty instance for the category that every <typeparamref name="T"/> has.</summary>
    /// <typeparam name="T">The type of the documents.</typeparam>
    public static CategoryRules For<T>(ResourceCategory category)
        where T : BaseResource
    {
        ArgumentNullException.ThrowIfNull(category);
        return new(category, typeof(T), static rules => new RuleJudge<T>(rules));
    }

    /// <summary>Returns these rules followed by more of the same category; given steps replace the existing ones.</summary>
    internal CategoryRules And(CategoryRules more) => this with
    {
        Rules = [.. Rules, .. more.Rules],
        Checklist = [.. Checklist, .. more.Checklist],
        Steps = more.Steps.IsEmpty ? Steps : more.Steps,
        Texts = ValueMap<LocalizedText>.Of([.. Texts, .. more.Texts]),
    };
}
