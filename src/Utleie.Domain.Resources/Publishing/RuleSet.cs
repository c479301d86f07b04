using System.Text.RegularExpressions;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The rules of one category made ready: a bit per rule, and per checklist item the bits of its rules.</summary>
internal sealed partial class RuleSet
{
    private const int MostRules = 64;

    private readonly ResourceRule[] _rules;
    private readonly (ChecklistItem Item, ulong Bits)[] _items;
    private readonly WizardStep[] _steps;
    private readonly RuleJudge _judge;

    /// <summary>A set of a category's whole table.</summary>
    /// <param name="table">What all categories have, and then what this one has.</param>
    /// <param name="known">The ids of the rules of every category.</param>
    /// <param name="texts">The sentences of the rules.</param>
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

    /// <summary>The rules that block.</summary>
    internal ulong Hard { get; }

    /// <exception cref="ArgumentException">The object is of another type than the rules are written for.</exception>
    internal RuleOutcome Evaluate(BaseResource resource, RuleContext context) => _judge.Judge(resource, context) ?? throw OfAnotherType(resource);

    /// <summary>The rules whose bits are set, in order.</summary>
    internal IEnumerable<ResourceRule> Of(ulong bits) => _rules.Where((_, i) => (bits & (1UL << i)) != 0);

    /// <summary>The points that concern the object, in order.</summary>
    internal IEnumerable<CheckedItem> Checklist(RuleOutcome outcome) =>
        from item in _items
        where (item.Bits & outcome.Applicable) != 0
        let open = item.Bits & outcome.Broken
        select new CheckedItem(item.Item, open == 0, Of(open != 0 ? open : item.Bits & outcome.Applicable).First().Field);

    // D31.
    /// <summary>100 × checked ÷ applicable, rounded down.</summary>
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

    /// <summary>The step that a field belongs to; one that no step owns is the first's.</summary>
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
