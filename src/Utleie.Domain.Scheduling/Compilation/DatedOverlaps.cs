using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

// D190.
/// <summary>Finds rows of opening hours that overlap on a date that both apply to, which makes the longer one count.</summary>
internal sealed class DatedOverlaps(FindingList findings, IDayTypes types)
{
    /// <summary>The dates looked at for a pair: as long as days of the week, weeks and leap years need to come round.</summary>
    private const int MostDays = 28 * 366;

    /// <summary>The dates looked at for all pairs together.</summary>
    private const int MostDates = 200_000;

    private static readonly LocalDate Usual = new(2025, 1, 1);

    // D69.
    private static readonly LocalDate FirstKnown = new(1971, 1, 1);
    private static readonly LocalDate LastKnown = new(2199, 12, 31);

    private int _looked;

    internal void Report(List<(DatedRow Row, int Index)> rows, string field)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i + 1; j < rows.Count && !findings.IsFull && _looked < MostDates; j++)
            {
                var (one, other) = (rows[i].Row, rows[j].Row);
                if (IsPlain(one) && IsPlain(other))
                    continue;
                if (MayOverlap(one, other) && FirstCommon(one, other) is { } date)
                {
                    findings.Warn(
                        FormattableString.Invariant($"{field}[{rows[j].Index}]"),
                        SchedulingCodes.OpeningOverlapOnDate,
                        Argument.Of("other", FormattableString.Invariant($"{field}[{rows[i].Index}]")),
                        new Argument("date", LocalDatePattern.Iso.Format(date)));
                }
            }
        }
    }

    /// <summary>Whether a row has no conditions; two of those are compared by the week.</summary>
    private static bool IsPlain(DatedRow row) => row is { From: null, To: null, Season: null, WeekParity: null, Nth: 0, Types.IsEmpty: true };

    private static bool MayOverlap(DatedRow one, DatedRow other) =>
        one.Hours is { } hours && other.Hours is { } others && hours.From < others.To && others.From < hours.To && one.Types.IsEmpty == other.Types.IsEmpty;

    private LocalDate? FirstCommon(DatedRow one, DatedRow other)
    {
        var first = LocalDate.Max(Later(one.From, other.From) ?? Usual, FirstKnown);
        var last = LocalDate.Min(Earlier(one.To, other.To) ?? LastKnown, LastKnown);
        for (var date = first; date <= last && Period.DaysBetween(first, date) < MostDays && _looked < MostDates; date = date.PlusDays(1))
        {
            _looked++;
            var ofDate = types.TypesOf(date);
            if (one.AppliesOn(date, ofDate) && other.AppliesOn(date, ofDate))
                return date;
        }

        return null;
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other : one;
}
