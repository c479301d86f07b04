using NodaTime;
using Utleie.Benchmarks.Racing;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Benchmarks.Publishing;

/// <summary>
/// The checklist in the race; an operation is one venue. The peers judge fifteen rules; our table judges all there are, those fifteen among
/// them.
/// </summary>
internal static class ChecklistLanes
{
    internal static readonly LocalDate Today = new(2026, 2, 6);

    internal static readonly RuleContext Context = new(Today, PermitRules.NorwegianDefaults);

    /// <summary>What the fifteen rules judge, in the order that every system answers in.</summary>
    internal static readonly string[] Fields =
    [
        "identity.displayName", "location.address.street", "location.address.postalCode", "location.address.postalArea", "location.accessType",
        "location.accessInstructions", "workflow.approvalMode", "pricing.basePrice", "pricing.paymentMethods", "venueCapacity.maxPersons",
        "venueAccess.keyType", "availability.openingHours", "content.gallery", "content.longDescription", "content.faq",
    ];

    private const int PassOf = 1_000;

    internal static IEnumerable<Lane> All()
    {
        foreach (var name in VenueWorkload.Names)
        {
            var (venue, byHand) = (VenueWorkload.Read(name), new HandWrittenVenueValidator());
            yield return new("checklist", name, Lane.Ours, PassOf, () => Judge(venue), () => Bits(ByTable(venue)));
            yield return new(
                "checklist",
                name,
                "FluentValidation",
                PassOf,
                () => Validate(byHand, venue),
                () => Bits(byHand.Validate(venue).Errors.Select(failure => failure.PropertyName)));
        }
    }

    internal static IEnumerable<string> ByTable(Venue venue) =>
        PublishingReport.Of(venue, Today).Findings.Where(finding => finding.Source == FindingSource.Rules).Select(finding => finding.Field);

    private static long Judge(Venue venue)
    {
        var broken = 0L;
        for (var i = 0; i < PassOf; i++)
            broken += PublishingRules.Standard.Evaluate(venue, Context).BrokenCount;
        return broken;
    }

    private static long Validate(HandWrittenVenueValidator byHand, Venue venue)
    {
        var broken = 0L;
        for (var i = 0; i < PassOf; i++)
            broken += byHand.Validate(venue).Errors.Count;
        return broken;
    }

    /// <summary>The broken fields as bits in their order.</summary>
    private static int[] Bits(IEnumerable<string> broken)
    {
        var fields = broken.ToHashSet(StringComparer.Ordinal);
        return [.. Fields.Select(field => fields.Contains(field) ? 1 : 0)];
    }
}
