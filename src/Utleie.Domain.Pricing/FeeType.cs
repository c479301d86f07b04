using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing;

// D20.
/// <summary>How the amount of a fee is charged.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
[JsonConverter(typeof(WireWordConverter<FeeType>))]
public sealed class FeeType : SmartEnum<FeeType, string>, IWireWord<FeeType>
{
    /// <summary>Once per booking.</summary>
    public static readonly FeeType Fixed = new(nameof(Fixed), "fixed", PriceUnit.Booking);

    /// <summary>Per hour of elapsed time, pro rata.</summary>
    public static readonly FeeType PerHour = new(nameof(PerHour), "per_hour", PriceUnit.Hour);

    /// <summary>Per local calendar date touched.</summary>
    public static readonly FeeType PerDay = new(nameof(PerDay), "per_day", PriceUnit.Day);

    /// <summary>A percentage of the rental lines before discounts.</summary>
    public static readonly FeeType Percentage = new(nameof(Percentage), "percentage", PriceUnit.Percent);

    /// <summary>Per participant.</summary>
    public static readonly FeeType PerPerson = new(nameof(PerPerson), "per_person", PriceUnit.Person);

    /// <summary>Per participant and local midnight inside the booking.</summary>
    public static readonly FeeType PerPersonPerNight = new(nameof(PerPersonPerNight), "per_person_per_night", PriceUnit.PersonNight);

    /// <summary>A percentage of the ticket revenue, settled afterwards if it is unknown.</summary>
    public static readonly FeeType PercentageOfRevenue = new(nameof(PercentageOfRevenue), "percentage_of_revenue", PriceUnit.PercentOfRevenue);

    private FeeType(string name, string wire, PriceUnit unit)
        : base(name, wire) => Unit = unit;

    /// <inheritdoc/>
    public static ValueList<FeeType> All { get; } = [Fixed, PerHour, PerDay, Percentage, PerPerson, PerPersonPerNight, PercentageOfRevenue];

    /// <summary>The unit of the quantity.</summary>
    public PriceUnit Unit { get; }

    /// <inheritdoc/>
    public static bool TryParse(string? word, [NotNullWhen(true)] out FeeType? value)
    {
        value = All.FirstOrDefault(type => string.Equals(type.Value, word, StringComparison.Ordinal));
        return value is not null;
    }
}
