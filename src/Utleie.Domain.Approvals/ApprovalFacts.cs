using NodaTime;

namespace Utleie.Domain.Approvals;

/// <summary>What the approval of a booking depends on.</summary>
/// <remarks>Source: 001 §3.6, §6.3.</remarks>
public sealed record ApprovalFacts
{
    /// <summary>The verified target groups the applicant books as, by name.</summary>
    public ValueList<string> Groups { get; init; }

    /// <summary>The elapsed time from start to end; of a series, that of the longest date.</summary>
    public required Duration Length { get; init; }

    /// <summary>The local time of the booking; of a series, that of every date. Empty touches no date and lies in no window.</summary>
    public ValueList<LocalSpan> Times { get; init; }

    /// <summary>The number of participants; null if unknown, which meets no limit.</summary>
    public int? Participants { get; init; }

    /// <summary>The number of completed bookings of the applicant with this owner; null if unknown, which counts as 0.</summary>
    public int? CompletedBefore { get; init; }

    /// <summary>The ids of chosen services and documents that require approval in every mode.</summary>
    public ValueList<string> NeedApproval { get; init; }

    /// <summary>The wire word of the level: <c>tournament</c> and <c>event</c> may require approval in every mode.</summary>
    public string? Level { get; init; }

    /// <summary>Creates the facts of a period; add the others with <c>with</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is not after the start.</exception>
    public static ApprovalFacts Of(Instant start, Instant end, DateTimeZone zone) => new() { Length = end - start, Times = LocalSpan.Of(start, end, zone) };
}
