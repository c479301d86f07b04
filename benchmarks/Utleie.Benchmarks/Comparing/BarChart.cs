using System.Globalization;
using System.Net;
using System.Text;
using Utleie.Benchmarks.Racing;

namespace Utleie.Benchmarks.Comparing;

/// <summary>A path as bars, shorter is faster, on a logarithmic scale; readable on light and on dark.</summary>
internal static class BarChart
{
    private const int Width = 860;
    private const int Left = 190;
    private const int Right = 110;
    private const int Bar = 16;
    private const int Gap = 12;
    private const int Top = 64;

    private static readonly string[] Colours = ["#2f81f7", "#9a8c98", "#c08552", "#6a994e"];

    internal static string Of(HotPath path, Figures figures)
    {
        var sizes = figures.SizesOf(path.Id).Where(path.IsCharted).ToList();
        string[] systems = [Lane.Ours, .. path.Peers.Select(peer => peer.System)];
        var scale = Scale.Of([.. sizes.SelectMany(size => systems.Select(system => figures.Time(path.Id, size, system))).OfType<double>()]);
        var height = Top + sizes.Count * (systems.Length * Bar + Gap) + 28;
        var svg = Head(path, height);
        Legend(svg, systems);
        Grid(svg, scale, height);
        var y = Top;
        foreach (var size in sizes)
        {
            Label(svg, 8, y + systems.Length * Bar / 2 + 4, size, "text");
            for (var i = 0; i < systems.Length; i++, y += Bar)
                Draw(svg, scale, y, Colours[i], figures.Time(path.Id, size, systems[i]));
            y += Gap;
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static StringBuilder Head(HotPath path, int height) => new($$"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{Width}} {{height}}" width="{{Width}}" height="{{height}}" role="img" font-family="sans-serif" font-size="12">
        <title>{{Encoded(path.Title)}}: time of {{Encoded(path.Operation)}}, logarithmic</title>
        <style>
        .back { fill: #fff } .text { fill: #1f2328 } .dim { fill: #59636e } .line { stroke: #d1d9e0 }
        @media (prefers-color-scheme: dark) { .back { fill: #0d1117 } .text { fill: #e6edf3 } .dim { fill: #9198a1 } .line { stroke: #30363d } }
        </style>
        <rect class="back" width="{{Width}}" height="{{height}}"/>
        <text class="text" x="8" y="20" font-size="15" font-weight="bold">{{Encoded(path.Title)}}</text>
        <text class="dim" x="{{Width - 8}}" y="20" text-anchor="end">time of {{Encoded(path.Operation)}}; logarithmic, shorter is faster</text>

        """);

    private static void Legend(StringBuilder svg, string[] systems)
    {
        var x = Left;
        for (var i = 0; i < systems.Length; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"33\" width=\"11\" height=\"11\" fill=\"{Colours[i]}\"/>");
            Label(svg, x + 16, 43, i == 0 ? "Utleie.Domain" : systems[i], "text");
            x += 34 + 8 * Math.Max(systems[i].Length, 13);
        }
    }

    private static void Grid(StringBuilder svg, Scale scale, int height)
    {
        for (var power = scale.First; power <= scale.Last; power++)
        {
            var x = scale.At(Math.Pow(10, power));
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"line\" x1=\"{x:0.#}\" y1=\"{Top - 8}\" x2=\"{x:0.#}\" y2=\"{height - 24}\"/>");
            var time = Texts.Time(Math.Pow(10, power));
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"dim\" x=\"{x:0.#}\" y=\"{height - 8}\" text-anchor=\"middle\">{time}</text>\n");
        }
    }

    private static void Draw(StringBuilder svg, Scale scale, int y, string colour, double? time)
    {
        var end = time is { } found ? scale.At(found) : Left;
        var width = Math.Max(1, end - Left);
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Left}\" y=\"{y}\" width=\"{width:0.#}\" height=\"{Bar - 3}\" rx=\"2\" fill=\"{colour}\"/>");
        Label(svg, (int)end + 6, y + 11, time is { } shown ? Texts.Time(shown) : Texts.NotRun, "text");
    }

    private static void Label(StringBuilder svg, int x, int y, string text, string style) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"{x}\" y=\"{y}\">{Encoded(text)}</text>\n");

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Powers of ten across the chart.</summary>
    private sealed record Scale(double First, double Last)
    {
        internal static Scale Of(double[] times)
        {
            var first = Math.Floor(Math.Log10(times.DefaultIfEmpty(1).Min()));
            return new(first, Math.Max(Math.Ceiling(Math.Log10(times.DefaultIfEmpty(1).Max())), first + 1));
        }

        internal double At(double time) => Left + (Width - Left - Right) * (Math.Log10(time) - First) / (Last - First);
    }
}
