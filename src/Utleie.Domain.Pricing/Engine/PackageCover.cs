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
    private const int MaxPoints = 4_000;

    /// <summary>The maximum number where each stretch is priced by itself.</summary>
    private const int MaxExactPoints = 96;

    private const long Unsold = long.MaxValue / 4;

    [ThreadStatic]
    private static PackageCover? _ofThread;

    private readonly List<Stretch> _windows = [];
    private readonly List<long> _points = [];
    private readonly List<Stretch> _found = [];
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
        IsTooLarge = _points.Count > (addsUp ? MaxPoints : MaxExactPoints);
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

        IsTooLarge = _windows.Count > PackageWindows.Max;
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

    /// <summary>Adds whole lengths of floating packages before and after each point, until there are no more.</summary>
    private void AddSteps(in Ask ask)
    {
        var known = new HashSet<long>(_points);
        for (var i = 0; i < _points.Count && _points.Count <= MaxPoints; i++)
        {
            foreach (var package in ask.Card.Packages)
            {
                if (!package.Offer.IsFloating)
                    continue;
                AddStep(_points[i] + package.Offer.FloatingMinutes, ask, known);
                AddStep(_points[i] - package.Offer.FloatingMinutes, ask, known);
            }
        }

        Order();
    }

    private void AddStep(long point, in Ask ask, HashSet<long> known)
    {
        if (point > ask.Start && point < ask.End && known.Add(point))
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
        for (var from = 0; from < count - 1; from++)
        {
            if (_best[from] >= Unsold)
                continue;
            Packages(rules, ask, from);
            Ordinary(rules, ask, from, addsUp);
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

    private void Ordinary(BookRules rules, in Ask ask, int from, bool addsUp)
    {
        for (var to = from + 1; to < _points.Count; to++)
        {
            if (rules.ArePackagesForced && IsInPackage(rules, ask, to - 1))
                return;
            var cost = OrdinaryRental.Cost(rules, ask.Between(_points[from], _points[to]));
            Offer(from, to, cost ?? Unsold, null);
            if (addsUp || cost is null)
                return;
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
