using NodaTime;

namespace Utleie.Domain.Pricing.Settlements;

// D266.
/// <summary>The fee for handing something in late.</summary>
/// <param name="Days">The started days after the deadline and the grace period; 0 if it was in time.</param>
/// <param name="Amount">The fee: so many times the fee per day. There is no maximum.</param>
/// <remarks>Days are counted by the wall clock, so a change of clocks adds none. Source: 001 §7.3.</remarks>
public sealed record LateFee(int Days, Money Amount)
{
    /// <summary>Calculates the fee.</summary>
    /// <param name="due">The deadline.</param>
    /// <param name="returned">The time it was handed in; now if it is still out.</param>
    /// <param name="rule">The grace period and the fee per day.</param>
    /// <param name="zone">The time zone that days are counted in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The grace hours or the fee per day are negative.</exception>
    public static LateFee Of(Instant due, Instant returned, LateFeeRule rule, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentOutOfRangeException.ThrowIfNegative(rule.GraceHours);
        ArgumentOutOfRangeException.ThrowIfNegative(rule.PerDay.Amount);
        var days = StartedDays(due + Duration.FromHours(rule.GraceHours), returned, zone);
        return new(days, rule.PerDay * days);
    }

    /// <summary>The fewest days after which <paramref name="at"/> is reached, counted by the wall clock; 0 if it is not after <paramref name="first"/>.</summary>
    private static int StartedDays(Instant first, Instant at, DateTimeZone zone)
    {
        if (at <= first)
            return 0;
        var from = first.InZone(zone).LocalDateTime;
        var days = Math.Max(1, Period.DaysBetween(from.Date, at.InZone(zone).Date));
        return from.PlusDays(days).InZoneLeniently(zone).ToInstant() < at ? days + 1 : days;
    }
}

/// <summary>The grace period and the fee of a late return.</summary>
/// <param name="GraceHours">The elapsed hours after the deadline until the fee begins; ≥ 0. Exactly so many hours late is in time.</param>
/// <param name="PerDay">The fee per started day; ≥ 0.</param>
/// <remarks>Source: 001 §7.3 (<c>graceHours</c>, <c>lateReturnFeePerDay</c>).</remarks>
public sealed record LateFeeRule(int GraceHours, Money PerDay);
