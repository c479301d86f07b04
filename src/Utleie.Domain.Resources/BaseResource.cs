using System.Text.Json.Serialization;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D2, D3, D5.
/// <summary>A rental object of a municipality (utleieobjekt): what every category has.</summary>
/// <remarks>
/// The admin's document, and so perhaps incomplete: validation judges it. The four categories are <see cref="Venue"/>,
/// <see cref="SportsFacility"/>, <see cref="Event"/> and <see cref="Equipment"/>; a host derives its own, and registers it with
/// <see cref="UtleieJson"/>.
/// Source: 001 §2.1, §3, §13.1.
/// </remarks>
public abstract record BaseResource : IExtensible
{
    /// <summary>What all categories have is written before what one has.</summary>
    private const int Common = -1;

    /// <summary>A rental object of a category.</summary>
    /// <param name="category">The category; each type has one of its own.</param>
    protected BaseResource(ResourceCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        Category = category;
    }

    /// <summary>The category, which tells the types of JSON apart; it is written first.</summary>
    [JsonPropertyOrder(-2)]
    public ResourceCategory Category { get; }

    /// <summary>The identifier of the object, <c>identity.objectId</c>; null before it has one.</summary>
    [JsonIgnore]
    public ResourceId? Id => Identity?.ObjectId;

    /// <summary>The status in the publishing lifecycle, <c>metadata.status</c>; defaults to <c>draft</c>.</summary>
    [JsonIgnore]
    public ResourceStatus Status => Metadata?.Status ?? ResourceStatus.Draft;

    /// <summary>A finer word for what it is: <c>Møterom</c>.</summary>
    [JsonPropertyOrder(Common)]
    public string? Subcategory { get; init; }

    /// <summary>What it is called, and who owns it.</summary>
    [JsonPropertyOrder(Common)]
    public ResourceIdentity? Identity { get; init; }

    /// <summary>Where it is, and how one gets in.</summary>
    [JsonPropertyOrder(Common)]
    public ResourceLocation? Location { get; init; }

    /// <summary>Who may see it, and who may book it.</summary>
    [JsonPropertyOrder(Common)]
    public AudienceSection? Audience { get; init; }

    /// <summary>How long, how late and how often it can be booked.</summary>
    [JsonPropertyOrder(Common)]
    public TimeLogicSection? TimeLogic { get; init; }

    /// <summary>What it costs, and how it is paid.</summary>
    [JsonPropertyOrder(Common)]
    public PricingSection? Pricing { get; init; }

    /// <summary>What must be decided, shown and signed before a booking holds.</summary>
    [JsonPropertyOrder(Common)]
    public WorkflowSection? Workflow { get; init; }

    /// <summary>What the public reads about it.</summary>
    [JsonPropertyOrder(Common)]
    public ContentSection? Content { get; init; }

    /// <summary>Where it is in its life, and what has happened to it.</summary>
    [JsonPropertyOrder(Common)]
    public ResourceMetadata? Metadata { get; init; }

    /// <summary>Whom to ask about it.</summary>
    [JsonPropertyOrder(Common)]
    public ValueList<Contact> Contacts { get; init; }

    /// <summary>When it is open.</summary>
    [JsonPropertyOrder(Common)]
    public AvailabilitySection? Availability { get; init; }

    // D38.
    /// <summary>Services that can be added, beside those of <see cref="PricingSection.AddOnServices"/>; both lists count.</summary>
    [JsonPropertyOrder(Common)]
    public ValueList<AddOnService> AddOnServices { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
