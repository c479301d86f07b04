using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

// D42.
/// <summary>How a form's fields are divided into pages.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
public sealed record LayoutConfiguration : IExtensible
{
    /// <summary>One page or several; default one.</summary>
    public LayoutType? Type { get; init; }

    /// <summary>The pages, in order.</summary>
    public ValueList<FormStep> Steps { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D42.
/// <summary>A page of a form.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
public sealed record FormStep : IExtensible
{
    /// <summary>Its id within the form.</summary>
    public string? Id { get; init; }

    /// <summary>Its heading.</summary>
    public string? Title { get; init; }

    /// <summary>The fields on it, in order.</summary>
    public ValueList<string> FieldIds { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D42.
/// <summary>Whether a form is one page or several.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
[JsonConverter(typeof(WireEnumConverter<LayoutType>))]
public enum LayoutType
{
    /// <summary>One page.</summary>
    Single,

    /// <summary>One page per step.</summary>
    Steps,
}
