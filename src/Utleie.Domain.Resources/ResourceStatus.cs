using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D32.
/// <summary>The status of a rental object in the publishing life cycle (objekt-status).</summary>
/// <remarks>Source: 001 §3.8, §10.1.</remarks>
[JsonConverter(typeof(WireWordConverter<ResourceStatus>))]
public sealed class ResourceStatus : SmartEnum<ResourceStatus, string>, IWireWord<ResourceStatus>
{
    /// <summary>A draft (under arbeid).</summary>
    public static readonly ResourceStatus Draft = new(nameof(Draft), "draft", isPublic: false);

    /// <summary>Awaiting approval, or approved and not yet published (venter godkjenning).</summary>
    public static readonly ResourceStatus PendingReview = new(nameof(PendingReview), "pending_review", isPublic: false);

    /// <summary>Active (aktiv og tilgjengelig).</summary>
    public static readonly ResourceStatus Published = new(nameof(Published), "published", isPublic: true);

    /// <summary>Permanently closed (avsluttet).</summary>
    public static readonly ResourceStatus Archived = new(nameof(Archived), "archived", isPublic: false);

    /// <summary>Temporarily suspended (midlertidig stoppet).</summary>
    public static readonly ResourceStatus Suspended = new(nameof(Suspended), "suspended", isPublic: false);

    private ResourceStatus(string name, string wire, bool isPublic)
        : base(name, wire) => (IsVisible, IsBookable) = (isPublic, isPublic);

    /// <inheritdoc/>
    public static ValueList<ResourceStatus> All { get; } = [Draft, PendingReview, Published, Archived, Suspended];

    /// <summary>Whether the public can see it.</summary>
    public bool IsVisible { get; }

    /// <summary>Whether it can be booked.</summary>
    public bool IsBookable { get; }

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out ResourceStatus? value)
    {
        value = All.FirstOrDefault(status => string.Equals(status.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
