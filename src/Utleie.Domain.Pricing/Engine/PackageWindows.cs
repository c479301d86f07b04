namespace Utleie.Domain.Pricing.Engine;

// D174.
/// <summary>Lists the windows of packages that a booking touches, cut to the booking.</summary>
internal static class PackageWindows
{
    /// <summary>The maximum number of windows that are compared for one booking.</summary>
    internal const int Max = 20_000;

    /// <summary>Whether a booking of so many minutes may touch more windows than are compared.</summary>
    internal static bool AreTooMany(PackageRate[] packages, long minutes)
    {
        var (days, weeks) = (minutes / ClockTime.MinutesPerDay + 2, minutes / WeekWindow.MinutesPerWeek + 2);
        long windows = 0;
        foreach (var package in packages)
            windows += package.Offer.IsFloating ? 0 : Math.Min(weeks * package.Offer.DaysPerWeek, days + package.Offer.Length / ClockTime.MinutesPerDay);
        return windows > Max;
    }

    /// <summary>Adds the windows of a package. The windows of one day or week start in order; those of a clock change last longer or shorter by it.</summary>
    internal static void Add(BookRules rules, PackageRate package, long start, long end, List<Stretch> windows)
    {
        var offer = package.Offer;
        var first = LocalPrice.Day(rules.Offsets.ToLocal(start)) - offer.Length / ClockTime.MinutesPerDay - 1;
        var last = LocalPrice.Day(rules.Offsets.ToLocal(end - 1));
        for (var day = first; day <= last; day++)
        {
            if (!offer.StartsOn(day, rules.DayKinds))
                continue;
            var local = day * ClockTime.MinutesPerDay + offer.From;
            var from = Math.Max(start, rules.Offsets.ToUtc(local, isLate: false));
            var to = Math.Min(end, rules.Offsets.ToUtc(local + offer.Length, isLate: true));
            if (from < to)
                windows.Add(new(from, to, package));
        }
    }
}
