using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>Finds invalid values in an event's facts and requirements.</summary>
internal static class FactCheck
{
    internal static ValueList<Finding> Of(EventFacts facts)
    {
        var findings = new List<Finding>();
        NotBelowZero(facts.Capacity, "capacity", findings);
        NotBelowZero(facts.SoundLevel, "soundLevel", findings);
        NotBelowZero(facts.DurationHours, "durationHours", findings);
        if (facts.Start is not { IsInstant: true } && facts.End is not { IsInstant: true } && EventSpan.Of(facts) is { Start: { } start, End: { } end } && end <= start)
            findings.Add(Finding.Error("end", "end-before-start", Argument.Of("start", facts.Start), Argument.Of("end", facts.End)));
        if (facts.DocumentRequirements is { } requirements)
            findings.AddRange(Of(requirements).Select(finding => finding.Under("documentRequirements")));
        return [.. findings];
    }

    internal static ValueList<Finding> Of(DocumentRequirements requirements)
    {
        var findings = new List<Finding>();
        foreach (var type in PermitType.All)
            TriggerReader.LeadTime(requirements.Find(type)?.ApplicationDeadlineDays, $"{type.SectionName}.applicationDeadlineDays", findings);
        NotBelowZero(requirements.FireWatch?.MinPersons, "fireWatch.minPersons", findings);
        NotBelowZero(requirements.InsuranceMinCoverage, "insuranceMinCoverage", findings);
        return [.. findings];
    }

    private static void NotBelowZero(decimal? value, string field, List<Finding> findings)
    {
        if (value < 0)
            findings.Add(Finding.Error(field, "below-zero", Argument.Of("value", value)));
    }
}
