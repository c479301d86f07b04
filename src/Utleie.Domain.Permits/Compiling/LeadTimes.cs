using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>A municipality's lead times, by permit index.</summary>
internal static class LeadTimes
{
    internal static int?[] Read(ValueMap<int> leadTimes, List<Finding> findings)
    {
        var own = new int?[PermitType.All.Count];
        foreach (var (word, days) in leadTimes)
        {
            if (!PermitType.TryParse(word, out var permit))
                findings.Add(TriggerReader.UnknownPermit($"leadTimes.{word}", word));
            else
                own[permit.Index] = days;
            TriggerReader.LeadTime(days, $"leadTimes.{word}", findings);
        }

        return own;
    }
}
