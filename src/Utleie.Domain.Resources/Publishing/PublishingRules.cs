using System.Collections.Frozen;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>The rules, checklists and wizards of every category; the single source for reports, life cycle and validators.</summary>
/// <remarks>Immutable and thread-safe; create one for your app's own rules and reuse it. Source: 001 §8.1, §9.</remarks>
public sealed class PublishingRules
{
    private readonly CategoryRules[] _categories;
    private readonly FrozenDictionary<string, RuleSet> _sets;
    private readonly (ResourceCategory Category, RuleSet Rules)[] _known;

    private PublishingRules(CategoryRules[] categories)
    {
        _categories = categories;
        Texts = PublishingTexts.Table.With(categories.SelectMany(category => category.Texts));
        var known = categories.SelectMany(category => category.Rules).Concat(CommonRules.All).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        _sets = categories.ToFrozenDictionary(
            category => category.Category.Value,
            category => new RuleSet(WithCommon(category), known, Texts),
            StringComparer.Ordinal);
        _known = [.. categories.Select(category => (category.Category, _sets[category.Category.Value]))];
    }

    /// <summary>The rules of the four categories.</summary>
    public static PublishingRules Standard { get; } = new([VenueRules.Table, SportsRules.Table, EventRules.Table, EquipmentRules.Table]);

    /// <summary>The texts of the rules, by rule id, and of the life cycle, including those of your app.</summary>
    public TextTable Texts { get; }

    /// <summary>Returns these rules with a category of your app, or with additions to an existing category.</summary>
    /// <exception cref="ArgumentException">
    /// The table is invalid: more than 64 rules, a duplicate id, a rule without a text or for another type, or no steps.
    /// </exception>
    public PublishingRules With(CategoryRules category)
    {
        ArgumentNullException.ThrowIfNull(category);
        var at = Array.FindIndex(_categories, known => string.Equals(known.Category.Value, category.Category.Value, StringComparison.Ordinal));
        if (at < 0)
            return new([.. _categories, category]);
        CategoryRules[] all = [.. _categories];
        all[at] = all[at].And(category);
        return new(all);
    }

    /// <summary>Returns the rules of a category: the common rules first, then its own.</summary>
    /// <exception cref="ArgumentException">The category is not registered.</exception>
    public ValueList<ResourceRule> RulesOf(ResourceCategory category) => SetOf(category).Table.Rules;

    /// <summary>Returns the checklist of a category: the common items first, then its own.</summary>
    /// <exception cref="ArgumentException">The category is not registered.</exception>
    public ValueList<ChecklistItem> ChecklistOf(ResourceCategory category) => SetOf(category).Table.Checklist;

    /// <summary>Returns the wizard steps of a category, in order.</summary>
    /// <exception cref="ArgumentException">The category is not registered.</exception>
    public ValueList<WizardStep> StepsOf(ResourceCategory category) => SetOf(category).Table.Steps;

    /// <summary>Returns the wizard step that owns a field.</summary>
    /// <param name="category">The category.</param>
    /// <param name="field">
    /// A wire path: <c>multiCourt.courts[2].priceAdjustment</c>. A path that no step owns belongs to the first step.
    /// </param>
    /// <exception cref="ArgumentException">The category is not registered.</exception>
    public WizardStep StepOf(ResourceCategory category, string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return SetOf(category).StepOf(field);
    }

    /// <summary>Evaluates the rules on an object, without creating texts.</summary>
    /// <exception cref="ArgumentException">The object's category is not registered.</exception>
    public RuleOutcome Evaluate(BaseResource resource, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(context);
        return SetOf(resource.Category).Evaluate(resource, context);
    }

    internal RuleSet SetOf(ResourceCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        foreach (ref readonly var known in _known.AsSpan())
        {
            if (ReferenceEquals(known.Category, category))
                return known.Rules;
        }

        return _sets.TryGetValue(category.Value, out var set)
            ? set
            : throw new ArgumentException($"The category '{category.Value}' has no publishing rules. Register it with PublishingRules.With.", nameof(category));
    }

    private static CategoryRules WithCommon(CategoryRules category) => category with
    {
        Rules = [.. CommonRules.All, .. category.Rules],
        Checklist = [.. CommonChecklist.All, .. category.Checklist],
    };
}
