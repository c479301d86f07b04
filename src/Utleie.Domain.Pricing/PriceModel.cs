using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

/// <summary>What a price is for (prismodell).</summary>
/// <remarks>The wire words are Norwegian; <c>per halvtime</c> and <c>per 30 min</c> are two words for one model and each is kept as it was read. Source: 001 §3.5; D16.</remarks>
[JsonConverter(typeof(WireWordConverter<PriceModel>))]
public sealed class PriceModel : SmartEnum<PriceModel, string>, IWireWord<PriceModel>
{
    private const int MaxMinutes = 366 * ClockTime.MinutesPerDay;

    /// <summary>Per hour of elapsed time, to the minute and pro rata.</summary>
    public static readonly PriceModel PerHour = new(nameof(PerHour), "per time", PriceUnit.Hour);

    /// <summary>Per local calendar date touched; an end at 00:00 does not touch the new day.</summary>
    public static readonly PriceModel PerDay = new(nameof(PerDay), "per dag", PriceUnit.Day);

    /// <summary>Per ticket.</summary>
    public static readonly PriceModel PerTicket = new(nameof(PerTicket), "per billett", PriceUnit.Ticket);

    /// <summary>Per started slot of the resource's interval.</summary>
    public static readonly PriceModel PerSlot = new(nameof(PerSlot), "per tidsluke", PriceUnit.Slot);

    /// <summary>Per unit and local calendar date touched.</summary>
    public static readonly PriceModel PerUnitPerDay = new(nameof(PerUnitPerDay), "per enhet per dag", PriceUnit.UnitDay);

    /// <summary>Once per booking.</summary>
    public static readonly PriceModel PerBooking = new(nameof(PerBooking), "per booking", PriceUnit.Booking);

    /// <summary>Per started half hour.</summary>
    public static readonly PriceModel PerHalfHour = new(nameof(PerHalfHour), "per halvtime", PriceUnit.HalfHour);

    /// <summary>Per started half hour, by its other word.</summary>
    public static readonly PriceModel PerThirtyMinutes = new(nameof(PerThirtyMinutes), "per 30 min", PriceUnit.HalfHour);

    private PriceModel(string name, string wire, PriceUnit unit)
        : base(name, wire) => Unit = unit;

    private PriceModel(string word, int slotMinutes)
        : this(word, word, PriceUnit.Slot) => SlotMinutes = slotMinutes;

    /// <inheritdoc/>
    public static ValueList<PriceModel> All { get; } = [PerHour, PerDay, PerTicket, PerSlot, PerUnitPerDay, PerBooking, PerHalfHour, PerThirtyMinutes];

    /// <summary>What one price buys.</summary>
    public PriceUnit Unit { get; }

    /// <summary>How many minutes one price buys, where that is not the resource's own interval; null for the models that count something else.</summary>
    public int? SlotMinutes { get; }

    /// <summary>A model of a host's own: per started stretch of so many minutes, such as half a day or a week, counted from the booking's start.</summary>
    /// <remarks>Its word is read and written where the host registers it: <c>new WireWordConverter&lt;PriceModel&gt;(own)</c> with <c>WireFormat.Create</c> or <c>UtleieJson.Create</c>.</remarks>
    /// <param name="word">Its wire word: <c>per uke</c>; none of the documents' own.</param>
    /// <param name="minutes">From 1 to 527,040, a year of 366 days.</param>
    /// <exception cref="ArgumentException">The word is empty or the documents' own.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are outside the bounds.</exception>
    public static PriceModel PerStarted(string word, int minutes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        if (TryParse(word, out _))
            throw new ArgumentException($"'{word}' is a price model of the documents. Choose another word.", nameof(word));
        return minutes is >= 1 and <= MaxMinutes
            ? new(word, minutes)
            : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, $"A price buys from 1 to {MaxMinutes} minutes. Choose a length of a year at most.");
    }

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out PriceModel? value)
    {
        value = All.FirstOrDefault(model => string.Equals(model.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
