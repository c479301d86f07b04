using System.Diagnostics;
using System.Text.Json.Serialization;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>Something that blocks publishing or is doubtful: of a rule, or of an engine that compiled a part of the object.</summary>
/// <param name="Finding">Where and what.</param>
/// <param name="Source">Who found it.</param>
/// <remarks>Source: 001 §13.3.</remarks>
public sealed record PublishingFinding(Finding Finding, FindingSource Source)
{
    /// <summary>The wire path of the field.</summary>
    public string Field => Finding.Field;

    /// <summary>The rule's id, or the engine's code.</summary>
    public string Code => Finding.Code;

    /// <summary>Whether it blocks.</summary>
    public FindingSeverity Severity => Finding.Severity;

    /// <summary>The part of the object it is about.</summary>
    public RuleCategory Category => RuleCategories.Of(Field);

    /// <summary>The sentences of the rules it was judged by.</summary>
    internal TextTable Texts { get; init; } = PublishingTexts.Table;

    /// <summary>The sentence for it.</summary>
    public string Text(Language language) => Source switch
    {
        FindingSource.Pricing => PricingTexts.Findings.Render(Finding, language),
        FindingSource.Scheduling => SchedulingTexts.Table.Render(Finding, language),
        FindingSource.Rules => PublishingTexts.Render(Texts, Code, Finding.Arguments, language),
        _ => throw new UnreachableException(),
    };

    /// <summary>The path, the code and the facts.</summary>
    public override string ToString() => Finding.ToString();
}

/// <summary>Who found something.</summary>
[JsonConverter(typeof(WireEnumConverter<FindingSource>))]
public enum FindingSource
{
    /// <summary>A rule of <see cref="PublishingRules"/>.</summary>
    Rules,

    /// <summary>The compiler of prices.</summary>
    Pricing,

    /// <summary>The compiler of calendars.</summary>
    Scheduling,
}
