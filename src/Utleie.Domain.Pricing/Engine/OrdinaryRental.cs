namespace Utleie.Domain.Pricing.Engine;

// D16, D17, D173, D176.
/// <summary>Calculates the price of a stretch of a booking without packages, for one or several parts.</summary>
internal static class OrdinaryRental
{
    /// <summary>Returns the price of a stretch; null if some of it has none.</summary>
    internal static long? Cost(BookRules rules, in Ask ask)
    {
        if (rules.Unit == PriceUnit.Hour && rules.HasBasePrice && ask.PartCards is null && !ask.Card.HasTiers
            && RentalMeter.TryTwoLookups(rules, ask.Card, ask.Layer, ask.Start, ask.End, out var rental))
            return rental;
        var tally = new Tally(rules.Currency, wantsLines: false);
        Measure(rules, ask, ref tally);
        return tally.IsUnsold ? null : tally.Rental;
    }

    internal static void Measure(BookRules rules, in Ask ask, ref Tally tally)
    {
        if (ask.PartCards is null)
        {
            Single(rules, ask, ref tally);
            return;
        }

        for (var at = ask.Start; at < ask.End;)
        {
            var (isTogether, until) = Together(rules, ask, at);
            Parts(rules, ask.Between(at, until), isTogether, ref tally);
            at = until;
        }
    }

    private static void Parts(BookRules rules, in Ask ask, bool isTogether, ref Tally tally)
    {
        if (isTogether)
        {
            Single(rules, ask, ref tally);
            return;
        }

        foreach (var card in ask.PartCards!)
            Single(rules, ask with { Card = card }, ref tally);
    }

    /// <summary>Returns whether the price from a minute on is for all chosen parts together, and until when. Prices that are not by time are decided at the start.</summary>
    private static (bool IsTogether, long Until) Together(BookRules rules, in Ask ask, long at)
    {
        var isByTime = rules.Unit is PriceUnit.Hour or PriceUnit.HalfHour or PriceUnit.StartedHour or PriceUnit.Slot;
        var walk = new PieceWalk(rules, ask.Card, ask.Layer, at, ask.End);
        walk.Next(out var first);
        var until = isByTime ? first.End : ask.End;
        while (until < ask.End && walk.Next(out var next) && next.Rate.IsForAllParts == first.Rate.IsForAllParts)
            until = next.End;
        return (first.Rate.IsForAllParts, until);
    }

    private static void Single(BookRules rules, in Ask ask, ref Tally tally)
    {
        if (rules.Unit is PriceUnit.Day or PriceUnit.UnitDay)
            RentalMeter.ByDay(rules, ask.Card, ask, rules.Unit == PriceUnit.UnitDay ? ask.Units : 1, ref tally);
        else
            new StretchWalk(rules, ask).Measure(ref tally);
    }
}
