using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Publishing;

// D110.
/// <summary>The part of a rental object that a rule or a finding concerns.</summary>
/// <remarks>Derived from the field, so that no rule states it. Source: 001 §13.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<RuleCategory>))]
public enum RuleCategory
{
    /// <summary>Name and identity.</summary>
    Identity,

    /// <summary>Location and access.</summary>
    Location,

    /// <summary>Who may see it and book it.</summary>
    Audience,

    /// <summary>When, for how long and how often it can be booked.</summary>
    Time,

    /// <summary>Prices and payment.</summary>
    Pricing,

    /// <summary>The approvals and acceptances that a booking requires.</summary>
    Workflow,

    /// <summary>Public content and contacts.</summary>
    Content,

    /// <summary>What is specific to its category.</summary>
    [JsonStringEnumMemberName("category_specific")]
    CategorySpecific,
}

/// <summary>Maps a field to a part of the object.</summary>
internal static class RuleCategories
{
    /// <summary>Returns the part of a wire path: <c>content.gallery[2].url</c> is content.</summary>
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
