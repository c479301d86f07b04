using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D188.
/// <summary>The rows of a section that apply: those whose members can all be read.</summary>
/// <remarks>A target group that cannot be read is only a name, so that its members pay the regular price.</remarks>
internal sealed class ReadRows(PricingSection section, HashSet<string> unread, Func<Finding, Finding> locate)
{
    /// <summary>The section as it was written.</summary>
    internal PricingSection Original => section;

    /// <summary>The section without the discounts and multipliers that cannot be read.</summary>
    internal PricingSection Section { get; } = unread.Count == 0 ? section : section with
    {
        Discounts = Read(section.Discounts, "discounts", unread),
        SeasonPricing = section.SeasonPricing is not { } pricing ? null : pricing with
        {
            Seasons = Read(pricing.Seasons, "seasonPricing.seasons", unread),
            PeakTimes = Read(pricing.PeakTimes, "seasonPricing.peakTimes", unread),
            HolidayPricing = Read(pricing.HolidayPricing, "seasonPricing.holidayPricing", unread),
        },
    };

    internal IEnumerable<(Fee Row, int Index)> Fees => section.Fees.Select((row, index) => (row, index)).Where(fee => Applies("fees", fee.index));

    internal IEnumerable<(PricePackage Row, int Index)> Packages => section.Packages.Select((row, index) => (row, index)).Where(package => Applies("packages", package.index));

    internal IEnumerable<PriceLimit> Limits => section.Limits.Where((_, index) => Applies("limits", index));

    internal IEnumerable<(AddOnService Row, int Index)> AddOns => section.AddOnServices.Select((row, index) => (row, index)).Where(service => Applies("addOnServices", service.index));

    internal IEnumerable<TargetGroup> Groups => section.TargetGroups.Select((row, index) => Applies("targetGroups", index) ? row : new() { Id = row.Id, Group = row.Group });

    /// <summary>What a quote says of the rows that do not apply, in document order.</summary>
    internal ValueList<Reason> Notes { get; } = [.. unread.Select(path => Reason.Of(ReasonCodes.RowNotRead, new Argument("field", locate(Finding.Warning(path, ReasonCodes.RowNotRead)).Field)))];

    internal bool Applies(string list, int index) => !unread.Contains(Path(list, index));

    private static ValueList<T> Read<T>(ValueList<T> rows, string list, HashSet<string> unread) => [.. rows.Where((_, index) => !unread.Contains(Path(list, index)))];

    private static string Path(string list, int index) => FormattableString.Invariant($"pricing.{list}[{index}]");
}
