using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D16.
/// <summary>What a price applies to (prismodell).</summary>
/// <remarks>The wire words are Norwegian; <c>per halvtime</c> and <c>per 30 min</c> are two words for the same model, and each is preserved as read. Source: 001 §3.5.</remarks>
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

    /// <summary>Per started half hour, with the alternative wire word.</summary>
    public static readonly PriceModel PerThirtyMinutes = new(nameof(PerThirtyMinutes), "per 30 min", PriceUnit.HalfHour);

    /// <summary>Per started hour.</summary>
    public static readonly PriceModel PerStartedHour = new(nameof(PerStartedHour), "per påbegynt time", PriceUnit.StartedHour);

    private PriceModel(string name, string wire, PriceUnit unit)
        : base(name, wire) => Unit = unit;

    private PriceModel(string word, int slotMinutes)
        : this(word, word, PriceUnit.Slot) => SlotMinutes = slotMinutes;

    /// <inheritdoc/>
    public static ValueList<PriceModel> All { get; } = [PerHour, PerDay, PerTicket, PerSlot, PerUnitPerDay, PerBooking, PerHalfHour, PerThirtyMinutes, PerStartedHour];

    /// <summary>The unit of the price.</summary>
    public PriceUnit Unit { get; }

    /// <summary>The slot length in minutes, if the model defines its own; null for all other models.</summary>
    public int? SlotMinutes { get; }

    /// <summary>Creates a custom model: per started period of a number of minutes, such as half a day or a week, counted from the booking's start.</summary>
    /// <remarks>To read and write it as JSON, register it: <c>new WireWordConverter&lt;PriceModel&gt;(own)</c> with <c>WireFormat.Create</c> or <c>UtleieJson.Create</c>.</remarks>
    /// <param name="word">The wire word, such as <c>per uke</c>; must not be a predefined one.</param>
    /// <param name="minutes">The length of the period, 1–527,040 (366 days).</param>
    /// <exception cref="ArgumentException">The word is empty or predefined.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are out of range.</exception>
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
