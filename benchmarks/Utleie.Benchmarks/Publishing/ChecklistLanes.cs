using System.Text.RegularExpressions;
using NodaTime;
using Utleie.Benchmarks.Racing;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Benchmarks.Publishing;

/// <summary>The checklist in the race; an operation is one venue, judged by all its rules on every side (D157).</summary>
internal static partial class ChecklistLanes
{
    internal static readonly LocalDate Today = new(2026, 2, 6);

    internal static readonly RuleContext Context = new(Today, PermitRules.NorwegianDefaults);

    /// <summary>What the rules judge, in the order that every system answers in: two rules share the short description, rows share a member.</summary>
    private static readonly string[] Fields =
    [
        "identity.displayName", "location.address.street", "location.address.postalCode", "location.address.postalArea", "location.accessType",
        "location.accessInstructions", "location.map", "location.meetingPoint", "location.accessCode", "location.keyPickupLocation",
        "location.keyPickupHours", "location.keyReturnDeadline", "availability.openingHours", "audience.visibility", "audience.bookableBy",
        "timeLogic.defaultBookingLength", "timeLogic.minDuration", "timeLogic.maxDuration", "pricing.isFree", "pricing.basePrice",
        "pricing.priceModel", "pricing.paymentMethods", "pricing.vatIncluded", "workflow.approvalMode",
        "workflow.termsAcceptance.documentUrl", "content.shortDescription", "content.longDescription", "content.gallery",
        "content.accessibilityInfo", "content.faq", "content.guidelines", "contacts", "contacts[].email", "contacts[].phone",
        "venueCapacity.maxPersons", "venueCapacity", "venueCapacity.fireCapacity", "venueAccess.keyType", "content.attachments",
    ];

    private const int PassOf = 1_000;

    internal static IEnumerable<Lane> All()
    {
        foreach (var name in VenueWorkload.Names)
        {
            var (venue, byHand) = (VenueWorkload.Read(name), new HandWrittenVenueValidator());
            yield return new("checklist", name, Lane.Ours, PassOf, () => Judge(venue), () => ByTable(venue));
            yield return new("checklist", name, "FluentValidation", PassOf, () => Validate(byHand, venue), () => ByHand(byHand, venue));
        }
    }

    /// <summary>What our table finds broken.</summary>
    internal static IEnumerable<int> ByTable(Venue venue) =>
        Bits(PublishingReport.Of(venue, Today).Findings.Where(finding => finding.Source == FindingSource.Rules).Select(finding => finding.Field));

    /// <summary>What the validator written by hand finds broken.</summary>
    internal static IEnumerable<int> ByHand(HandWrittenVenueValidator byHand, Venue venue) =>
        Bits(byHand.Validate(venue).Errors.Select(failure => failure.PropertyName));

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
    private static IEnumerable<int> Bits(IEnumerable<string> broken)
    {
        var fields = broken.Select(field => RowNumber().Replace(field, "[]")).ToHashSet(StringComparer.Ordinal);
        return fields.IsSubsetOf(Fields)
            ? Fields.Select(field => fields.Contains(field) ? 1 : 0)
            : throw new InvalidOperationException($"Not compared: {string.Join(", ", fields.Except(Fields))}. Add it to the fields, here and in checklists.mjs.");
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex RowNumber();
}
