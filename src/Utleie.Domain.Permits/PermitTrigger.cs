using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>A rule of when a permit is needed (trigger): a fact of the event, compared with a threshold.</summary>
/// <remarks>
/// The words stay as they were written, so that <see cref="PermitRules.Compile"/> can tell of every unknown one at once (D82); in C# they are written as
/// <c>Condition = PermitCondition.Capacity</c>. Source: 001 §11.2; D28.
/// </remarks>
public sealed record PermitTrigger : IExtensible
{
    /// <summary>Its id among the triggers, by which an answer names it.</summary>
    public string? Id { get; init; }

    /// <summary>The fact it looks at: a word of <see cref="PermitCondition"/>.</summary>
    public string? Condition { get; init; }

    /// <summary>What the fact is compared with; absent is <c>true</c> where the fact is a yes or no.</summary>
    public PermitThreshold? Threshold { get; init; }

    /// <summary>How it is compared: a word of <see cref="PermitOperator"/>; default <c>gte</c> for numbers, else <c>eq</c>.</summary>
    public string? Operator { get; init; }

    /// <summary>The permit it calls for: a word of <see cref="PermitType"/>, kept as 001 §11.1 writes it.</summary>
    public string? RequiredPermit
    {
        get;
        init => field = PermitType.TryParse(value, out var type) ? type.Value : value;
    }

    /// <summary>Calendar days before the event by which to apply; ≥ 0; absent takes the permit's typical ones.</summary>
    public int? LeadTimeDays { get; init; }

    /// <summary>What it is for, in words.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
