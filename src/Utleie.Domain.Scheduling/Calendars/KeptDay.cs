using NodaTime;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Calendars;

/// <summary>A cached day of a snapshot for all courts, valid as long as the current time rules out the same starts.</summary>
/// <remarks>
/// A page of a calendar is read many times between two bookings. Each booking creates a new snapshot, which starts with an empty cache.
/// </remarks>
internal abstract class KeptDay
{
    private readonly Instant _now;
    private readonly StartWindow[] _windows;

    protected KeptDay(LocalDate date, Occupancy held, Instant now)
    {
        (Date, _now, Courts) = (date, now, held.Courts.All);
        var number = LocalDay.NumberOf(date);
        Days = new CourtDay[Courts.Length];
        for (var i = 0; i < Days.Length; i++)
            Days[i] = Courts[i].Schedule.Day(number);
        _windows = WindowsAt(now);
    }

    internal LocalDate Date { get; }

    internal CalendarCourt[] Courts { get; }

    /// <summary>Each court's day without bookings.</summary>
    internal CourtDay[] Days { get; }

    /// <summary>Returns whether the cached day is valid for a date at another current time.</summary>
    internal bool Holds(LocalDate date, Instant now) => date == Date && (now == _now || WindowsAt(now).AsSpan().SequenceEqual(_windows));

    /// <summary>Returns what each court's start window leaves of its day; one for all if all courts share a schedule, as they usually do.</summary>
    private StartWindow[] WindowsAt(Instant now)
    {
        var windows = new StartWindow[AreAlike() ? 1 : Courts.Length];
        for (var i = 0; i < windows.Length; i++)
            windows[i] = i > 0 && ReferenceEquals(Courts[i].Schedule, Courts[i - 1].Schedule) ? windows[i - 1] : Courts[i].Schedule.StartsFrom(now).Within(Days[i].Extent);
        return windows;
    }

    protected ref readonly StartWindow Window(int court) => ref _windows[_windows.Length == 1 ? 0 : court];

    private bool AreAlike()
    {
        foreach (var court in Courts)
        {
            if (!ReferenceEquals(court.Schedule, Courts[0].Schedule))
                return false;
        }

        return true;
    }
}

/// <summary>The cells of a day, row after row.</summary>
internal sealed class KeptCells : KeptDay
{
    private readonly int[] _offsets;
    private readonly CellStatus[] _statuses;

    internal KeptCells(LocalDate date, Occupancy held, Instant now)
        : base(date, held, now)
    {
        _offsets = new int[Days.Length + 1];
        for (var i = 0; i < Days.Length; i++)
            _offsets[i + 1] = _offsets[i] + Days[i].Shown.Length;
        _statuses = new CellStatus[_offsets[^1]];
        for (var i = 0; i < Days.Length; i++)
            RowFill.Fill(Courts[i], Days[i], held, Window(i), _statuses.AsSpan(_offsets[i], Days[i].Shown.Length));
    }

    internal ReadOnlySpan<CellStatus> Row(int court) => _statuses.AsSpan(_offsets[court], _offsets[court + 1] - _offsets[court]);
}

/// <summary>The start times for a length on a day.</summary>
internal sealed class KeptStarts : KeptDay
{
    internal KeptStarts(LocalDate date, long minutes, Occupancy held, Instant now)
        : base(date, held, now)
    {
        Minutes = minutes;
        var rows = new StartTimes[Courts.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = CourtStarts.Of(Courts[i], Days[i].Day.Number, minutes, held, Window(i));
        Rows = [.. rows];
    }

    internal long Minutes { get; }

    internal ValueList<StartTimes> Rows { get; }
}

/// <summary>
/// The most recently used days of a snapshot, one per day of the month. Two threads that create the same day at once create equal values.
/// </summary>
internal sealed class KeptDays<T>
    where T : KeptDay
{
    private readonly T?[] _days = new T?[32];

    internal ref T? At(LocalDate date) => ref _days[date.Day];
}
