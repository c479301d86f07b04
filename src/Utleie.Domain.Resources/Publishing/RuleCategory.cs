using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Publishing;

// D110.
/// <summary>The part of a rental object that a rule or a finding is about.</summary>
/// <remarks>It follows from the field, so that no rule states it. Source: 001 §13.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<RuleCategory>))]
public enum RuleCategory
{
    /// <summary>What it is called.</summary>
    Identity,

    /// <summary>Where it is, and how one gets in.</summary>
    Location,

    /// <summary>Who may see it and book it.</summary>
    Audience,

    /// <summary>When, how long and how often it can be booked.</summary>
    Time,

    /// <summary>What it costs, and how it is paid.</summary>
    Pricing,

    /// <summary>What must be decided and accepted before a booking holds.</summary>
    Workflow,

    /// <summary>What the public reads and whom it can ask.</summary>
    Content,

    /// <summary>What only its category has.</summary>
    [JsonStringEnumMemberName("category_specific")]
    CategorySpecific,
}

/// <summary>Finds the part that a field belongs to.</summary>
internal static class RuleCategories
{
    /// <summary>The part of a wire path: <c>content.gallery[2].url</c> is content.</summary>
    internal static RuleCategory Of(string field) => Head(field) switch
    {
        "identity" or "subcategory" or "metadata" => RuleCategory.Identity,
        "location" => RuleCategory.Location,
        "audience" => RuleCategory.Audience,
        "timeLogic" or "availability" => RuleCategory.Time,
        "pricing" or "addOnServices" => RuleCategory.Pricing,
        "workflow" => RuleCategory.Workflow,
        "content" or "contacts" => RuleCategory.Content,
        _ => RuleCategory.CategorySpecific,
    };

    private static ReadOnlySpan<char> Head(string field)
    {
        var end = field.AsSpan().IndexOfAny('.', '[');
        return end < 0 ? field : field.AsSpan(0, end);
    }
}
