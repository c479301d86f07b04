using System.Diagnostics;
using System.Globalization;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Compiling;

namespace Utleie.Domain.Permits.Texts;

/// <summary>Formats thresholds as text: from 501 participants, above 85 dB, when alcohol is served.</summary>
internal static class PermitLimits
{
    /// <summary>Returns a limit as text.</summary>
    internal static string Limit(PermitCondition condition, PermitOperator comparison, decimal threshold, Language language)
    {
        var (shown, limit) = condition == PermitCondition.Capacity ? Whole(comparison, threshold) : (comparison, threshold);
        var code = condition.Kind switch
        {
            ThresholdKind.Flag => $"{condition.Value}-{(threshold == 0 ? "false" : "true")}",
            ThresholdKind.Clock => $"clock-{shown.Value}",
            ThresholdKind.Number => $"limit-{shown.Value}",
            _ => throw new UnreachableException(),
        };
        var unit = condition.Kind == ThresholdKind.Number ? Word($"unit-{condition.Value}", language) : "";
        return PermitTexts.Table.Render(code, [new("value", Value(condition, limit, language)), new("unit", unit)], language);
    }

    /// <summary>Returns the limit in the arguments of a reason as text; null if there is none.</summary>
    internal static string? Limit(ValueList<Argument> arguments, Language language)
    {
        var condition = PermitCondition.All.FirstOrDefault(condition => condition.Fact == Named("fact"));
        if (condition is null || !PermitOperator.TryParse(Named("operator"), out var comparison))
            return null;
        return Threshold(condition.Kind, Named("threshold")) is { } threshold ? Limit(condition, comparison, threshold, language) : null;

        string? Named(string name) => arguments.FirstOrDefault(argument => argument.Name == name).Value;
    }

    /// <summary>Returns the value of a fact as text: <c>480</c>, <c>85,5</c>, <c>ja</c>, <c>23:00</c>.</summary>
    internal static string Value(PermitCondition condition, decimal value, Language language) => condition.Kind switch
    {
        ThresholdKind.Flag => Word(value == 0 ? "no" : "yes", language),
        ThresholdKind.Clock => EventSpan.ClockOf((int)value).ToString(),
        ThresholdKind.Number => Number(value, language),
        _ => throw new UnreachableException(),
    };

    /// <summary>Converts limits of whole numbers: above 500 becomes from 501.</summary>
    private static (PermitOperator Comparison, decimal Threshold) Whole(PermitOperator comparison, decimal threshold) => comparison.Value switch
    {
        "gt" => (PermitOperator.AtLeast, decimal.Floor(threshold) + 1),
        "gte" => (comparison, decimal.Ceiling(threshold)),
        "lt" => (PermitOperator.AtMost, decimal.Ceiling(threshold) - 1),
        "lte" => (comparison, decimal.Floor(threshold)),
        "eq" => (comparison, threshold),
        _ => throw new UnreachableException(),
    };

    private static decimal? Threshold(ThresholdKind kind, string? text) => kind switch
    {
        ThresholdKind.Flag => text == "false" ? 0 : 1,
        ThresholdKind.Clock => ClockTime.TryParse(text, out var time) ? EventSpan.MinuteOf(time) : null,
        ThresholdKind.Number => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => throw new UnreachableException(),
    };

    private static string Number(decimal value, Language language)
    {
        var text = value.ToString("0.############", CultureInfo.InvariantCulture);
        return language == Language.En ? text : text.Replace('.', ',');
    }

    private static string Word(string code, Language language) => PermitTexts.Table.Render(code, [], language);
}
