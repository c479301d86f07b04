using System.Globalization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Domain.Resources;

// D16, D19, D20a, D38.
/// <summary>The price book of a whole rental object: its pricing section, and what its other sections add to a price.</summary>
/// <remarks>
/// Composes and computes nothing: courts, sub-rooms, sections of seats, tickets, charges, things to rent and deposits become
/// <see cref="PriceExtras"/>, so that one quote is complete. Source: 001 §3.5, §4–§7.
/// </remarks>
public static class ResourcePrices
{
    private const string Services = "pricing.addOnServices[";

    /// <summary>The book of a rental object, or everything that is wrong with its prices.</summary>
    /// <remarks>Findings have the wire paths of the object.</remarks>
    /// <param name="resource">The object; one without a pricing section is judged as having an empty one.</param>
    /// <param name="zone">The zone of wall times, such as Europe/Oslo.</param>
    public static OneOf<PriceBook, CompileErrors> Compile(BaseResource resource, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var section = resource.Pricing ?? new();
        var own = section.AddOnServices.Count;
        var both = section with { AddOnServices = [.. section.AddOnServices, .. resource.AddOnServices] };
        return PriceBook.Compile(both, zone, ExtrasOf(resource), finding => Placed(finding, own));
    }

    /// <summary>What bears on the price but stands outside the pricing section.</summary>
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
    /// <summary>A service listed beside the section is told of where it stands.</summary>
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
