using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources.Publishing;

// D31, D116.
/// <summary>What the engines say of an object when they compile it: errors block, since it could be neither priced nor booked.</summary>
internal static class EngineFindings
{
    internal static IEnumerable<PublishingFinding> Of(BaseResource resource, PublishingOptions options) => [.. Prices(resource, options), .. Calendar(resource, options)];

    private static IEnumerable<PublishingFinding> Prices(BaseResource resource, PublishingOptions options) =>
        ResourcePrices.Compile(resource, options.Zone).Findings.Select(finding => new PublishingFinding(finding, FindingSource.Pricing));

    /// <summary>An object that says nothing of its times has no calendar yet; whether a day must be open is a rule's to say.</summary>
    private static IEnumerable<PublishingFinding> Calendar(BaseResource resource, PublishingOptions options) =>
        resource is { Availability: null, TimeLogic: null }
            ? []
            : ResourceCalendars.FindingsOf(resource, options.Zone, options.BufferRule)
                .Where(finding => finding.Code != SchedulingCodes.NoOpeningHours)
                .Select(finding => new PublishingFinding(finding, FindingSource.Scheduling));
}
