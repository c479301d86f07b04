using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Checks values against their bounds and collects findings.</summary>
internal sealed class FieldCheck
{
    /// <summary>The maximum amount: ten million kroner.</summary>
    internal const decimal MaxAmount = 10_000_000m;

    private const decimal MaxFactor = 100m;

    internal List<Finding> Findings { get; } = [];

    internal void Fail(string field, string code, params ReadOnlySpan<Argument> arguments) => Findings.Add(Finding.Error(field, code, arguments));

    internal void Warn(string field, string code, params ReadOnlySpan<Argument> arguments) => Findings.Add(Finding.Warning(field, code, arguments));

    internal void Present(string field, bool isPresent)
    {
        if (!isPresent)
            Fail(field, FindingCodes.Missing);
    }

    /// <summary>Checks an amount that must not be negative.</summary>
    internal void Amount(string field, decimal? amount)
    {
        if (amount < 0)
            Fail(field, FindingCodes.Negative, Argument.Of("value", amount));
        else
            Size(field, amount);
    }

    /// <summary>Checks an amount of either sign.</summary>
    internal void Size(string field, decimal? amount)
    {
        if (amount is not { } given)
            return;
        if (Math.Abs(given) > MaxAmount)
            Fail(field, FindingCodes.TooLarge, Argument.Of("value", given), Argument.Of("max", MaxAmount));
        else if (decimal.Round(given, 2) != given)
            Fail(field, FindingCodes.TooManyDecimals, Argument.Of("value", given));
    }

    internal void Percent(string field, decimal? percent)
    {
        if (percent is < 0 or > 100)
            Fail(field, FindingCodes.Percent, Argument.Of("value", percent));
    }

    internal void Factor(string field, decimal? factor)
    {
        Present(field, factor is not null);
        if (factor is < 0 or > MaxFactor)
            Fail(field, FindingCodes.Factor, Argument.Of("value", factor), Argument.Of("max", MaxFactor));
    }

    internal void Minutes(string field, int? minutes, int min, int max)
    {
        if (minutes < min || minutes > max)
            Fail(field, FindingCodes.Minutes, Argument.Of("value", minutes), Argument.Of("min", min), Argument.Of("max", max));
    }

    internal void Count(string field, int? count)
    {
        if (count < 0)
            Fail(field, FindingCodes.Count, Argument.Of("value", count));
    }

    /// <summary>Checks a weekly window; equal start and end are ambiguous and reported.</summary>
    internal void Window(string path, ValueList<IsoDayOfWeek> days, ClockTime? from, ClockTime? to)
    {
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i] is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
                Fail(FormattableString.Invariant($"{path}.dayOfWeek[{i}]"), FindingCodes.UnknownDay, Argument.Of("value", (int)days[i]));
        }

        if (from == ClockTime.EndOfDay)
            Fail($"{path}.timeFrom", FindingCodes.StartsAtEnd, Argument.Of("value", from));
        else if (from is not null && from == (to ?? ClockTime.EndOfDay))
            Fail($"{path}.timeTo", FindingCodes.EmptyWindow, Argument.Of("value", from));
    }
}
