using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

// D42.
/// <summary>What the answer to one field does to others.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
public sealed record ConditionalLogic : IExtensible
{
    /// <summary>Its id within the form.</summary>
    public string? Id { get; init; }

    /// <summary>The field whose answer is looked at.</summary>
    public string? FieldId { get; init; }

    /// <summary>How it is compared.</summary>
    public LogicOperator? Operator { get; init; }

    /// <summary>What it is compared with.</summary>
    public string? Value { get; init; }

    /// <summary>What happens where it holds.</summary>
    public LogicAction? Action { get; init; }

    /// <summary>The fields it happens to.</summary>
    public ValueList<string> TargetFieldIds { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D42.
/// <summary>How an answer is compared.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
[JsonConverter(typeof(WireEnumConverter<LogicOperator>))]
public enum LogicOperator
{
    /// <summary>It is the value.</summary>
    [JsonStringEnumMemberName("equals")]
    EqualTo,

    /// <summary>It is not the value.</summary>
    [JsonStringEnumMemberName("not_equals")]
    NotEqualTo,

    /// <summary>The value is in it, or among what was chosen.</summary>
    Contains,

    /// <summary>It is a number above the value.</summary>
    [JsonStringEnumMemberName("greater_than")]
    GreaterThan,

    /// <summary>It is a number below the value.</summary>
    [JsonStringEnumMemberName("less_than")]
    LessThan,

    /// <summary>There is none.</summary>
    Empty,

    /// <summary>There is one.</summary>
    [JsonStringEnumMemberName("not_empty")]
    NotEmpty,
}

// D42.
/// <summary>What an answer does to a field.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
[JsonConverter(typeof(WireEnumConverter<LogicAction>))]
public enum LogicAction
{
    /// <summary>It appears.</summary>
    Show,

    /// <summary>It vanishes.</summary>
    Hide,

    /// <summary>It must be answered.</summary>
    Require,
}
