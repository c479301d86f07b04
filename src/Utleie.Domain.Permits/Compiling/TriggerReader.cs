using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>Reads one trigger: finds all that is wrong with it, or understands it.</summary>
internal static class TriggerReader
{
    internal static CompiledTrigger? Read(PermitTrigger trigger, string path, List<Finding> findings)
    {
        var before = findings.Count;
        if (string.IsNullOrWhiteSpace(trigger.Id))
            findings.Add(Finding.Error($"{path}.id", "missing-id"));
        if (!PermitType.TryParse(trigger.RequiredPermit, out var permit))
            findings.Add(Unknown($"{path}.requiredPermit", "unknown-permit", trigger.RequiredPermit, PermitType.All.Select(known => known.Value)));
        LeadTime(trigger.LeadTimeDays, $"{path}.leadTimeDays", findings);
        var known = PermitOperator.TryParse(trigger.Operator, out var comparison) || trigger.Operator is null;
        if (!known)
            findings.Add(Unknown($"{path}.operator", "unknown-operator", trigger.Operator, PermitOperator.All.Select(known => known.Value)));
        if (!PermitCondition.TryParse(trigger.Condition, out var condition))
            findings.Add(Unknown($"{path}.condition", "unknown-condition", trigger.Condition, PermitCondition.All.Select(known => known.Value)));
        else
            Compare(trigger, condition, comparison, path, findings);
        return findings.Skip(before).Any(finding => finding.Severity == Severity.Error)
            ? null
            : new(trigger, permit!, condition!, Effective(condition!, comparison), Limit(condition!, trigger.Threshold));
    }

    internal static void LeadTime(int? days, string path, List<Finding> findings)
    {
        if (days < 0)
            findings.Add(Finding.Error(path, "negative-lead-time", Argument.Of("value", days)));
        else if (days > Days.Most)
            findings.Add(Finding.Error(path, "long-lead-time", Argument.Of("value", days), Argument.Of("max", Days.Most)));
    }

    private static void Compare(PermitTrigger trigger, PermitCondition condition, PermitOperator? comparison, string path, List<Finding> findings)
    {
        if (condition.Kind == ThresholdKind.Flag && comparison is not null && comparison != PermitOperator.EqualTo)
            findings.Add(Finding.Error($"{path}.operator", "operator-needs-number", new("operator", comparison.Value), new("condition", condition.Value)));
        if (!Fits(condition.Kind, trigger.Threshold))
            findings.Add(Finding.Error($"{path}.threshold", Misfit(condition.Kind), new("value", trigger.Threshold?.ToString() ?? ""), new("condition", condition.Value)));
        else if (condition.Kind == ThresholdKind.Number && trigger.Threshold?.Number < 0)
            findings.Add(Finding.Warning($"{path}.threshold", "threshold-below-zero", new("value", trigger.Threshold.ToString()!), new("condition", condition.Value)));
    }

    private static bool Fits(ThresholdKind kind, PermitThreshold? threshold) => kind switch
    {
        ThresholdKind.Flag => threshold is null or { Flag: not null },
        ThresholdKind.Clock => ClockTime.TryParse(threshold?.Text, out _),
        _ => threshold is { Flag: null, Text: null },
    };

    private static string Misfit(ThresholdKind kind) => kind switch
    {
        ThresholdKind.Flag => "threshold-not-yes-or-no",
        ThresholdKind.Clock => "threshold-not-time",
        _ => "threshold-not-number",
    };

    /// <summary>A time of day asks whether the event reaches past it, which is more than it (D84).</summary>
    private static PermitOperator Effective(PermitCondition condition, PermitOperator? comparison) => condition.Kind switch
    {
        ThresholdKind.Flag => PermitOperator.EqualTo,
        ThresholdKind.Clock when comparison is null || comparison == PermitOperator.EqualTo => PermitOperator.GreaterThan,
        _ => comparison ?? PermitOperator.AtLeast,
    };

    private static decimal Limit(PermitCondition condition, PermitThreshold? threshold) => condition.Kind switch
    {
        ThresholdKind.Flag => threshold is { Flag: false } ? 0 : 1,
        ThresholdKind.Clock => EventSpan.MinuteOf(ClockTime.Parse(threshold!.Value.Text!)),
        _ => threshold!.Value.Number,
    };

    private static Finding Unknown(string path, string code, string? word, IEnumerable<string> known) =>
        Finding.Error(path, code, new("value", word ?? ""), new("known", string.Join(", ", known)));
}
