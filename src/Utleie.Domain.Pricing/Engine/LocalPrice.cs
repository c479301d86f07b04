namespace Utleie.Domain.Pricing.Engine;

/// <summary>A rate, the number of minutes for which it is known to apply, and its position in the table.</summary>
internal readonly record struct PriceInForce(Rate Rate, int Minutes, SegmentTable Table, int Position)
{
    /// <summary>Returns the first overlapping plan with equal priority within the given minutes; −1 if there is none.</summary>
    internal int RivalWithin(long minutes) => Table.RivalIn(Position, Position + (int)minutes);
}

/// <summary>Finds the price at a minute of local time.</summary>
internal static class LocalPrice
{
    /// <summary>1970-01-01 was a Thursday.</summary>
    private const int FirstWeekday = 3;

    internal static int WeekMinute(long local)
    {
        var minute = local + FirstWeekday * ClockTime.MinutesPerDay;
        return minute >= 0 ? (int)((ulong)minute % WeekWindow.MinutesPerWeek) : (int)(minute - ZoneOffsets.FloorDiv(minute, WeekWindow.MinutesPerWeek) * WeekWindow.MinutesPerWeek);
    }

    internal static long Day(long local) => ZoneOffsets.FloorDiv(local, ClockTime.MinutesPerDay);

    /// <summary>Returns the price at the start of the request and the overlapping plan with equal priority (−1 for none); the base price if the request has no times.</summary>
    internal static (Rate Rate, int Rival) AtStart(BookRules rules, in Ask ask)
    {
        if (!ask.HasTimes)
            return (ask.Card.Rate(Paint.BasePrice, 0), Paint.BasePrice);
        var price = At(rules, ask.Card, ask.Layer, rules.Offsets.ToLocal(ask.Start));
        return (price.Rate, price.RivalWithin(1));
    }

    internal static PriceInForce At(BookRules rules, RateCard card, int layer, long local)
    {
        if (rules.Years.IsUniform)
            return InWeek(card.Week(layer, 0), local, int.MaxValue);
        var day = Day(local);
        var epoch = (Before: rules.Years.EpochOn(day - 1), On: rules.Years.EpochOn(day));
        var types = rules.DayKinds is { } kinds ? (Before: kinds.Of(day - 1), On: kinds.Of(day)) : default;
        var minuteOfDay = (int)(local - day * ClockTime.MinutesPerDay);
        var found = epoch.Before == epoch.On && rules.DayKinds is null
            ? InWeek(card.Week(layer, epoch.On), local, ClockTime.MinutesPerDay - minuteOfDay)
            : In(card.Day(layer, epoch, WeekMinute(local) / ClockTime.MinutesPerDay, types), minuteOfDay, ClockTime.MinutesPerDay - minuteOfDay);
        var holiday = rules.Years.HolidayOn(day);
        return holiday == 0 ? found : found with { Rate = card.Rate(found.Rate.Plan, holiday) };
    }

    private static PriceInForce InWeek(SegmentTable week, long local, int atMost) => In(week, week.Position(WeekMinute(local)), atMost);

    private static PriceInForce In(SegmentTable table, int position, int atMost)
    {
        var segment = table.Find(position);
        return new(table.RateOf(segment), Math.Min(atMost, table.Left(segment, position)), table, position);
    }
}
