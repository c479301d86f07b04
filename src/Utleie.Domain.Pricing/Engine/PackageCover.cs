namespace Utleie.Domain.Pricing.Engine;

// D174, D175.
/// <summary>Finds the cheapest cover of a booking by packages and ordinary hours, which never overlap.</summary>
/// <remarks>
/// A booking is cut where a price, a window or a clock changes, and at whole lengths of floating packages from there. Where hours add up, the cost of a piece is worked out once;
/// otherwise (started hours, days, tiers) each stretch is priced by itself. One instance per thread is reused.
/// </remarks>
internal sealed class PackageCover
{
    /// <summary>The maximum number of stretches of floating packages.</summary>
    private const int MaxFloating = 1_000_000;

    /// <summary>The maximum number where each stretch is priced by itself.</summary>
    private const int MaxExactPoints = 96;

    private const long Unsold = long.MaxValue / 4;

    [ThreadStatic]
    private static PackageCover? _ofThread;

    private readonly CoverPoints _cut = new();
    private readonly List<Stretch> _found = [];
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
        IsTooLarge = !_cut.TryCut(rules, ask);
        if (IsTooLarge)
            return false;
        var addsUp = rules.Unit == PriceUnit.Hour && !ask.Card.HasTiers;
        IsTooLarge = _cut.Points.Count > (addsUp ? CoverPoints.Max : MaxExactPoints) || (long)_cut.Points.Count * ask.Card.FloatingPackages > MaxFloating;
        if (IsTooLarge)
            return false;
        Fill(rules, ask, addsUp);
        return _best[_cut.Points.Count - 1] < Unsold && Trace();
    }

    private void Fill(BookRules rules, in Ask ask, bool addsUp)
    {
        var count = _cut.Points.Count;
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
        _cut.Windows.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        _underWay.Clear();
        var (next, coveredUntil) = (0, long.MinValue);
        for (var to = 1; to < _cut.Points.Count; to++)
        {
            var from = to - 1;
            var isInPackage = _best[from] < Unsold && BeginFloating(rules, ask, from);
            for (; next < _cut.Windows.Count && _cut.Windows[next].Start <= _cut.Points[from]; next++)
            {
                coveredUntil = Math.Max(coveredUntil, _cut.Windows[next].End);
                Begin(from, _cut.Windows[next].End, _cut.Windows[next].Package!);
            }

            while (_underWay.TryPeek(out var stale, out _) && stale.Until < _cut.Points[to])
                _underWay.Dequeue();
            if (_underWay.TryPeek(out var cheapest, out var cost))
                (_best[to], _by[to]) = (cost, (cheapest.From, cheapest.Package));
            isInPackage |= coveredUntil >= _cut.Points[to];
            if (!(rules.ArePackagesForced && isInPackage) && _best[from] < Unsold)
                Offer(from, to, OrdinaryRental.Cost(rules, ask.Between(_cut.Points[from], _cut.Points[to])) ?? Unsold, null);
        }
    }

    /// <summary>Begins the floating packages. Returns whether there is one.</summary>
    private bool BeginFloating(BookRules rules, in Ask ask, int from)
    {
        var isBegun = false;
        foreach (var package in ask.Card.Packages)
        {
            if (!package.Offer.IsFloating || !package.Offer.StartsAt(rules, _cut.Points[from]))
                continue;
            isBegun = true;
            Begin(from, _cut.Points[from] + package.Offer.FloatingMinutes, package);
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
        for (var from = 0; from < _cut.Points.Count - 1; from++)
        {
            if (_best[from] >= Unsold)
                continue;
            Packages(rules, ask, from);
            Ordinary(rules, ask, from);
        }
    }

    private void Packages(BookRules rules, in Ask ask, int from)
    {
        foreach (var window in _cut.Windows)
        {
            if (window.Start <= _cut.Points[from] && window.End > _cut.Points[from])
                Reach(from, window.End, window.Package!);
        }

        foreach (var package in ask.Card.Packages)
        {
            if (package.Offer.IsFloating && package.Offer.StartsAt(rules, _cut.Points[from]))
                Reach(from, _cut.Points[from] + package.Offer.FloatingMinutes, package);
        }
    }

    /// <summary>A package may cover any stretch within its window.</summary>
    private void Reach(int from, long until, PackageRate package)
    {
        for (var to = from + 1; to < _cut.Points.Count && _cut.Points[to] <= until; to++)
            Offer(from, to, package.Price, package);
    }

    private void Ordinary(BookRules rules, in Ask ask, int from)
    {
        for (var to = from + 1; to < _cut.Points.Count; to++)
        {
            if (rules.ArePackagesForced && IsInPackage(rules, ask, to - 1))
                return;
            var cost = OrdinaryRental.Cost(rules, ask.Between(_cut.Points[from], _cut.Points[to]));
            if (cost is null)
                return;
            Offer(from, to, cost.Value, null);
        }
    }

    private bool IsInPackage(BookRules rules, in Ask ask, int from)
    {
        foreach (var window in _cut.Windows)
        {
            if (window.Start <= _cut.Points[from] && window.End >= _cut.Points[from + 1])
                return true;
        }

        foreach (var package in ask.Card.Packages)
        {
            if (package.Offer.IsFloating && package.Offer.StartsAt(rules, _cut.Points[from]))
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
        for (var to = _cut.Points.Count - 1; to > 0; to = _by[to].From)
        {
            var (from, package) = _by[to];
            hasPackage |= package is not null;
            if (package is null && _found is [.., { Package: null } later])
                _found[^1] = later with { Start = _cut.Points[from] };
            else
                _found.Add(new(_cut.Points[from], _cut.Points[to], package));
        }

        _found.Reverse();
        return hasPackage;
    }
}
