using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources;

// D2.
/// <summary>The category of a rental object (kategori).</summary>
/// <remarks>There are four; your app can add more with <see cref="Create"/>. Source: 001 §1.1.</remarks>
[JsonConverter(typeof(WireWordConverter<ResourceCategory>))]
public sealed class ResourceCategory : SmartEnum<ResourceCategory, string>, IWireWord<ResourceCategory>
{
    /// <summary>Rooms and buildings (lokaler): <see cref="Resources.Venue"/>.</summary>
    public static readonly ResourceCategory Venue = new(nameof(Venue), "lokaler", new("Lokaler", "Lokale", "Venues"));

    /// <summary>Courts and pitches booked by time (sport): <see cref="Resources.SportsFacility"/>.</summary>
    public static readonly ResourceCategory SportsFacility = new(nameof(SportsFacility), "sport", new("Sport", "Sport", "Sports"));

    /// <summary>Planned events (arrangementer): <see cref="Resources.Event"/>.</summary>
    public static readonly ResourceCategory Event = new(nameof(Event), "arrangementer", new("Arrangementer", "Arrangement", "Events"));

    /// <summary>Equipment lent by the unit (torg): <see cref="Resources.Equipment"/>.</summary>
    public static readonly ResourceCategory Equipment = new(nameof(Equipment), "torg", new("Torg", "Torg", "Equipment"));

    private ResourceCategory(string name, string wire, LocalizedText label)
        : base(name, wire) => Label = label;

    /// <inheritdoc/>
    public static ValueList<ResourceCategory> All { get; } = [Venue, SportsFacility, Event, Equipment];

    /// <summary>The display name.</summary>
    public LocalizedText Label { get; }

    /// <summary>Creates a category of your app, for a type derived from <see cref="BaseResource"/>.</summary>
    /// <param name="wire">The word in JSON, with the exact casing of the documents.</param>
    /// <param name="label">The display name.</param>
    /// <exception cref="ArgumentException">The word is empty, or belongs to one of the four.</exception>
    public static ResourceCategory Create(string wire, LocalizedText label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(wire);
        ArgumentNullException.ThrowIfNull(label);
        return TryParse(wire, out _)
            ? throw new ArgumentException($"'{wire}' is one of the four categories. Choose a word of your own.", nameof(wire))
            : new(wire, wire, label);
    }

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out ResourceCategory? value)
    {
        value = All.FirstOrDefault(category => string.Equals(category.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
