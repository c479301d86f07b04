using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms;

// D42.
/// <summary>Something a form asks.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
public sealed record FormField : IExtensible
{
    /// <summary>Its id within the form, under which the answer is kept.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of answer.</summary>
    public FormFieldType? Type { get; init; }

    /// <summary>The question.</summary>
    public string? Label { get; init; }

    /// <summary>What helps to answer it.</summary>
    public string? HelpText { get; init; }

    /// <summary>An example shown while it is empty.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Whether it must be answered; default no.</summary>
    public bool? Required { get; init; }

    /// <summary>The answer there is from the start.</summary>
    public string? DefaultValue { get; init; }

    /// <summary>The answers to choose among.</summary>
    public ValueList<FormOption> Options { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D42.
/// <summary>An answer to choose.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
public sealed record FormOption : IExtensible
{
    /// <summary>What is kept.</summary>
    public string? Value { get; init; }

    /// <summary>What is read.</summary>
    public string? Label { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D42.
/// <summary>A kind of answer.</summary>
/// <remarks>Source: 002 (FormConfiguration).</remarks>
[JsonConverter(typeof(WireEnumConverter<FormFieldType>))]
public enum FormFieldType
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    Textarea,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>One of the options, from a list.</summary>
    Select,

    /// <summary>One of the options, all in sight.</summary>
    Radio,

    /// <summary>Any number of the options, or a yes.</summary>
    Checkbox,

    /// <summary>A file.</summary>
    File,

    /// <summary>No answer: a heading between questions.</summary>
    Heading,
}
