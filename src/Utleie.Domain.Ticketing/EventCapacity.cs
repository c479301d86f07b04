using System.Text.Json.Serialization;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Ticketing;

/// <summary>How many an event holds, and what they can buy (kapasitet og billetter).</summary>
/// <remarks>Wire: <c>eventCapacity</c>. Source: 001 §5.3, §9.3.</remarks>
public sealed record EventCapacity : IExtensible
{
    /// <summary>The most people at once, whatever the ticket; > 0 to be published.</summary>
    public int? TotalCapacity { get; init; }

    /// <summary>The kinds of ticket on sale; none where nothing is sold.</summary>
    public ValueList<TicketType> TicketTypes { get; init; }

    /// <summary>Parts of the hall that are sold apart; none is one hall.</summary>
    public ValueList<EventSection> Sections { get; init; }

    /// <summary>The most on the waiting list; absent is no limit, 0 is no list.</summary>
    public int? WaitlistCapacity { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

// D19.
/// <summary>A part of the hall that is sold apart (sone): <c>Parterre</c>, <c>Balkong</c>.</summary>
/// <remarks>Wire: <c>eventCapacity.sections</c>. Source: 001 §5.3.</remarks>
public sealed record EventSection : IExtensible
{
    /// <summary>Its id within the event, by which an order names it.</summary>
    public string? Id { get; init; }

    /// <summary>What it is called on a ticket.</summary>
    public string? Name { get; init; }

    /// <summary>How many it holds.</summary>
    public int? Capacity { get; init; }

    /// <summary>What is added to the price of a ticket there, in the section's currency; may be negative; default 0.</summary>
    public decimal? PriceAdjustment { get; init; }

    /// <summary>Whether it is fit for wheelchairs (HC-tilpasset); default no.</summary>
    public bool? Accessibility { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
