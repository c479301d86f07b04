using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

// D196.
/// <summary>Compiles the only times that can be booked.</summary>
internal sealed class PeriodsCompiler(FindingList findings, HoursCompiler hours)
{
    private const string Field = "availability.periods";

    /// <summary>Returns the periods; null if there are none.</summary>
    internal PeriodPlan? Compile(AvailabilitySection section, TimeLogicSection? time, AvailabilityType type)
    {
        if (section.Periods.IsEmpty)
            return null;
        if (type == AvailabilityType.Day)
        {
            findings.Warn(Field, SchedulingCodes.PeriodsOfDays);
            return null;
        }

        var rows = new List<PeriodRow>();
        for (var i = 0; i < section.Periods.Count && !findings.IsFull; i++)
        {
            if (Row(section.Periods[i], time, FormattableString.Invariant($"{Field}[{i}]")) is { } row)
                rows.Add(row);
        }

        return rows.Count == 0 ? null : new([.. rows]);
    }

    private PeriodRow? Row(BookablePeriod period, TimeLogicSection? time, string field)
    {
        if (!findings.CanRead(field, period, SchedulingJsonContext.Default.BookablePeriod, MemberRole.Row))
            return null;
        if (period.From is { } from && period.To == from && from != ClockTime.Midnight)
        {
            findings.Error($"{field}.to", SchedulingCodes.ZeroLength, Argument.Of("from", from), Argument.Of("to", from));
            return null;
        }

        if (hours.Row(period.From, period.To, field) is not { } row)
            return null;
        // D189: a period that no length allows could never be booked.
        if (row.Length < time?.MinDurationMinutes || row.Length > time?.MaxDurationMinutes)
        {
            findings.Error(
                field,
                SchedulingCodes.PeriodLength,
                Argument.Of("length", row.Length),
                Argument.Of("min", time.MinDurationMinutes ?? 0),
                time.MaxDurationMinutes is { } most ? Argument.Of("max", most) : new("max", "∞"));
        }

        return new(period.Name ?? period.Id ?? "–", period.DayOfWeek.IsEmpty ? DaySet.EveryDay : DaySet.Of(period.DayOfWeek.AsSpan()), row);
    }
}
