namespace Utleie.Domain.Pricing.Engine;

// D176–D178.
/// <summary>Prices a stretch by plan, tier and unit; if a limit is by date, lines are cut at local midnight.</summary>
/// <remarks>A started unit is priced where it starts. Units are counted from the stretch's start, and anew from each tier's.</remarks>
internal readonly ref struct StretchWalk(BookRules rules, Ask ask)
{
    private const int HalfHour = 30;
    private const int Hour = 60;

    internal void Measure(ref Tally tally)
    {
        var run = default(Run);
        var fixedRate = rules.Unit == PriceUnit.Booking ? LocalPrice.AtStart(rules, ask).Rate : null;
        for (var at = ask.Start; at < ask.End;)
        {
            var piece = Step(at, fixedRate);
            var (rate, unit, until, edge) = TierAt(piece, at);
            var next = Math.Min(edge, Units(unit, at, until, out var count));
            tally.IsUnsold |= !piece.Rate.IsPriced;
            if (rate == run.Rate && unit == run.Unit && (unit == PriceUnit.Booking || !IsCut(run.Start, at)))
            {
                run = run with { End = next, Count = unit == PriceUnit.Booking ? run.Count : run.Count + count };
            }
            else
            {
                Add(run, ref tally);
                run = new(rate, unit, at, next, unit == PriceUnit.Booking && !tally.ChargesOnce(rate) ? 0 : count);
            }

            tally.NoteRival(rules, piece.Rate, piece.Rival);
            at = next;
        }

        Add(run, ref tally);
    }

    private void Add(in Run run, ref Tally tally)
    {
        if (run.Rate is null || run.Count == 0)
            return;
        var end = Math.Min(run.End, ask.End);
        if (run.Unit == PriceUnit.Hour)
            tally.AddHours(run.Rate, run.Start, end);
        else
            tally.AddRental(run.Rate, run.Count, run.Unit, run.Start, end);
    }

    private Piece Step(long at, Rate? fixedRate)
    {
        var interval = rules.Offsets.IntervalAt(at);
        var local = at + rules.Offsets.Offset(interval);
        var untilMidnight = ClockTime.MinutesPerDay - (int)(local - LocalPrice.Day(local) * ClockTime.MinutesPerDay);
        var until = Math.Min(Math.Min(ask.End, rules.Offsets.End(interval)), ask.CutsDates ? at + untilMidnight : long.MaxValue);
        if (fixedRate is not null)
            return new(at, until, fixedRate, Paint.BasePrice);
        var price = LocalPrice.At(rules, ask.Card, ask.Layer, local);
        until = Math.Min(until, at + price.Minutes);
        return new(at, until, price.Rate, price.RivalWithin(until - at));
    }

    /// <summary>Returns the rate of a piece at a minute, until when it applies, and the end of the tier, which no unit crosses.</summary>
    private (Rate Rate, PriceUnit Unit, long Until, long Edge) TierAt(in Piece piece, long at)
    {
        var tiers = piece.Rate.Tiers;
        if (tiers.Length == 0)
            return (piece.Rate, rules.Unit, piece.End, long.MaxValue);
        var index = tiers.Length - 1;
        while (index > 0 && tiers[index].From > at - ask.Origin)
            index--;
        var tierEnd = index + 1 < tiers.Length ? ask.Origin + tiers[index + 1].From : long.MaxValue;
        return (tiers[index].Rate, tiers[index].Unit, Math.Min(piece.End, tierEnd), tierEnd);
    }

    /// <summary>Counts the units that start before a point, and returns where the last of them ends.</summary>
    private long Units(PriceUnit unit, long at, long until, out long count)
    {
        long step = unit == PriceUnit.HalfHour ? HalfHour : unit == PriceUnit.StartedHour ? Hour : unit == PriceUnit.Slot ? rules.SlotMinutes : 0;
        count = step > 0 ? (until - at + step - 1) / step : unit == PriceUnit.Hour ? until - at : 1;
        return step > 0 ? at + count * step : until;
    }

    /// <summary>Whether a limit is by date and another date begins.</summary>
    private bool IsCut(long start, long at) => ask.CutsDates && LocalPrice.Day(rules.Offsets.ToLocal(start)) != LocalPrice.Day(rules.Offsets.ToLocal(at));

    private readonly record struct Run(Rate? Rate, PriceUnit Unit, long Start, long End, long Count);
}
