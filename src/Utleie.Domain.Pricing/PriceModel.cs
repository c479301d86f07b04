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

    /// <inheritdoc/>
    public static ValueList<PriceModel> All { get; } = [PerHour, PerDay, PerTicket, PerSlot, PerUnitPerDay, PerBooking, PerHalfHour, PerThirtyMinutes];

    /// <summary>What one price buys.</summary>
    public PriceUnit Unit { get; }

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out PriceModel? value)
    {
        value = All.FirstOrDefault(model => string.Equals(model.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
