namespace Utleie.Domain.Pricing.Engine;

// D174.
/// <summary>The points at which a booking is cut to find its cover: where a window begins or ends and, for packages that float, where a price or a day's types change, and whole lengths from there.</summary>
internal sealed class CoverPoints
{
    /// <summary>The maximum number of points.</summary>
    internal const int Max = 50_000;

    private readonly HashSet<long> _known = [];

    /// <summary>The points in UTC minutes, in order and each once.</summary>
    internal List<long> Points { get; } = [];

    /// <summary>The windows of packages that the booking touches, cut to it.</summary>
    internal List<Stretch> Windows { get; } = [];

    /// <summary>Cuts a booking. Returns false if it touches more windows than are compared.</summary>
    internal bool TryCut(BookRules rules, in Ask ask)
    {
        Windows.Clear();
        Points.Clear();
        if (PackageWindows.AreTooMany(ask.Card.Packages, ask.Minutes))
            return false;
        Points.Add(ask.Start);
        Points.Add(ask.End);
        var floats = false;
        foreach (var package in ask.Card.Packages)
        {
            floats |= package.Offer.IsFloating;
            if (!package.Offer.IsFloating)
                PackageWindows.Add(rules, package, ask.Start, ask.End, Windows);
        }

        foreach (var window in Windows)
        {
            Points.Add(window.Start);
            Points.Add(window.End);
        }

        if (floats)
            AddChanges(rules, ask);
        Order();
        if (floats)
            AddSteps(ask);
        return true;
    }

    /// <summary>Adds the points at which the ordinary price changes, where a floating package may begin or end.</summary>
    private void AddChanges(BookRules rules, in Ask ask)
    {
        if (rules.DayKinds is not null)
            AddMidnights(rules, ask);
        var walk = new PieceWalk(rules, ask.Card, ask.Layer, ask.Start, ask.End);
        while (Points.Count <= Max && walk.Next(out var piece))
        {
            Points.Add(piece.Start);
            foreach (var tier in piece.Rate.Tiers)
            {
                if (ask.Origin + tier.From > piece.Start && ask.Origin + tier.From < piece.End)
                    Points.Add(ask.Origin + tier.From);
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
                Points.Add(rules.Offsets.ToUtc(day * ClockTime.MinutesPerDay, isLate: false));
        }
    }

    /// <summary>Adds whole lengths of floating packages before and after each point, until there are no more.</summary>
    private void AddSteps(in Ask ask)
    {
        _known.Clear();
        foreach (var point in Points)
            _known.Add(point);
        for (var i = 0; i < Points.Count && Points.Count <= Max; i++)
        {
            foreach (var package in ask.Card.Packages)
            {
                if (!package.Offer.IsFloating)
                    continue;
                AddStep(Points[i] + package.Offer.FloatingMinutes, ask);
                AddStep(Points[i] - package.Offer.FloatingMinutes, ask);
            }
        }

        Order();
    }

    private void AddStep(long point, in Ask ask)
    {
        if (point > ask.Start && point < ask.End && _known.Add(point))
            Points.Add(point);
    }

    private void Order()
    {
        Points.Sort();
        var kept = 1;
        for (var i = 1; i < Points.Count; i++)
        {
            if (Points[i] != Points[kept - 1])
                Points[kept++] = Points[i];
        }

        Points.RemoveRange(kept, Points.Count - kept);
    }
}
