using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Engine;

// D174.
/// <summary>A compiled package: its price, and the windows of local time that it covers.</summary>
internal sealed class PackageOffer
{
    private readonly DaySet _days;
    private readonly DayTypeSet _types;

    internal PackageOffer(int index, PricePackage package, Scope scope, DayTypeSet types)
    {
        var window = package.Window ?? new();
        (Index, Scope, Price) = (index, scope, package.Price ?? 0);
        Origin = new(OriginType.Package, package.Id ?? FormattableString.Invariant($"packages[{index}]"), package.Name);
        Vat = package.VatRate is { } rate ? VatRate.Of(rate) : null;
        FloatingMinutes = (window.Hours ?? 0) * 60L;
        (_types, From) = (types, (window.TimeFrom ?? ClockTime.Midnight).Minutes);
        var to = (window.TimeTo ?? ClockTime.EndOfDay).Minutes;
        if (window is { FromDay: { } first, ToDay: { } last })
        {
            (IsWeekly, _days) = (true, DaySet.Of(first));
            Length = (((int)last - (int)first) * ClockTime.MinutesPerDay + to - From + WeekWindow.MinutesPerWeek) % WeekWindow.MinutesPerWeek;
            Length = Length == 0 ? WeekWindow.MinutesPerWeek : Length;
        }
        else
        {
            _days = window.DayOfWeek.IsEmpty && package.DayTypes.IsEmpty ? DaySet.EveryDay : DaySet.Of(window.DayOfWeek.AsSpan());
            Length = to > From ? to - From : to - From + ClockTime.MinutesPerDay;
        }
    }

    internal int Index { get; }

    internal Scope Scope { get; }

    internal decimal Price { get; }

    internal PriceOrigin Origin { get; }

    internal VatRate? Vat { get; }

    /// <summary>The length of a package that starts at any time, in elapsed minutes; 0 for one with a window.</summary>
    internal long FloatingMinutes { get; }

    internal bool IsFloating => FloatingMinutes > 0;

    /// <summary>Whether its window starts on one weekday, and may last several days.</summary>
    internal bool IsWeekly { get; }

    /// <summary>The minute of the day on which the window starts.</summary>
    internal int From { get; }

    /// <summary>The length of the window in local minutes.</summary>
    internal int Length { get; }

    /// <summary>The number of days of a week on which it may start.</summary>
    internal int DaysPerWeek => _types.IsEmpty ? _days.Count : IsWeekly ? 1 : 7;

    /// <summary>Whether every stretch that may have the other package may have this one, judged by their windows.</summary>
    internal bool CoversTimeOf(PackageOffer other)
    {
        if (IsFloating)
            return _types.IsEmpty && FloatingMinutes >= (other.IsFloating ? other.FloatingMinutes : other.Length + 60);
        return !other.IsFloating && IsWeekly == other.IsWeekly && _types == other._types && CoversDays(other) && From <= other.From && From + Length >= other.From + other.Length;
    }

    private bool CoversDays(PackageOffer other)
    {
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            if (other._days.Contains(day) && !_days.Contains(day))
                return false;
        }

        return true;
    }

    /// <summary>Whether a stretch of one that floats may start at a UTC minute.</summary>
    internal bool StartsAt(BookRules rules, long at) => StartsOn(LocalPrice.Day(rules.Offsets.ToLocal(at)), rules.DayKinds);

    /// <summary>Whether a window, or a stretch of one that floats, starts on a local day.</summary>
    internal bool StartsOn(long localDay, DayKinds? kinds)
    {
        var day = (IsoDayOfWeek)(LocalPrice.WeekMinute(localDay * ClockTime.MinutesPerDay) / ClockTime.MinutesPerDay + 1);
        if (_types.IsEmpty)
            return _days.Contains(day);
        var isOfType = kinds is not null && _types.Overlaps(kinds.Of(localDay));
        return IsWeekly ? isOfType && _days.Contains(day) : isOfType || _days.Contains(day);
    }
}

/// <summary>A package with its price for a group.</summary>
internal sealed record PackageRate(PackageOffer Offer, Rate Rate)
{
    internal long Price { get; } = Rate.OfUnits(1);
}
