using System.Collections.Frozen;
using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>The date-dependent rules: plans in season, season multipliers and holidays.</summary>
/// <remarks>Days of the year with the same rules share an epoch, so that a week's prices are compiled once per epoch.</remarks>
internal sealed class YearRules
{
    private readonly short[] _epochOfDay = new short[YearWindow.Days];
    private readonly List<Epoch> _epochs = [];
    private readonly FrozenDictionary<long, int> _holidays;

    internal YearRules(ReadOnlySpan<PlanWindow> plans, ReadOnlySpan<(YearWindow Window, int Multiplier)> seasons, IEnumerable<KeyValuePair<long, int>> holidays, bool hasDayTypes)
    {
        _holidays = holidays.ToFrozenDictionary();
        for (var day = 0; day < YearWindow.Days; day++)
            _epochOfDay[day] = (short)EpochOf(day, plans, seasons);
        IsUniform = _epochs.Count == 1 && _holidays.Count == 0 && !hasDayTypes;
    }

    internal int EpochCount => _epochs.Count;

    /// <summary>Whether every date has the same prices.</summary>
    internal bool IsUniform { get; }

    /// <summary>Returns the season multiplier of an epoch; 0 for none.</summary>
    internal int SeasonOf(int epoch) => _epochs[epoch].Season;

    internal bool InSeason(int plan, int epoch) => _epochs[epoch].Plans[plan];

    /// <summary>Returns the epoch of a local day, counted from 1970-01-01.</summary>
    internal int EpochOn(long localDay)
    {
        var date = LocalDate.FromDateOnly(DateOnly.FromDayNumber((int)localDay + UnixDay));
        return _epochOfDay[YearWindow.DayNumber(date.Month, date.Day)];
    }

    /// <summary>Returns the holiday multiplier of a local day; 0 for none.</summary>
    internal int HolidayOn(long localDay) => _holidays.GetValueOrDefault(localDay);

    internal static long DayOf(LocalDate date) => date.ToDateOnly().DayNumber - UnixDay;

    private static readonly int UnixDay = new DateOnly(1970, 1, 1).DayNumber;

    private int EpochOf(int day, ReadOnlySpan<PlanWindow> plans, ReadOnlySpan<(YearWindow Window, int Multiplier)> seasons)
    {
        var inSeason = new bool[plans.Length];
        for (var plan = 0; plan < plans.Length; plan++)
            inSeason[plan] = plans[plan].Season.Contains(day);
        var season = 0;
        for (var i = seasons.Length - 1; i >= 0; i--)
            season = seasons[i].Window.Contains(day) ? seasons[i].Multiplier : season;
        var known = _epochs.FindIndex(epoch => epoch.Season == season && epoch.Plans.AsSpan().SequenceEqual(inSeason));
        if (known >= 0)
            return known;
        _epochs.Add(new(inSeason, season));
        return _epochs.Count - 1;
    }

    private sealed record Epoch(bool[] Plans, int Season);
}
