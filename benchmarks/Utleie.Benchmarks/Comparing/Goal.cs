using static Utleie.Benchmarks.Comparing.Texts;

namespace Utleie.Benchmarks.Comparing;

/// <summary>Something that is to be reached, and how far a run got.</summary>
/// <param name="Path">The hot path.</param>
/// <param name="Text">What is to be reached.</param>
/// <param name="Reached">What was; null where it was not run.</param>
/// <param name="IsMet">Whether that is enough.</param>
internal sealed record Goal(HotPath Path, string Text, string? Reached, bool IsMet)
{
    private const string Year = "1 court, 365 days";

    /// <summary>The goals of a run, in the order of the paths.</summary>
    internal static IEnumerable<Goal> Of(Figures figures) => HotPath.All.SelectMany(path => new GoalsOf(path, figures).All());

    private sealed class GoalsOf(HotPath path, Figures figures)
    {
        internal IEnumerable<Goal> All() =>
            [.. Named(), .. GrowthLaw.All.Where(law => law.Path == path.Id).Select(Growth), .. path.Peers.Select(peer => Ahead(peer.System))];

        private IEnumerable<Goal> Named() => path.Id switch
        {
            "price-total" => [Within(15), NoBytes(), NoSlower(1.3, "256 plans", "4 plans")],
            "price-lines" => [Within(80), TimesAsFast(10, "LINQ + NodaTime", "4 plans"), TimesAsFast(300, "LINQ + NodaTime", "256 plans")],
            "check" => [Within(15, Year), TimesAsFast(12, "interval-tree", Year)],
            "free-starts" => [Within(50)],
            "matrix-cells" => [TimesAsFast(5, "plain JavaScript", "40 courts")],
            "matrix-rows" => [TimesAsFast(100, "plain JavaScript", "40 courts")],
            "book" or "book-concurrent" => [Within(150)],
            "permits" or "permits-reasons" => [Within(40, "64 triggers")],
            "checklist" =>
            [
                Within(213) with { Text = "at most 213 ns for 40 rules, as 80 ns for 15 (every size)" },
                NoBytes(),
                TimesAsFast(25, "FluentValidation", "valid"),
                TimesAsFast(100, "FluentValidation", "half"),
                TimesAsFast(100, "FluentValidation", "empty"),
            ],
            "json-read" => [Within(100_000, "46 KB")],
            "json-write" => [Within(55_000, "46 KB")],
            _ => [],
        };

        /// <summary>The slowest of the sizes that begin so.</summary>
        private Goal Within(double nanoseconds, string sizes = "")
        {
            var slowest = Sizes(sizes).Max(size => figures.Time(path.Id, size));
            var text = $"at most {Time(nanoseconds)} ({(sizes == "" ? "every size" : sizes)})";
            return new(path, text, slowest is { } time ? Time(time) : null, slowest <= nanoseconds);
        }

        private Goal NoBytes()
        {
            var most = Sizes("").Max(size => figures.Bytes(path.Id, size));
            return new(path, "no bytes allocated", most is { } bytes ? Bytes(bytes) : null, most == 0);
        }

        /// <summary>The least ratio of the sizes that begin so.</summary>
        private Goal TimesAsFast(double times, string peer, string sizes) => Ratio(
            $"at least {Times(times)} {peer} ({sizes})",
            Sizes(sizes).Min(size => figures.Ratio(path.Id, size, peer)),
            ratio => ratio >= times);

        private Goal NoSlower(double times, string large, string small) =>
            Ratio($"{large} at most {Times(times)} {small}", figures.Time(path.Id, large) / figures.Time(path.Id, small), ratio => ratio <= times);

        private Goal Ahead(string peer) =>
            Ratio($"ahead of {peer} at every size", Sizes("").Min(size => figures.Ratio(path.Id, size, peer)), ratio => ratio > 1);

        private Goal Growth(GrowthLaw law)
        {
            var slope = figures.Slope(path.Id, law.Points, ofAll: law.IsOfAll);
            return new(path, $"growth in {law.In} {law.Text}", slope is { } found ? Slope(found) : null, slope is { } kept && law.IsKept(kept));
        }

        private Goal Ratio(string text, double? ratio, Func<double, bool> isMet) =>
            new(path, text, ratio is { } found ? Times(found) : null, ratio is { } met && isMet(met));

        private IEnumerable<string> Sizes(string start) => figures.SizesOf(path.Id).Where(size => size.StartsWith(start, StringComparison.Ordinal));
    }
}
