using System.Text.Json.Serialization;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D2, D3, D5.
/// <summary>A rental object of a municipality (utleieobjekt), with the sections of every category.</summary>
/// <remarks>
/// The administrator's document, so it may be incomplete until it is validated. The four categories are <see cref="Venue"/>,
/// <see cref="SportsFacility"/>,
/// <see cref="Event"/> and <see cref="Equipment"/>; your app can derive its own and register it with <see cref="UtleieJson"/>. Source: 001
/// §2.1, §3, §13.1.
/// </remarks>
public abstract record BaseResource : IExtensible
{
    /// <summary>The common sections are written before those of the category.</summary>
    private const int Common = -1;

    /// <summary>Creates a rental object of a category.</summary>
    /// <param name="category">The category; each type has its own.</param>
    protected BaseResource(ResourceCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        Category = category;
    }

    /// <summary>The category, which selects the type in JSON; written first.</summary>
    [JsonPropertyOrder(-2)]
    public ResourceCategory Category { get; }

    /// <summary>The identifier of the object, <c>identity.objectId</c>; null before it has one.</summary>
    [JsonIgnore]
    public ResourceId? Id => Identity?.ObjectId;

    /// <summary>The status in the publishing lifecycle, <c>metadata.status</c>; defaults to <c>draft</c>.</summary>
    [JsonIgnore]
    public ResourceStatus Status => Metadata?.Status ?? ResourceStatus.Draft;

    /// <summary>A more specific type of object: <c>Møterom</c>.</summary>
    [JsonPropertyOrder(Common)]
    public string? Subcategory { get; init; }

    /// <summary>The names and the owner.</summary>
    [JsonPropertyOrder(Common)]
    public ResourceIdentity? Identity { get; init; }

    /// <summary>The location and how to get in.</summary>
    [JsonPropertyOrder(Common)]
    public ResourceLocation? Location { get; init; }

    /// <summary>Who may see it, and who may book it.</summary>
    [JsonPropertyOrder(Common)]
    public AudienceSection? Audience { get; init; }

    /// <summary>The limits on length, lead time and number of bookings.</summary>
    [JsonPropertyOrder(Common)]
    public TimeLogicSection? TimeLogic { get; init; }

    /// <summary>The prices and how to pay.</summary>
    [JsonPropertyOrder(Common)]
    public PricingSection? Pricing { get; init; }

    /// <summary>The approvals, documents and signatures that a booking requires.</summary>
    [JsonPropertyOrder(Common)]
    public WorkflowSection? Workflow { get; init; }

    /// <summary>The public content.</summary>
    [JsonPropertyOrder(Common)]
    public ContentSection? Content { get; init; }

    /// <summary>The status and the history.</summary>
    [JsonPropertyOrder(Common)]
    public ResourceMetadata? Metadata { get; init; }

    /// <summary>The contacts.</summary>
    [JsonPropertyOrder(Common)]
    public ValueList<Contact> Contacts { get; init; }

    /// <summary>The opening hours.</summary>
    [JsonPropertyOrder(Common)]
    public AvailabilitySection? Availability { get; init; }

    // D38.
    /// <summary>Add-on services in addition to those of <see cref="PricingSection.AddOnServices"/>; both lists apply.</summary>
    [JsonPropertyOrder(Common)]
    public ValueList<AddOnService> AddOnServices { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
