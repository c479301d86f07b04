using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources.Publishing;

// D31, D116.
/// <summary>
/// Returns the findings of the pricing and scheduling compilers; errors block, because the object could neither be priced nor booked.
/// </summary>
internal static class EngineFindings
{
    internal static IEnumerable<PublishingFinding> Of(BaseResource resource, PublishingOptions options) => [.. Prices(resource, options), .. Calendar(resource, options), .. Cancellation(resource, options)];

    private static IEnumerable<PublishingFinding> Prices(BaseResource resource, PublishingOptions options) =>
        ResourcePrices.Compile(resource, options.Zone, ResourceDayTypes.Of(resource, options.SchoolCalendars)).Findings.Select(finding => new PublishingFinding(finding, FindingSource.Pricing));

    /// <summary>Errors block, because a booking could not be cancelled. Courts that share their hours share a finding.</summary>
    private static IEnumerable<PublishingFinding> Cancellation(BaseResource resource, PublishingOptions options) =>
        ResourceBookings.Cancellation(resource, options.Zone).Findings.Distinct().Select(finding => new PublishingFinding(finding, FindingSource.Bookings));

    /// <summary>
    /// Returns no findings for an object without times, which has no calendar yet; a rule checks whether a day must be open.
    /// </summary>
    private static IEnumerable<PublishingFinding> Calendar(BaseResource resource, PublishingOptions options) =>
        resource is { Availability: null, TimeLogic: null }
            ? []
            : ResourceCalendars.FindingsOf(resource, options)
                .Where(finding => finding.Code != SchedulingCodes.NoOpeningHours)
                .Select(finding => new PublishingFinding(finding, FindingSource.Scheduling));
}
