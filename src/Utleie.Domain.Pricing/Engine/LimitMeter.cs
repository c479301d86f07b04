namespace Utleie.Domain.Pricing.Engine;

// D178.
/// <summary>Adds the differences to the limits, each as a line: least time, most per day, most per booking, least price.</summary>
/// <remarks>A package of more than 24 hours is not limited by day. What is free stays free.</remarks>
internal static class LimitMeter
{
    internal static void Measure(BookRules rules, in Ask ask, LimitRule limit, bool hasPackage, ref Tally tally)
    {
        if (!hasPackage && ask.Minutes < limit.MinimumMinutes)
            LeastTime(rules, ask, limit, ref tally);
        if (limit.MaximumPerDay is { } perDay)
            PerDay(rules, ask, limit, perDay, ref tally);
        if (limit.MaximumPerBooking is { } most && tally.Rental > most)
            tally.AddLimit(limit.PerBooking, most - tally.Rental, ask.Start, ask.End);
        if (limit.MinimumPrice is { } least && tally.Rental > 0 && tally.Rental < least)
            tally.AddLimit(limit.Least, least - tally.Rental, ask.Start, ask.End);
    }

    private static void LeastTime(BookRules rules, in Ask ask, LimitRule limit, ref Tally tally)
    {
        var longer = OrdinaryRental.Cost(rules, ask.Between(ask.Start, ask.Start + limit.MinimumMinutes) with { Limit = null }) ?? 0;
        if (longer > tally.Rental)
            tally.AddLimit(limit.Time, longer - tally.Rental, ask.Start, ask.End);
    }

    private static void PerDay(BookRules rules, in Ask ask, LimitRule limit, long most, ref Tally tally)
    {
        var sums = tally.Days!;
        for (var day = 0; day < sums.Count; day++)
        {
            if (sums[day] <= most)
                continue;
            var (from, to) = tally.WantsLines ? (Math.Max(ask.Start, RentalMeter.Midnight(rules, sums.First + day)), Math.Min(ask.End, RentalMeter.Midnight(rules, sums.First + day + 1))) : default;
            tally.AddLimit(limit.PerDay, most - sums[day], from, to);
        }
    }
}
