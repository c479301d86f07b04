using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

// D194.
/// <summary>Compiles when periods open for booking.</summary>
internal sealed class WindowsCompiler(FindingList findings, LocalDays days)
{
    private const string Field = "timeLogic.bookingWindows";

    /// <summary>Returns the periods; null if there are none.</summary>
    internal BookingGates? Compile(ValueList<BookingWindow> windows)
    {
        var gates = new List<OpeningGate>();
        for (var i = 0; i < windows.Count && !findings.IsFull; i++)
        {
            if (Gate(windows[i], FormattableString.Invariant($"{Field}[{i}]")) is { } gate)
                gates.Add(gate);
        }

        return gates.Count == 0 ? null : new(days, [.. gates]);
    }

    private OpeningGate? Gate(BookingWindow window, string field)
    {
        // D188: without the window, more could be booked.
        if (!findings.CanRead(field, window, SchedulingJsonContext.Default.BookingWindow, MemberRole.Row))
            findings.Error(field, SchedulingCodes.RestrictionUnread);
        if (window is not { OpensAt: { } opens, ForFrom: { } from, ForTo: { } to })
        {
            var missing = window.OpensAt is null ? "opensAt" : window.ForFrom is null ? "forFrom" : "forTo";
            findings.Error($"{field}.{missing}", SchedulingCodes.Incomplete, new Argument("missing", missing));
            return null;
        }

        if (to < from)
        {
            findings.Error($"{field}.forTo", SchedulingCodes.DatesReversed, Iso("from", from), Iso("to", to));
            return null;
        }

        var start = opens.Start(days.Zone);
        // D189.
        if (to < LocalDate.MaxIsoValue && start >= days.Zone.AtStartOfDay(to.PlusDays(1)).ToInstant())
            findings.Error($"{field}.opensAt", SchedulingCodes.WindowAfterPeriod, new Argument("opens", opens.ToString()), Iso("to", to));
        return new(Minute.Ceiling(start), LocalDay.NumberOf(from), LocalDay.NumberOf(to), window.TargetGroups);
    }

    private static Argument Iso(string name, LocalDate date) => new(name, LocalDatePattern.Iso.Format(date));
}
