using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D82, D28.
/// <summary>A rule that requires a permit (trigger): a fact of the event, compared with a threshold.</summary>
/// <remarks>
/// Words are kept as read, so that <see cref="PermitRules.Compile"/> reports all unknown ones at once. In C#, write
/// <c>Condition = PermitCondition.Capacity</c>. Source: 001 §11.2.
/// </remarks>
public sealed record PermitTrigger : IExtensible
{
    /// <summary>The id, unique among the triggers and used in results.</summary>
    public string? Id { get; init; }

    /// <summary>The fact to compare: a word of <see cref="PermitCondition"/>.</summary>
    public string? Condition { get; init; }

    /// <summary>The value to compare with; defaults to <c>true</c> for boolean facts.</summary>
    public PermitThreshold? Threshold { get; init; }

    /// <summary>The operator: a word of <see cref="PermitOperator"/>; defaults to <c>gte</c> for numbers, otherwise <c>eq</c>.</summary>
    public string? Operator { get; init; }

    /// <summary>The required permit: a word of <see cref="PermitType"/>, normalized to the words of 001 §11.1.</summary>
    public string? RequiredPermit
    {
        get;
        init => field = PermitType.TryParse(value, out var type) ? type.Value : value;
    }

    /// <summary>The application deadline in calendar days before the event; ≥ 0; defaults to that of the permit.</summary>
    public int? LeadTimeDays { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
