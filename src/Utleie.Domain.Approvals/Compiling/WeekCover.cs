using NodaTime;

namespace Utleie.Domain.Approvals.Compiling;

/// <summary>The union of weekly windows, as disjoint ranges of the week in order.</summary>
internal sealed class WeekCover
{
    private readonly WeekSpan[] _spans;

    internal WeekCover(IEnumerable<WeekWindow> windows)
    {
        WeekWindow[] all = [.. windows];
        Text = string.Join("; ", all);
        _spans = [.. Merged(all.SelectMany(window => (IEnumerable<WeekSpan>)window.Spans()))];
    }

    /// <summary>The windows, for an explanation.</summary>
    internal string Text { get; }

    /// <summary>Returns whether all spans lie wholly within the union; false if there are no spans.</summary>
    internal bool Contains(ValueList<LocalSpan> times)
    {
        foreach (var time in times)
        {
            if (!Contains(time))
                return false;
        }

        return !times.IsEmpty;
    }

    private static List<WeekSpan> Merged(IEnumerable<WeekSpan> spans)
    {
        var merged = new List<WeekSpan>();
        foreach (var next in spans.OrderBy(span => span.Start))
        {
            if (merged is [.., var last] && next.Start <= last.End)
                merged[^1] = new(last.Start, Math.Max(last.End, next.End));
            else
                merged.Add(next);
        }

        return merged;
    }

    private bool Contains(LocalSpan time)
    {
        if (_spans is [{ Start: 0, End: WeekWindow.MinutesPerWeek }])
            return true;
        // Windows change on whole minutes only, so a minute that is begun must be covered whole.
        var from = ((int)time.Start.DayOfWeek - 1) * ClockTime.MinutesPerDay + time.Start.Hour * 60 + time.Start.Minute;
        var left = Period.DaysBetween(time.Start.Date, time.End.Date) * (long)ClockTime.MinutesPerDay + MinutesUp(time.End) - MinutesDown(time.Start);
        // More than a week touches every minute of it; a gap would have been met.
        if (left > WeekWindow.MinutesPerWeek)
            return false;
        while (left > 0)
        {
            if (Reach(from) is not { } end)
                return false;
            left -= end - from;
            from = end == WeekWindow.MinutesPerWeek ? 0 : end;
            if (left > 0 && from != 0)
                return false;
        }

        return true;
    }

    /// <summary>The end of the range that contains a minute of the week; null if none does.</summary>
    private int? Reach(int minute)
    {
        foreach (var span in _spans)
        {
            if (span.Start <= minute && minute < span.End)
                return span.End;
        }

        return null;
    }

    private static int MinutesDown(LocalDateTime local) => local.Hour * 60 + local.Minute;

    private static int MinutesUp(LocalDateTime local) =>
        local.Hour * 60 + local.Minute + (local.Second > 0 || local.NanosecondOfSecond > 0 ? 1 : 0);
}
