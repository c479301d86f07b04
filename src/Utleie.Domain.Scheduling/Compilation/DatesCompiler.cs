using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>Compiles what applies to dates: exceptions from the week, blackouts, and the weekly hours of a season.</summary>
internal sealed class DatesCompiler(FindingList findings, HoursCompiler hours)
{
    internal DatedHours[] Exceptions(ValueList<AvailabilityException> exceptions, string field)
    {
        var read = new List<DatedHours>();
        for (var i = 0; i < exceptions.Count; i++)
        {
            if (Exception(exceptions[i], $"{field}[{i}]") is { } dated)
                read.Add(dated);
        }

        var inOrder = read.OrderBy(dated => dated.From).ToArray();
        for (var i = 1; i < inOrder.Length; i++)
        {
            var (one, other) = (inOrder[i - 1], inOrder[i]);
            if (other.From <= one.To)
                findings.Warn(field, SchedulingCodes.ExceptionOverlap, Argument.Of("date", Iso(other.From)), NameOf(one), NameOf(other) with { Name = "other" });
        }

        return [.. read];
    }

    internal Blackouts Blackouts(ValueList<BlackoutPeriod> periods, string field)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            findings.CanRead($"{field}[{i}]", periods[i], SchedulingJsonContext.Default.BlackoutPeriod, MemberRole.Section);
            if (periods[i] is not { FromDate: { } from, ToDate: { } to })
                findings.Error($"{field}[{i}]", SchedulingCodes.Incomplete, new Argument("missing", periods[i].FromDate is null ? "fromDate" : "toDate"));
            else if (periods[i].Recurring != true)
                IsOrdered(from, to, $"{field}[{i}]");
        }

        return new([.. periods]);
    }

    /// <summary>Returns the weekly hours of a season that are allocated to someone; the others are free.</summary>
    internal IEnumerable<StandingRow> Season(SeasonBooking? season, int courts)
    {
        if (season is not { Enabled: true })
            yield break;
        findings.CanRead("seasonBooking", season, SchedulingJsonContext.Default.SeasonBooking, MemberRole.Section);
        for (var i = 0; i < season.FrameTimeSlots.Count; i++)
        {
            var (slot, field) = (season.FrameTimeSlots[i], $"seasonBooking.frameTimeSlots[{i}]");
            findings.CanRead(field, slot, SchedulingJsonContext.Default.FrameTimeSlot, MemberRole.Section);
            if (slot.AllocatedTo is null || hours.Row(slot.TimeFrom, slot.TimeTo, field) is not { } row)
                continue;
            if (slot.DayOfWeek is not { } day)
                findings.Error(field, SchedulingCodes.Incomplete, new Argument("missing", "dayOfWeek"));
            else
                yield return new(day, row, IsBlocked: false, slot.AllocatedTo, season.SeasonStart, season.SeasonEnd);
            if (courts > 1)
                findings.Warn(field, SchedulingCodes.FrameTimeOnAllCourts, new Argument("holder", slot.AllocatedTo), Argument.Of("courts", courts));
        }
    }

    private DatedHours? Exception(AvailabilityException exception, string field)
    {
        findings.CanRead(field, exception, SchedulingJsonContext.Default.AvailabilityException, MemberRole.Section);
        if (exception.FromDate is not { } from)
        {
            findings.Error(field, SchedulingCodes.Incomplete, new Argument("missing", "fromDate"));
            return null;
        }

        var to = exception.ToDate ?? from;
        if (!IsOrdered(from, to, field))
            return null;
        if (exception.Closed != true && exception.OpeningHours.IsEmpty)
            findings.Warn(field, SchedulingCodes.ExceptionEmpty, Argument.Of("from", Iso(from)));
        return new(exception, from, to, hours.Dated(exception.Closed == true ? [] : exception.OpeningHours, $"{field}.openingHours"));
    }

    private bool IsOrdered(LocalDate from, LocalDate to, string field)
    {
        if (from <= to)
            return true;
        findings.Error(field, SchedulingCodes.DatesReversed, new Argument("from", Iso(from)), new Argument("to", Iso(to)));
        return false;
    }

    private static Argument NameOf(DatedHours dated) => new("name", dated.Section.Name ?? dated.Section.Id ?? "–");

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
