using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>Who may see a rental object, and who may book it (målgruppe og synlighet).</summary>
/// <remarks>Wire: <c>audience</c>. Source: 001 §3.3.</remarks>
public sealed record AudienceSection : IExtensible
{
    /// <summary>Who may see it.</summary>
    public ValueList<Visibility> Visibility { get; init; }

    // D39.
    /// <summary>Who may book it: words of <see cref="Bookings.Visibility"/>, or names of target groups.</summary>
    public ValueList<string> BookableBy { get; init; }

    /// <summary>Who comes first when several want the same time.</summary>
    public ValueList<PriorityRule> PriorityRules { get; init; }

    /// <summary>What is asked of the renter.</summary>
    public AudienceRestrictions? Restrictions { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D3a.
/// <summary>Who comes first when several want the same time (prioriteringsregel).</summary>
/// <remarks>Wire: <c>audience.priorityRules</c>. Source: 001 §3.3.</remarks>
public sealed record PriorityRule : IExtensible
{
    /// <summary>Its id within the section.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>Its rank; 1 is the highest.</summary>
    public int? Priority { get; init; }

    /// <summary>The groups it favours; none is everyone.</summary>
    public ValueList<string> TargetGroups { get; init; }

    /// <summary>When it holds, in words.</summary>
    public string? Conditions { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

/// <summary>A circle of people who may see a rental object (synlighetstype).</summary>
/// <remarks>Source: 001 §3.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<Visibility>))]
public enum Visibility
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>Organisations, clubs and societies.</summary>
    Organization,

    /// <summary>Employees of the municipality.</summary>
    Internal,

    /// <summary>Administrators.</summary>
    [JsonStringEnumMemberName("admin_only")]
    AdminOnly,
}
