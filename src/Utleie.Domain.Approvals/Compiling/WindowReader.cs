using NodaTime;

namespace Utleie.Domain.Approvals.Compiling;

/// <summary>Reads the weekly windows of a condition.</summary>
internal static class WindowReader
{
    /// <summary>Whether a window states nothing, or ends where it starts: whether that is a whole day or no time at all must not be guessed where it approves.</summary>
    internal static bool IsEmpty(ApprovalWindow window) =>
        (window.DayOfWeek.IsEmpty && window.TimeFrom is null && window.TimeTo is null) || From(window) == To(window);

    internal static WeekCover? Read(ValueList<ApprovalWindow> windows) =>
        windows.IsEmpty ? null : new(windows.Select(window => new WeekWindow(Days(window), From(window), To(window))));

    private static DaySet Days(ApprovalWindow window) => window.DayOfWeek.IsEmpty ? DaySet.EveryDay : DaySet.Of([.. window.DayOfWeek.Where(day => day != IsoDayOfWeek.None)]);

    private static ClockTime From(ApprovalWindow window) => window.TimeFrom ?? ClockTime.Midnight;

    private static ClockTime To(ApprovalWindow window) => window.TimeTo ?? ClockTime.EndOfDay;
}
