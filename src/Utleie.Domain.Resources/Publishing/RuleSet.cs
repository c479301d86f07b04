using System.Text.RegularExpressions;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The prepared rules of one category: one bit per rule, and per checklist item the bits of its rules.</summary>
internal sealed partial class RuleSet
{
    private const int MostRules = 64;

    private readonly ResourceRule[] _rules;
    private readonly (ChecklistItem Item, ulong Bits)[] _items;
    private readonly WizardStep[] _steps;
    private readonly RuleJudge _judge;

    /// <summary>Creates the set from the complete table of a category.</summary>
    /// <param name="table">The common rules followed by those of the category.</param>
    /// <param name="known">The ids of the rules of every category.</param>
    /// <param name="texts">The texts of the rules.</param>
    internal RuleSet(CategoryRules table, IReadOnlySet<string> known, TextTable texts)
    {
        RuleSetCheck.Check(table, known, texts, MostRules);
        (Table, Texts) = (table, texts);
        (_rules, _steps, _judge) = ([.. table.Rules], [.. table.Steps], table.Judge(table.Rules));
        _items = [.. table.Checklist.Select(item => (item, Bits(rule => item.Rules.Contains(rule.Id))))];
        Hard = Bits(rule => rule.Severity == FindingSeverity.Error);
    }

    internal CategoryRules Table { get; }

    internal TextTable Texts { get; }

    /// <summary>The rules that block publishing.</summary>
    internal ulong Hard { get; }

    /// <exception cref="ArgumentException">The object is of another type than the rules are written for.</exception>
    internal RuleOutcome Evaluate(BaseResource resource, RuleContext context) => _judge.Judge(resource, context) ?? throw OfAnotherType(resource);

    /// <summary>Returns the rules whose bits are set, in order.</summary>
    internal IEnumerable<ResourceRule> Of(ulong bits) => _rules.Where((_, i) => (bits & (1UL << i)) != 0);

    /// <summary>Returns the checklist items that apply to the object, in order.</summary>
    internal IEnumerable<CheckedItem> Checklist(RuleOutcome outcome) =>
        from item in _items
        where (item.Bits & outcome.Applicable) != 0
        let open = item.Bits & outcome.Broken
        select new CheckedItem(item.Item, open == 0, Of(open != 0 ? open : item.Bits & outcome.Applicable).First().Field);

    // D31.
    /// <summary>Returns 100 × checked ÷ applicable, rounded down.</summary>
    internal int Completion(RuleOutcome outcome)
    {
        int applicable = 0, satisfied = 0;
        foreach (var (_, bits) in _items)
        {
            if ((bits & outcome.Applicable) == 0)
                continue;
            applicable++;
            satisfied += (bits & outcome.Broken) == 0 ? 1 : 0;
        }

        return applicable == 0 ? 100 : 100 * satisfied / applicable;
    }

    /// <summary>Returns the step that owns a field; a field that no step owns belongs to the first step.</summary>
    internal WizardStep StepOf(string field)
    {
        var path = RowNumber().Replace(field, "[]");
        return _steps.MaxBy(step => step.Owns(path))!;
    }

    private ArgumentException OfAnotherType(BaseResource resource) => new(
        $"A {resource.GetType().Name} has category '{resource.Category.Value}', whose rules are for {Table.Type.Name}. Give it a category of its own.",
        nameof(resource));

    private ulong Bits(Func<ResourceRule, bool> chosen)
    {
        ulong bits = 0;
        for (var i = 0; i < _rules.Length; i++)
            bits |= chosen(_rules[i]) ? 1UL << i : 0;
        return bits;
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex RowNumber();
}
