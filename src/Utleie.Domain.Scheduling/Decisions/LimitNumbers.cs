namespace Utleie.Domain.Scheduling.Decisions;

// D27c, D195.
/// <summary>The limits of a user, or of an organisation.</summary>
internal sealed record LimitNumbers(bool IsOrganisation, int? Active, (LimitPeriod Period, int? Bookings, decimal? Hours)[] Periods)
{
    internal static LimitNumbers Of(BookingLimits limits) => new(IsOrganisation: false, limits.ActiveBookings,
    [
        (LimitPeriod.Day, limits.PerDay, limits.HoursPerDay),
        (LimitPeriod.Week, limits.PerWeek, limits.HoursPerWeek),
        (LimitPeriod.Month, limits.PerMonth, limits.HoursPerMonth),
    ]);

    internal static LimitNumbers Of(OrganisationLimits limits) => new(IsOrganisation: true, limits.ActiveBookings,
    [
        (LimitPeriod.Day, limits.PerDay, limits.HoursPerDay),
        (LimitPeriod.Week, limits.PerWeek, limits.HoursPerWeek),
        (LimitPeriod.Month, limits.PerMonth, limits.HoursPerMonth),
    ]);

    /// <summary>The code of too many bookings in a period.</summary>
    internal string CodeOf(LimitPeriod period) => IsOrganisation ? period.OrganisationCode : period.Code;

    /// <summary>The code of too many hours in a period.</summary>
    internal string HoursCodeOf(LimitPeriod period) => IsOrganisation ? period.OrganisationHoursCode : period.HoursCode;

    /// <summary>The code of too many bookings that have not ended.</summary>
    internal string ActiveCode => IsOrganisation ? SchedulingCodes.OrganisationActiveLimit : SchedulingCodes.ActiveLimit;
}
