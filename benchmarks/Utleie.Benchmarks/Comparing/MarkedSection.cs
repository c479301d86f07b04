using System.IO;

namespace Utleie.Benchmarks.Comparing;

/// <summary>The part of a page that a run writes anew, between two marks.</summary>
internal static class MarkedSection
{
    private const string Begin = "<!-- figures: written by benchmarks/run.sh -->";
    private const string End = "<!-- /figures -->";

    internal static void Replace(string path, string text)
    {
        var page = File.ReadAllText(path);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (from < 0 || to < from)
            throw new InvalidOperationException($"{path} has no section between '{Begin}' and '{End}'.");
        File.WriteAllText(path, $"{page[..(from + Begin.Length)]}\n{text}\n{page[to..]}");
    }
}
