using System.Diagnostics;
using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

// D16, D17.
/// <summary>Calculates the rental according to the section's price model.</summary>
internal static class RentalMeter
{
    private const int HalfHour = 30;
    private const int Hour = 60;

    internal static void Measure(BookRules rules, RateCard card, in Ask ask, ref Tally tally)
    {
        if (rules.IsListed || (ask.PartCards is not null && ask.HasTimes && rules.Unit != PriceUnit.Ticket))
        {
            ListedRental.Measure(rules, ask, ref tally);
            return;
        }

        switch (rules.Unit)
        {
            case PriceUnit.Hour:
                ByHour(rules, card, ask, ref tally);
                break;
            case PriceUnit.HalfHour:
                BySlot(rules, card, ask, HalfHour, ref tally);
                break;
            case PriceUnit.StartedHour:
                BySlot(rules, card, ask, Hour, ref tally);
                break;
            case PriceUnit.Slot:
                BySlot(rules, card, ask, rules.SlotMinutes, ref tally);
                break;
            case PriceUnit.Day:
                ByDay(rules, card, ask, units: 1, ref tally);
                break;
            case PriceUnit.UnitDay:
                ByDay(rules, card, ask, ask.Units, ref tally);
                break;
            case PriceUnit.Booking:
                Once(rules, ask, ref tally);
                break;
            case PriceUnit.Ticket:
                break; // TicketMeter.
            case PriceUnit.Piece or PriceUnit.Percent or PriceUnit.Person or PriceUnit.PersonNight or PriceUnit.PercentOfRevenue
                or PriceUnit.PieceDay or PriceUnit.PieceNight or PriceUnit.PieceHour or PriceUnit.StartedPeriod:
            default:
                throw new UnreachableException($"No rental is charged by {rules.Unit}.");
        }
    }

    /// <summary>Calculates an hourly price with two lookups, if the booking lies within one week's table.</summary>
    internal static bool TryTwoLookups(BookRules rules, RateCard card, int layer, long start, long end, out long rental)
    {
        var isInOne = TryWeek(rules, card, layer, start, end, out var week, out var position);
        rental = isInOne ? week.HourlyAmount(position, (int)(end - start)) : 0;
        return isInOne;
    }

    /// <summary>Gets the table of the week that contains the booking and its position. Returns false if the booking may include a clock change, season or holiday.</summary>
    private static bool TryWeek(BookRules rules, RateCard card, int layer, long start, long end, out SegmentTable week, out int position)
    {
        (week, position) = (null!, 0);
        if (end - start >= WeekWindow.MinutesPerWeek || !rules.Years.IsUniform)
            return false;
        var interval = rules.Offsets.IntervalAt(start);
        if (rules.Offsets.End(interval) < end)
            return false;
        week = card.AnyWeek(layer);
        position = week.Position(LocalPrice.WeekMinute(start + rules.Offsets.Offset(interval)));
        return true;
    }

    private static void ByHour(BookRules rules, RateCard card, in Ask ask, ref Tally tally)
    {
        if (!TryWeek(rules, card, ask.Layer, ask.Start, ask.End, out var week, out var position))
            ByPiece(rules, card, ask, ref tally);
        else if (tally.WantsLines)
            BySegment(rules, week, position, ask, ref tally);
        else
            tally.Rental = week.HourlyAmount(position, (int)(ask.End - ask.Start));
    }

    /// <summary>Adds a line per segment of the week's table; adjacent segments differ in price.</summary>
    private static void BySegment(BookRules rules, SegmentTable week, int position, in Ask ask, ref Tally tally)
    {
        var segment = week.Find(position);
        for (var at = ask.Start; at < ask.End;)
        {
            var end = Math.Min(ask.End, at + week.Left(segment, position));
            tally.AddHours(week.RateOf(segment), at, end);
            tally.NoteRival(rules, week.RateOf(segment), week.RivalIn(position, position + (int)(end - at)));
            (at, segment) = (end, week.After(segment));
            position = week.StartOf(segment);
        }
    }

    private static void ByPiece(BookRules rules, RateCard card, in Ask ask, ref Tally tally)
    {
        var walk = new PieceWalk(rules, card, ask.Layer, ask.Start, ask.End);
        while (walk.Next(out var piece))
        {
            tally.AddHours(piece.Rate, piece.Start, piece.End);
            tally.NoteRival(rules, piece.Rate, piece.Rival);
        }
    }

    // D91.
    /// <summary>Prices each slot by the price at its start; slots are counted from the booking's start.</summary>
    private static void BySlot(BookRules rules, RateCard card, in Ask ask, int slot, ref Tally tally)
    {
        var walk = new PieceWalk(rules, card, ask.Layer, ask.Start, ask.End);
        Rate? rate = null;
        var (first, next) = (0L, 0L);
        while (walk.Next(out var piece))
        {
            var end = (piece.End - ask.Start + slot - 1) / slot;
            if (end == next)
                continue;
            if (rate is not null && rate != piece.Rate)
            {
                AddSlots(rules, ask, rate, first, next, slot, ref tally);
                first = next;
            }

            (rate, next) = (piece.Rate, end);
            tally.NoteRival(rules, piece.Rate, piece.Rival);
        }

        AddSlots(rules, ask, rate!, first, next, slot, ref tally);
    }

    private static void AddSlots(BookRules rules, in Ask ask, Rate rate, long first, long end, int slot, ref Tally tally) => tally.AddRental(
        rate, end - first, rules.Unit, ask.Start + first * slot, Math.Min(ask.End, ask.Start + end * slot));

    /// <summary>Prices each local date touched by the plan in force at the start of the booking's part of it.</summary>
    internal static void ByDay(BookRules rules, RateCard card, in Ask ask, int units, ref Tally tally)
    {
        var last = LocalPrice.Day(rules.Offsets.ToLocal(ask.End - 1));
        var local = rules.Offsets.ToLocal(ask.Start);
        for (var day = LocalPrice.Day(local); day <= last;)
        {
            var price = LocalPrice.At(rules, card, ask.Layer, local);
            var firstDay = day;
            do
            {
                day++;
                local = day * ClockTime.MinutesPerDay;
            }
            while (day <= last && !ask.CutsDates && LocalPrice.At(rules, card, ask.Layer, local).Rate == price.Rate);

            var count = (day - firstDay) * units;
            var (from, to) = tally.WantsLines || ask.CutsDates ? (Math.Max(ask.Start, Midnight(rules, firstDay)), Math.Min(ask.End, Midnight(rules, day))) : default;
            tally.IsUnsold |= !price.Rate.IsPriced;
            tally.AddRental(price.Rate, count, rules.Unit, from, to);
            tally.NoteRival(rules, price.Rate, price.RivalWithin(1));
        }
    }

    private static void Once(BookRules rules, in Ask ask, ref Tally tally)
    {
        var (rate, rival) = LocalPrice.AtStart(rules, ask);
        tally.AddRental(rate, 1, PriceUnit.Booking, ask.Start, ask.End);
        tally.NoteRival(rules, rate, rival);
    }

    internal static long Midnight(BookRules rules, long day) =>
        ZoneOffsets.Minutes(rules.Zone.AtStartOfDay(new LocalDate(1970, 1, 1).PlusDays((int)day)).ToInstant());
}
