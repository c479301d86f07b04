using NodaTime;

namespace Utleie.Domain.Approvals;

/// <summary>What the approval of a booking depends on.</summary>
/// <remarks>Source: 001 §3.6.</remarks>
public sealed record ApprovalFacts
{
    /// <summary>The verified target groups the applicant books as, by name.</summary>
    public ValueList<string> Groups { get; init; }

    /// <summary>The elapsed time from start to end.</summary>
    public required Duration Length { get; init; }

    /// <summary>The local dates the booking touches; an end at 00:00 touches none.</summary>
    public ValueList<LocalDate> Dates { get; init; }

    /// <summary>The number of participants; null if unknown, which meets no limit.</summary>
    public int? Participants { get; init; }

    /// <summary>The number of completed bookings of the applicant; null if unknown, which counts as 0.</summary>
    public int? CompletedBefore { get; init; }

    /// <summary>The ids of chosen services and documents that require approval in every mode.</summary>
    public ValueList<string> NeedApproval { get; init; }

    /// <summary>Creates the dates of a period.</summary>
    public static ValueList<LocalDate> DatesOf(Instant start, Instant end, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var dates = new List<LocalDate>();
        var last = (end - Duration.Epsilon).InZone(zone).Date;
        for (var date = start.InZone(zone).Date; date <= last; date = date.PlusDays(1))
            dates.Add(date);
        return [.. dates];
    }
}
