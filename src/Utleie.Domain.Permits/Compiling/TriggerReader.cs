using System.Diagnostics;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>Compiles one trigger, or reports every error in it.</summary>
internal static class TriggerReader
{
    internal static CompiledTrigger? Read(PermitTrigger trigger, string path, List<Finding> findings)
    {
        var before = findings.Count;
        if (string.IsNullOrWhiteSpace(trigger.Id))
            findings.Add(Finding.Error($"{path}.id", "missing-id"));
        if (!PermitType.TryParse(trigger.RequiredPermit, out var permit))
            findings.Add(UnknownPermit($"{path}.requiredPermit", trigger.RequiredPermit));
        LeadTime(trigger.LeadTimeDays, $"{path}.leadTimeDays", findings);
        var known = PermitOperator.TryParse(trigger.Operator, out var comparison) || trigger.Operator is null;
        if (!known)
            findings.Add(Unknown($"{path}.operator", "unknown-operator", trigger.Operator, PermitOperator.All.Select(known => known.Value)));
        if (!PermitCondition.TryParse(trigger.Condition, out var condition))
            findings.Add(Unknown($"{path}.condition", "unknown-condition", trigger.Condition, PermitCondition.All.Select(known => known.Value)));
        else
            Compare(trigger, condition, comparison, path, findings);
        return findings.Skip(before).Any(finding => finding.Severity == FindingSeverity.Error)
            ? null
            : new(trigger, permit!, condition!, Effective(condition!, comparison), Limit(condition!, trigger.Threshold));
    }

    internal static Finding UnknownPermit(string path, string? word) =>
        Unknown(path, "unknown-permit", word, PermitType.All.Select(known => known.Value));

    internal static void LeadTime(int? days, string path, List<Finding> findings)
    {
        if (days < 0)
            findings.Add(Finding.Error(path, "negative-lead-time", Argument.Of("value", days)));
        else if (days > Days.Most)
            findings.Add(Finding.Error(path, "long-lead-time", Argument.Of("value", days), Argument.Of("max", Days.Most)));
    }

    private static void Compare(PermitTrigger trigger, PermitCondition condition, PermitOperator? comparison, string path, List<Finding> findings)
    {
        var about = new Argument("condition", condition.Value);
        if (condition.Kind == ThresholdKind.Flag && comparison is not null && comparison != PermitOperator.EqualTo)
            findings.Add(Finding.Error($"{path}.operator", "operator-needs-number", new("operator", comparison.Value), about));
        if (!Fits(condition.Kind, trigger.Threshold))
            findings.Add(Finding.Error($"{path}.threshold", Misfit(condition.Kind), new("value", trigger.Threshold?.ToString() ?? ""), about));
        else if (condition.Kind == ThresholdKind.Number)
            Measure(trigger.Threshold!.Value, condition, $"{path}.threshold", findings);
    }

    private static void Measure(PermitThreshold threshold, PermitCondition condition, string path, List<Finding> findings)
    {
        var value = new Argument("value", threshold.ToString());
        if (decimal.Round(threshold.Number, FactKeys.Decimals) != threshold.Number || Math.Abs(threshold.Number) > FactKeys.Most)
            findings.Add(Finding.Error(path, "threshold-out-of-reach", value, Argument.Of("max", FactKeys.Most), Argument.Of("decimals", FactKeys.Decimals)));
        else if (threshold.Number < 0)
            findings.Add(Finding.Warning(path, "threshold-below-zero", value, new("condition", condition.Value)));
    }

    private static bool Fits(ThresholdKind kind, PermitThreshold? threshold) => kind switch
    {
        ThresholdKind.Flag => threshold is null or { Flag: not null },
        ThresholdKind.Clock => ClockTime.TryParse(threshold?.Text, out _),
        ThresholdKind.Number => threshold is { Flag: null, Text: null },
        _ => throw new UnreachableException(),
    };

    private static string Misfit(ThresholdKind kind) => kind switch
    {
        ThresholdKind.Flag => "threshold-not-yes-or-no",
        ThresholdKind.Clock => "threshold-not-time",
        ThresholdKind.Number => "threshold-not-number",
        _ => throw new UnreachableException(),
    };

    // D84.
    /// <summary>A time of day means that the event lasts beyond it, so the operator is greater than.</summary>
    private static PermitOperator Effective(PermitCondition condition, PermitOperator? comparison) => condition.Kind switch
    {
        ThresholdKind.Flag => PermitOperator.EqualTo,
        ThresholdKind.Clock => comparison is null || comparison == PermitOperator.EqualTo ? PermitOperator.GreaterThan : comparison,
        ThresholdKind.Number => comparison ?? PermitOperator.AtLeast,
        _ => throw new UnreachableException(),
    };

    private static decimal Limit(PermitCondition condition, PermitThreshold? threshold) => condition.Kind switch
    {
        ThresholdKind.Flag => threshold is { Flag: false } ? 0 : 1,
        ThresholdKind.Clock => EventSpan.MinuteOf(ClockTime.Parse(threshold!.Value.Text!)),
        ThresholdKind.Number => threshold!.Value.Number,
        _ => throw new UnreachableException(),
    };

    private static Finding Unknown(string path, string code, string? word, IEnumerable<string> known) =>
        Finding.Error(path, code, new("value", word ?? ""), new("known", string.Join(", ", known)));
}
