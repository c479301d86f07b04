namespace Utleie.Domain.Pricing.Engine;

// D174, D175.
/// <summary>Finds the cheapest cover of a booking by packages and ordinary hours, which never overlap.</summary>
/// <remarks>
/// A booking is cut where a price, a window or a clock changes, and at whole lengths of floating packages from there. Where hours add up, the cost of a piece is worked out once;
/// otherwise (started hours, days, tiers) each stretch is priced by itself. One instance per thread is reused.
/// </remarks>
internal sealed class PackageCover
{
    /// <summary>The maximum number of points at which hours that add up are cut.</summary>
    private const int MaxPoints = 50_000;

    /// <summary>The maximum number of stretches of floating packages.</summary>
    private const int MaxFloating = 1_000_000;

    /// <summary>The maximum number where each stretch is priced by itself.</summary>
    private const int MaxExactPoints = 96;

    private const long Unsold = long.MaxValue / 4;

    [ThreadStatic]
    private static PackageCover? _ofThread;

    private readonly List<Stretch> _windows = [];
    private readonly List<long> _points = [];
    private readonly List<Stretch> _found = [];
    private readonly HashSet<long> _known = [];
    private readonly PriorityQueue<(int From, long Until, PackageRate Package), long> _underWay = new();
    private long[] _best = new long[16];
    private (int From, PackageRate? Package)[] _by = new (int, PackageRate?)[16];

    internal static PackageCover OfThread => _ofThread ??= new();

    /// <summary>The stretches of the last cover found, in order.</summary>
    internal List<Stretch> Found => _found;

    /// <summary>Whether the last booking could not be compared with all packages.</summary>
    internal bool IsTooLarge { get; private set; }

    /// <summary>Finds a cover. Returns false if no package is part of it, or if the booking cannot be sold.</summary>
    internal bool TryFind(BookRules rules, in Ask ask)
    {
        Prepare(rules, ask);
        if (IsTooLarge)
            return false;
        var addsUp = rules.Unit == PriceUnit.Hour && !ask.Card.HasTiers;
        IsTooLarge = _points.Count > (addsUp ? MaxPoints : MaxExactPoints) || (long)_points.Count * ask.Card.FloatingPackages > MaxFloating;
        if (IsTooLarge)
            return false;
        Fill(rules, ask, addsUp);
        return _best[_points.Count - 1] < Unsold && Trace();
    }

    private void Prepare(BookRules rules, in Ask ask)
    {
        _windows.Clear();
        _points.Clear();
        IsTooLarge = PackageWindows.AreTooMany(ask.Card.Packages, ask.Minutes);
        if (IsTooLarge)
            return;
        _points.Add(ask.Start);
        _points.Add(ask.End);
        var floats = false;
        foreach (var package in ask.Card.Packages)
        {
            floats |= package.Offer.IsFloating;
            if (!package.Offer.IsFloating)
                PackageWindows.Add(rules, package, ask.Start, ask.End, _windows);
        }

        foreach (var window in _windows)
        {
            _points.Add(window.Start);
            _points.Add(window.End);
        }

        if (floats)
            AddChanges(rules, ask);
        Order();
        if (floats)
            AddSteps(ask);
    }

    /// <summary>Adds the points at which the ordinary price changes, where a floating package may begin or end.</summary>
    private void AddChanges(BookRules rules, in Ask ask)
    {
        if (rules.DayKinds is not null)
            AddMidnights(rules, ask);
        var walk = new PieceWalk(rules, ask.Card, ask.Layer, ask.Start, ask.End);
        while (_points.Count <= MaxPoints && walk.Next(out var piece))
        {
            _points.Add(piece.Start);
            foreach (var tier in piece.Rate.Tiers)
            {
                if (ask.Origin + tier.From > piece.Start && ask.Origin + tier.From < piece.End)
                    _points.Add(ask.Origin + tier.From);
            }
        }
    }

    /// <summary>Adds the midnights at which the types of the date change, so that another package may begin.</summary>
    private void AddMidnights(BookRules rules, in Ask ask)
    {
        var last = LocalPrice.Day(rules.Offsets.ToLocal(ask.End - 1));
        for (var day = LocalPrice.Day(rules.Offsets.ToLocal(ask.Start)) + 1; day <= last; day++)
        {
            if (rules.DayKinds!.Of(day) != rules.DayKinds.Of(day - 1))
                _points.Add(rules.Offsets.ToUtc(day * ClockTime.MinutesPerDay, isLate: false));
        }
    }

    /// <summary>Adds whole lengths of floating packages before and after each point, until there are no more.</summary>
    private void AddSteps(in Ask ask)
    {
        _known.Clear();
        foreach (var point in _points)
            _known.Add(point);
        for (var i = 0; i < _points.Count && _points.Count <= MaxPoints; i++)
        {
            foreach (var package in ask.Card.Packages)
            {
                if (!package.Offer.IsFloating)
                    continue;
                AddStep(_points[i] + package.Offer.FloatingMinutes, ask);
                AddStep(_points[i] - package.Offer.FloatingMinutes, ask);
            }
        }

        Order();
    }

    private void AddStep(long point, in Ask ask)
    {
        if (point > ask.Start && point < ask.End && _known.Add(point))
            _points.Add(point);
    }

    private void Order()
    {
        _points.Sort();
        var kept = 1;
        for (var i = 1; i < _points.Count; i++)
        {
            if (_points[i] != _points[kept - 1])
                _points[kept++] = _points[i];
        }

        _points.RemoveRange(kept, _points.Count - kept);
    }

    private void Fill(BookRules rules, in Ask ask, bool addsUp)
    {
        var count = _points.Count;
        if (_best.Length < count)
            (_best, _by) = (new long[count * 2], new (int, PackageRate?)[count * 2]);
        _best.AsSpan(0, count).Fill(Unsold);
        _best[0] = 0;
        if (addsUp)
            Sweep(rules, ask);
        else
            TryAll(rules, ask);
    }

    /// <summary>
    /// Goes through the points in order with the stretches that are under way, cheapest first. Where hours add up, a longer cover never costs less, so that a package
    /// begins with its window, and may end at any later point.
    /// </summary>
    private void Sweep(BookRules rules, in Ask ask)
    {
        _windows.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        _underWay.Clear();
        var (next, coveredUntil) = (0, long.MinValue);
        for (var to = 1; to < _points.Count; to++)
        {
            var from = to - 1;
            var isInPackage = _best[from] < Unsold && BeginFloating(rules, ask, from);
            for (; next < _windows.Count && _windows[next].Start <= _points[from]; next++)
            {
                coveredUntil = Math.Max(coveredUntil, _windows[next].End);
                Begin(from, _windows[next].End, _windows[next].Package!);
            }

            while (_underWay.TryPeek(out var stale, out _) && stale.Until < _points[to])
                _underWay.Dequeue();
            if (_underWay.TryPeek(out var cheapest, out var cost))
                (_best[to], _by[to]) = (cost, (cheapest.From, cheapest.Package));
            isInPackage |= coveredUntil >= _points[to];
            if (!(rules.ArePackagesForced && isInPackage) && _best[from] < Unsold)
                Offer(from, to, OrdinaryRental.Cost(rules, ask.Between(_points[from], _points[to])) ?? Unsold, null);
        }
    }

    /// <summary>Begins the floating packages. Returns whether there is one.</summary>
    private bool BeginFloating(BookRules rules, in Ask ask, int from)
    {
        var isBegun = false;
        foreach (var package in ask.Card.Packages)
        {
            if (!package.Offer.IsFloating || !StartsOn(rules, package, _points[from]))
                continue;
            isBegun = true;
            Begin(from, _points[from] + package.Offer.FloatingMinutes, package);
        }

        return isBegun;
    }

    private void Begin(int from, long until, PackageRate package)
    {
        if (_best[from] < Unsold)
            _underWay.Enqueue((from, until, package), _best[from] + package.Price);
    }

    /// <summary>Tries each stretch between two points, ordinary or in a package.</summary>
    private void TryAll(BookRules rules, in Ask ask)
    {
        for (var from = 0; from < _points.Count - 1; from++)
        {
            if (_best[from] >= Unsold)
                continue;
            Packages(rules, ask, from);
            Ordinary(rules, ask, from);
        }
    }

    private void Packages(BookRules rules, in Ask ask, int from)
    {
        foreach (var window in _windows)
        {
            if (window.Start <= _points[from] && window.End > _points[from])
                Reach(from, window.End, window.Package!);
        }

        foreach (var package in ask.Card.Packages)
        {
            if (package.Offer.IsFloating && StartsOn(rules, package, _points[from]))
                Reach(from, _points[from] + package.Offer.FloatingMinutes, package);
        }
    }

    private static bool StartsOn(BookRules rules, PackageRate package, long at) => package.Offer.StartsOn(LocalPrice.Day(rules.Offsets.ToLocal(at)), rules.DayKinds);

    /// <summary>A package may cover any stretch within its window.</summary>
    private void Reach(int from, long until, PackageRate package)
    {
        for (var to = from + 1; to < _points.Count && _points[to] <= until; to++)
            Offer(from, to, package.Price, package);
    }

    private void Ordinary(BookRules rules, in Ask ask, int from)
    {
        for (var to = from + 1; to < _points.Count; to++)
        {
            if (rules.ArePackagesForced && IsInPackage(rules, ask, to - 1))
                return;
            var cost = OrdinaryRental.Cost(rules, ask.Between(_points[from], _points[to]));
            if (cost is null)
                return;
            Offer(from, to, cost.Value, null);
        }
    }

    private bool IsInPackage(BookRules rules, in Ask ask, int from)
    {
        foreach (var window in _windows)
        {
            if (window.Start <= _points[from] && window.End >= _points[from + 1])
                return true;
        }

        foreach (var package in ask.Card.Packages)
        {
            if (package.Offer.IsFloating && StartsOn(rules, package, _points[from]))
                return true;
        }

        return false;
    }

    private void Offer(int from, int to, long price, PackageRate? package)
    {
        var cost = price >= Unsold ? Unsold : _best[from] + price;
        if (cost >= _best[to])
            return;
        (_best[to], _by[to]) = (cost, (from, package));
    }

    /// <summary>Reads the cover back; ordinary neighbours are one stretch.</summary>
    private bool Trace()
    {
        _found.Clear();
        var hasPackage = false;
        for (var to = _points.Count - 1; to > 0; to = _by[to].From)
        {
            var (from, package) = _by[to];
            hasPackage |= package is not null;
            if (package is null && _found is [.., { Package: null } later])
                _found[^1] = later with { Start = _points[from] };
            else
                _found.Add(new(_points[from], _points[to], package));
        }

        _found.Reverse();
        return hasPackage;
    }
}
