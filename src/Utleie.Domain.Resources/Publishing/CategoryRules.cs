using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>What a category brings to publishing beside what all have: rules, checklist items, wizard steps and the words of the rules.</summary>
/// <remarks>
/// A host's own category is one of these, given to <see cref="PublishingRules.With"/>; so is a municipality's addition to one of the four. Source: 001 §8.1, §9.3, §9.4.
/// </remarks>
public sealed record CategoryRules
{
    private CategoryRules(ResourceCategory category, Type type, Func<IEnumerable<ResourceRule>, RuleJudge> judge) => (Category, Type, Judge) = (category, type, judge);

    /// <summary>The category.</summary>
    public ResourceCategory Category { get; }

    /// <summary>Its own rules, in the order their findings are told.</summary>
    public ValueList<ResourceRule> Rules { get; init; }

    /// <summary>Its own points on the checklist.</summary>
    public ValueList<ChecklistItem> Checklist { get; init; }

    /// <summary>Its steps of the wizard; at least one for a category of a host's own, and none where the steps it has are kept.</summary>
    public ValueList<WizardStep> Steps { get; init; }

    /// <summary>The sentence of every rule, by its id.</summary>
    public ValueMap<LocalizedText> Texts { get; init; }

    /// <summary>The type of its documents.</summary>
    internal Type Type { get; }

    /// <summary>Makes rules ready to be asked of documents of that type.</summary>
    internal Func<IEnumerable<ResourceRule>, RuleJudge> Judge { get; }

    /// <summary>Nothing yet, for the category that every <typeparamref name="T"/> has.</summary>
    /// <typeparam name="T">The type of its documents.</typeparam>
    public static CategoryRules For<T>(ResourceCategory category)
        where T : BaseResource
    {
        ArgumentNullException.ThrowIfNull(category);
        return new(category, typeof(T), static rules => new RuleJudge<T>(rules));
    }

    /// <summary>These rules with more of the same category behind them; steps that are given replace those there are.</summary>
    internal CategoryRules And(CategoryRules more) => this with
    {
        Rules = [.. Rules, .. more.Rules],
        Checklist = [.. Checklist, .. more.Checklist],
        Steps = more.Steps.IsEmpty ? Steps : more.Steps,
        Texts = ValueMap<LocalizedText>.Of([.. Texts, .. more.Texts]),
    };
}
