using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D173–D178.
/// <summary>Calculates the rental of a section with packages, tiers or limits, or of several parts.</summary>
internal static class ListedRental
{
    private const long DayAndNight = ClockTime.MinutesPerDay;

    internal static void Measure(BookRules rules, in Ask ask, ref Tally tally)
    {
        if (ask.Card.Packages.Length == 0)
        {
            Ordinary(rules, ask, ref tally);
            return;
        }

        var cover = PackageCover.OfThread;
        var hasPackage = cover.TryFind(rules, ask);
        if (cover.IsTooLarge)
        {
            tally.IsTooLarge = true;
            return;
        }

        var plain = OrdinaryTotal(rules, ask);
        var trial = new Tally(rules.Currency, wantsLines: false);
        if (hasPackage)
            Covered(rules, ask, cover, ref trial);
        if (hasPackage && !trial.IsUnsold && (rules.ArePackagesForced || plain is null || trial.Rental < plain))
        {
            if (tally.WantsLines)
                Covered(rules, ask, cover, ref tally);
            else
                (tally.Rental, tally.Own) = (trial.Rental, trial.Own);
            NoteChosen(cover, trial.Rental, plain, ref tally);
        }
        else
        {
            Ordinary(rules, ask, ref tally);
            NoteDearer(rules, ask, plain, ref tally);
        }
    }

    private static long? OrdinaryTotal(BookRules rules, in Ask ask)
    {
        if (ask.Limit is null)
            return OrdinaryRental.Cost(rules, ask);
        var tally = new Tally(rules.Currency, wantsLines: false);
        Ordinary(rules, ask, ref tally);
        return tally.IsUnsold ? null : tally.Rental;
    }

    private static void Ordinary(BookRules rules, in Ask ask, ref Tally tally)
    {
        if (ask.CutsDates)
            tally.Days = DaySums.For(rules, ask);
        OrdinaryRental.Measure(rules, ask, ref tally);
        if (ask.Limit is { } limit)
            LimitMeter.Measure(rules, ask, limit, hasPackage: false, ref tally);
        tally.Days = null;
    }

    private static void Covered(BookRules rules, in Ask ask, PackageCover cover, ref Tally tally)
    {
        if (ask.CutsDates)
            tally.Days = DaySums.For(rules, ask);
        foreach (var (start, end, package) in cover.Found)
        {
            if (package is null)
                OrdinaryRental.Measure(rules, ask.Between(start, end), ref tally);
            else
                tally.AddPackage(package, start, end, ask.Vat, countsByDay: end - start <= DayAndNight);
        }

        if (ask.Limit is { } limit)
            LimitMeter.Measure(rules, ask, limit, hasPackage: true, ref tally);
        tally.Days = null;
    }

    private static void NoteChosen(PackageCover cover, long cost, long? plain, ref Tally tally)
    {
        if (!tally.WantsLines || plain is not { } ordinary)
            return;
        var names = string.Join(", ", cover.Found.Select(stretch => stretch.Package?.Offer.Origin).OfType<PriceOrigin>().Select(origin => origin.Name ?? origin.Id).Distinct());
        tally.Note(Reason.Of(ReasonCodes.PackageChosen, new("package", names), Argument.Of("price", Ore.Told(cost)), Argument.Of("ordinary", Ore.Told(ordinary))));
    }

    /// <summary>Names the cheapest package that the whole booking might have had.</summary>
    private static void NoteDearer(BookRules rules, in Ask ask, long? plain, ref Tally tally)
    {
        if (!tally.WantsLines || plain is not { } ordinary)
            return;
        PackageRate? cheapest = null;
        foreach (var package in ask.Card.Packages)
            cheapest = Fits(rules, ask, package) && (cheapest is null || package.Price < cheapest.Price) ? package : cheapest;
        if (cheapest is not null)
            tally.Note(Reason.Of(ReasonCodes.PackageDearer, new("package", cheapest.Offer.Origin.Name ?? cheapest.Offer.Origin.Id!), Argument.Of("price", Ore.Told(cheapest.Price)), Argument.Of("ordinary", Ore.Told(ordinary))));
    }

    private static bool Fits(BookRules rules, in Ask ask, PackageRate package)
    {
        if (package.Offer.IsFloating)
            return ask.Minutes <= package.Offer.FloatingMinutes && package.Offer.StartsAt(rules, ask.Start);
        var windows = new List<Stretch>();
        PackageWindows.Add(rules, package, ask.Start, ask.End, windows);
        var (start, end) = (ask.Start, ask.End);
        return windows.Exists(window => window.Start == start && window.End == end);
    }
}
