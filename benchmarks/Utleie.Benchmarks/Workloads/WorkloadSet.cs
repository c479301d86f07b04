using System.Text;
using System.Text.Json;
using Utleie.Benchmarks.Permits;
using Utleie.Benchmarks.Pricing;
using Utleie.Benchmarks.Publishing;
using Utleie.Benchmarks.Resources;
using Utleie.Benchmarks.Scheduling;

namespace Utleie.Benchmarks.Workloads;

/// <summary>Every workload there is, made from seeds: the files, and the checksums of what both sides make for themselves.</summary>
internal static class WorkloadSet
{
    /// <summary>The files by name; those under <c>large/</c> are not committed, the manifest holds their checksums.</summary>
    internal static IEnumerable<(string Name, byte[] Content)> Files()
    {
        foreach (var plans in PricingWorkload.Sizes)
            yield return ($"plans-{plans}.json", PricingWorkload.MakeSection(plans));
        yield return ("bookings.json", PricingWorkload.MakeBookings());
        foreach (var triggers in PermitWorkload.Sizes)
            yield return ($"triggers-{triggers}.json", PermitWorkload.MakeTriggers(triggers));
        yield return ("events.json", PermitWorkload.MakeEvents());
        foreach (var name in VenueWorkload.Names)
            yield return ($"venue-{name}.json", VenueWorkload.MakeVenue(name));
        foreach (var size in ResourceWorkload.Sizes)
            yield return (ResourceWorkload.FileOf(size), ResourceWorkload.Make(size));
        foreach (var requests in RequestWorkload.Sizes)
            yield return (RequestWorkload.FileOf(requests), RequestWorkload.Make(requests));
    }

    /// <summary>The manifest over some files: a checksum for each, and for each set of bookings that a seed gives.</summary>
    internal static byte[] Manifest(IEnumerable<(string Name, byte[] Content)> files)
    {
        var sums = files
            .Select(file => (file.Name, Sum: Digest.Of(file.Content)))
            .Concat(CourtWorkload.Sums())
            .Append((Name: "questions", Sum: CourtWorkload.QuestionSum));
        var lines = sums.Select(sum => $"  {JsonSerializer.Serialize(sum.Name)}: {sum.Sum}");
        return Encoding.UTF8.GetBytes($"{{\n{string.Join(",\n", lines)}\n}}\n");
    }
}
