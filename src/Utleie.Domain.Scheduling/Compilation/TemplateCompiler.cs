using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

// D25.
/// <summary>Compiles a court's weekly template.</summary>
internal sealed class TemplateCompiler(FindingList findings, HoursCompiler hours)
{
    /// <summary>Returns the times that the template blocks or reserves, and all hours that it covers.</summary>
    internal (StandingRow[] Standing, WeekHours Hours) Read(Court court, string field)
    {
        var standing = new List<StandingRow>();
        var all = new List<(IsoDayOfWeek Day, HoursRow Row)>();
        for (var i = 0; i < court.BookingSlots.Count; i++)
        {
            var (slot, at) = (court.BookingSlots[i], $"{field}.bookingSlots[{i}]");
            findings.CanRead(at, slot, SchedulingJsonContext.Default.BookingSlot, MemberRole.Section);
            if (slot.CourtId is { } other && !string.Equals(other, court.Id, StringComparison.Ordinal))
                findings.Error($"{at}.courtId", SchedulingCodes.SlotOfOtherCourt, new Argument("court", court.Id ?? "–"), new Argument("other", other));
            if (hours.Row(slot.TimeFrom, slot.TimeTo, at) is not { } row)
                continue;
            if (slot.DayOfWeek is not { } day)
            {
                findings.Error(at, SchedulingCodes.Incomplete, new Argument("missing", "dayOfWeek"));
                continue;
            }

            all.Add((day, row));
            if (slot.Status is BookingSlotStatus.Booked or BookingSlotStatus.Blocked)
                standing.Add(new(day, row, slot.Status == BookingSlotStatus.Blocked, slot.BookedBy));
        }

        return ([.. standing], new(all));
    }
}
