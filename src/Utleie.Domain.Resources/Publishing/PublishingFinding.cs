using System.Diagnostics;
using System.Text.Json.Serialization;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Publishing;

// D31.
/// <summary>An error or a warning from a rule, or from an engine that compiled a part of the object.</summary>
/// <param name="Finding">The location and the problem.</param>
/// <param name="Source">Where the finding comes from.</param>
/// <remarks>Source: 001 §13.3.</remarks>
public sealed record PublishingFinding(Finding Finding, FindingSource Source)
{
    /// <summary>The wire path of the field.</summary>
    public string Field => Finding.Field;

    /// <summary>The id of the rule, or the code of the engine.</summary>
    public string Code => Finding.Code;

    /// <summary>Whether it blocks publishing or is a warning.</summary>
    public FindingSeverity Severity => Finding.Severity;

    /// <summary>The part of the object it concerns.</summary>
    public RuleCategory Category => RuleCategories.Of(Field);

    /// <summary>The texts of the rules that were evaluated.</summary>
    internal TextTable Texts { get; init; } = PublishingTexts.Table;

    /// <summary>Returns the text in a language.</summary>
    public string Text(Language language) => Source switch
    {
        FindingSource.Pricing => PricingTexts.Findings.Render(Finding, language),
        FindingSource.Scheduling => SchedulingTexts.Table.Render(Finding, language),
        FindingSource.Bookings => BookingTexts.Table.Render(Finding, language),
        FindingSource.Rules => PublishingTexts.Render(Texts, Code, Finding.Arguments, language),
        _ => throw new UnreachableException(),
    };

    /// <summary>Returns the path, the code and the arguments.</summary>
    public override string ToString() => Finding.ToString();
}

/// <summary>Where a finding comes from.</summary>
[JsonConverter(typeof(WireEnumConverter<FindingSource>))]
public enum FindingSource
{
    /// <summary>A rule of <see cref="PublishingRules"/>.</summary>
    Rules,

    /// <summary>The compiler of prices.</summary>
    Pricing,

    /// <summary>The compiler of calendars.</summary>
    Scheduling,

    /// <summary>The compiler of booking rules: what cancelling costs.</summary>
    Bookings,
}
