using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

// D42.
/// <summary>What an answer must be like.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
public sealed record ValidationRule : IExtensible
{
    /// <summary>Its id within the form.</summary>
    public string? Id { get; init; }

    /// <summary>The field whose answer is judged.</summary>
    public string? FieldId { get; init; }

    /// <summary>How it is judged.</summary>
    public ValidationRuleType? Type { get; init; }

    /// <summary>The bound or the pattern it is judged by.</summary>
    public string? Value { get; init; }

    /// <summary>The message shown when the rule is broken.</summary>
    public string? Message { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D42.
/// <summary>How an answer is judged.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
[JsonConverter(typeof(WireEnumConverter<ValidationRuleType>))]
public enum ValidationRuleType
{
    /// <summary>There must be one.</summary>
    Required,

    /// <summary>A number or date at or above the bound.</summary>
    Min,

    /// <summary>A number or date at or below the bound.</summary>
    Max,

    /// <summary>So many characters or more.</summary>
    [JsonStringEnumMemberName("min_length")]
    MinLength,

    /// <summary>So many characters or fewer.</summary>
    [JsonStringEnumMemberName("max_length")]
    MaxLength,

    /// <summary>The whole answer is of the pattern.</summary>
    Pattern,
}
