using NodaTime;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Bookings;

// D210, D235.
/// <summary>Answers what follows from someone's no-shows: warnings first, then the consequence of the object.</summary>
/// <remarks>
/// A no-show counts itself and those of the twelve months before it. Its consequence is fixed when it happens: a running block is not lifted because
/// older no-shows get too old. Blocks do not add up; the latest end counts. Source: 001 §3.4.
/// </remarks>
public static class NoShowLadder
{
    /// <summary>Returns the state at a time.</summary>
    /// <param name="rules">The rules of the object.</param>
    /// <param name="history">The no-shows of the applicant; those after the local date of <paramref name="now"/> do not count.</param>
    /// <param name="now">The current time.</param>
    /// <param name="zone">The time zone of the object.</param>
    public static NoShowState Fold(NoShowRules rules, NoShowHistory history, Instant now, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(zone);
        var today = now.InZone(zone).Date;
        LocalDate[] dates = [.. history.NoShows.Where(noShow => !noShow.Undone && noShow.Date <= today).Select(noShow => noShow.Date).Order()];
        var warnings = Math.Max(0, rules.WarningCount ?? 0);
        var count = dates.Count(date => date > today.PlusYears(-1));
        var left = Math.Max(0, warnings - count);
        var lastCosts = dates.Length > 0 && IsBeyond(dates, dates.Length - 1, warnings) && Costs(rules) ? rules.Fee ?? 0 : 0;
        var blocks = Enumerable.Range(0, dates.Length).Where(i => IsBeyond(dates, i, warnings) && !IsLifted(dates[i], history, now, zone)).Select(i => End(dates[i], rules, zone)).OfType<Instant>();
        var until = blocks.Append(Instant.MinValue).Max();
        if (until > now)
            return new(NoShowStanding.Blocked, left, lastCosts, until == Instant.MaxValue ? null : until);
        if (count == 0)
            return new(NoShowStanding.Ok, left, 0);
        return count <= warnings || !Costs(rules) ? new(NoShowStanding.Warned, left, 0) : new(NoShowStanding.Fee, left, lastCosts);
    }

    private static bool IsBeyond(LocalDate[] dates, int index, int warnings) => dates.Take(index + 1).Count(date => date > dates[index].PlusYears(-1)) > warnings;

    private static bool Costs(NoShowRules rules) => rules.ConsequenceAction switch
    {
        NoShowConsequence.None or null => false,
        NoShowConsequence.Fee or NoShowConsequence.BlockTemporary or NoShowConsequence.BlockPermanent => true,
        _ => throw new ArgumentOutOfRangeException(nameof(rules), rules.ConsequenceAction, "There is no such consequence."),
    };

    /// <summary>The end of the block that a no-show gives; null if it gives none.</summary>
    private static Instant? End(LocalDate date, NoShowRules rules, DateTimeZone zone) => rules.ConsequenceAction switch
    {
        NoShowConsequence.BlockTemporary => zone.AtStartOfDay(date.PlusDays(rules.BlockDurationDays ?? 0)).ToInstant(),
        NoShowConsequence.BlockPermanent => Instant.MaxValue,
        NoShowConsequence.None or NoShowConsequence.Fee or null => null,
        _ => throw new ArgumentOutOfRangeException(nameof(rules), rules.ConsequenceAction, "There is no such consequence."),
    };

    private static bool IsLifted(LocalDate date, NoShowHistory history, Instant now, DateTimeZone zone) =>
        history.LiftedAt is { } lifted && lifted <= now && date <= lifted.InZone(zone).Date;
}
