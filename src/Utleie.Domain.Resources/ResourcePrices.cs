using System.Globalization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Pricing;

namespace Utleie.Domain.Resources;

// D16, D19, D20a, D38.
/// <summary>Compiles the price book of a rental object: its pricing section, and what its other sections add to a price.</summary>
/// <remarks>
/// Only combines sections: courts, sub-rooms, seat sections, tickets, fees, rentable equipment and deposits become
/// <see cref="PriceExtras"/>, so that one quote is complete. Source: 001 §3.5, §4–§7.
/// </remarks>
public static class ResourcePrices
{
    private const string Services = "pricing.addOnServices[";

    /// <summary>Compiles the price book of a rental object, or returns every error in its prices.</summary>
    /// <remarks>Findings have the wire paths of the object.</remarks>
    /// <param name="resource">The object; a missing pricing section is treated as an empty one.</param>
    /// <param name="zone">The time zone of local times, such as Europe/Oslo.</param>
    /// <param name="days">The types of dates, such as with the municipality's school calendar; null means the Norwegian calendar without school days.</param>
    public static OneOf<PriceBook, CompileErrors> Compile(BaseResource resource, DateTimeZone zone, IDayTypes? days = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var section = resource.Pricing ?? new();
        var own = section.AddOnServices.Count;
        var both = section with { AddOnServices = [.. section.AddOnServices, .. resource.AddOnServices] };
        return PriceBook.Compile(both, zone, ExtrasOf(resource) with { DayTypes = days }, finding => Placed(finding, own));
    }

    /// <summary>Returns what affects the price but is outside the pricing section.</summary>
    public static PriceExtras ExtrasOf(BaseResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var extras = resource switch
        {
            Venue venue => VenuePrices.Of(venue),
            SportsFacility facility => CourtPrices.Of(facility),
            Event happening => EventPrices.Of(happening),
            Equipment equipment => EquipmentPrices.Of(equipment),
            _ => new(),
        };
        return extras with { SlotMinutes = extras.SlotMinutes ?? resource.Availability?.IntervalMinutes };
    }

    // D38.
    /// <summary>Returns the finding of a service listed outside the pricing section with the path of that list.</summary>
    private static Finding Placed(Finding finding, int own)
    {
        if (!finding.Field.StartsWith(Services, StringComparison.Ordinal))
            return finding;
        var end = finding.Field.IndexOf(']', StringComparison.Ordinal);
        var index = int.Parse(finding.Field.AsSpan(Services.Length, end - Services.Length), CultureInfo.InvariantCulture);
        return index < own
            ? finding
            : finding with { Field = FormattableString.Invariant($"addOnServices[{index - own}]{finding.Field[(end + 1)..]}") };
    }
}
