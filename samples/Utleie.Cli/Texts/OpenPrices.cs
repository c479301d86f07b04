using NodaTime;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;

namespace Utleie.Cli.Texts;

/// <summary>The prices of a week while it is open.</summary>
/// <remarks>Source: 001 §3.5, §8.1.</remarks>
internal static class OpenPrices
{
    /// <summary>Returns the prices within the opening hours; unchanged if there are no opening hours, or if the price is not by time.</summary>
    internal static IEnumerable<WeekPrice> Of(ValueList<WeekPrice> week, ValueList<OpeningHours> hours)
    {
        WeekSpan[] open = [.. hours.Where(row => row.Active != false).SelectMany(Spans)];
        return open.Length == 0 ? week : week.SelectMany(price => IsByTime(price.Unit) ? Within(price, open) : [price]);
    }

    private static IEnumerable<WeekSpan> Spans(OpeningHours row) => row is { Day: { } day, From: { } from, To: { } to } && from != ClockTime.EndOfDay
        ? new WeekWindow(DaySet.Of(day), from, to).Spans()
        : [];

    private static IEnumerable<WeekPrice> Within(WeekPrice price, WeekSpan[] open)
    {
        var midnight = ((int)price.Day - 1) * ClockTime.MinutesPerDay;
        foreach (var span in open.OrderBy(span => span.Start))
        {
            var from = Math.Max(price.From.Minutes, span.Start - midnight);
            var to = Math.Min(price.To.Minutes, span.End - midnight);
            if (from < to)
                yield return price with { From = ClockTime.FromMinutes(from), To = ClockTime.FromMinutes(to) };
        }
    }

    private static bool IsByTime(PriceUnit unit) => unit switch
    {
        PriceUnit.Hour or PriceUnit.HalfHour or PriceUnit.StartedHour or PriceUnit.Slot or PriceUnit.StartedPeriod => true,
        PriceUnit.Day or PriceUnit.UnitDay or PriceUnit.Ticket or PriceUnit.Booking or PriceUnit.Piece or PriceUnit.Percent
            or PriceUnit.Person or PriceUnit.PersonNight or PriceUnit.PercentOfRevenue or PriceUnit.PieceDay or PriceUnit.PieceNight or PriceUnit.PieceHour => false,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit. Use one of PriceUnit."),
    };
}
