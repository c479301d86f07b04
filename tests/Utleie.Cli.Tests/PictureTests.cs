using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Utleie.Cli.Tests;

/// <summary>The pictures of the README are drawn from answers; <c>APPROVE_PICTURES=1</c> draws them anew.</summary>
public sealed class PictureTests
{
    private const int Width = 44;
    private const int Height = 30;
    private const string Asked = "drammen-padel-pris.json";

    private static readonly Dictionary<string, (string Fill, string Word)> Looks = new(StringComparer.Ordinal)
    {
        ["ledig"] = ("#2e9e5b", "ledig"),
        ["reservert"] = ("#d9a62e", "reservert"),
        ["booket"] = ("#c2504a", "booket"),
        ["blokkert"] = ("#6b6f76", "blokkert"),
        ["utilgjengelig"] = ("#9aa0a8", "utilgj."),
        ["stengt"] = ("#6b6f76", "stengt"),
    };

    [Fact]
    public void CourtMatrix_IsTheCalendarsAnswer()
    {
        var day = Desk.Run("calendar", Desk.Padel, "--date", "2026-02-09", "--bookings", Desk.PadelBookings).Done().GetProperty("days")[0];
        var rows = day.GetProperty("rows").EnumerateArray().ToList();
        var cells = rows[0].GetProperty("cells").GetArrayLength();
        var below = 44 + rows.Count * (Height + 4);
        var svg = Begin(100 + Math.Min(cells, 14) * (Width + 4), below + 40, "A day of courts and slots");
        for (var row = 0; row < rows.Count; row++)
        {
            var y = 44 + row * (Height + 4);
            Text(svg, 10, y + 20, rows[row].Text("name"));
            var column = 0;
            foreach (var cell in rows[row].GetProperty("cells").EnumerateArray().Take(14))
            {
                var x = 96 + column++ * (Width + 4);
                if (row == 0)
                    Text(svg, x + 4, 34, Wall(cell.Text("start")));
                var look = Looks[cell.Text("status")];
                svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{Width}\" height=\"{Height}\" rx=\"4\" fill=\"{look.Fill}\"><title>{look.Word}</title></rect>\n");
            }
        }

        Legend(svg, below + 10, [.. rows.SelectMany(row => row.GetProperty("cells").EnumerateArray().Take(14)).Select(cell => cell.Text("status")).Distinct(StringComparer.Ordinal)]);
        Holds("court-matrix.svg", svg);
    }

    [Fact]
    public void Quote_IsThePricesAnswer()
    {
        var quote = Desk.Run("quote", Desk.Padel, Desk.Request(Asked)).Done();
        var lines = quote.GetProperty("lines").EnumerateArray().ToList();
        var taxes = quote.GetProperty("vat").EnumerateArray().ToList();
        var top = 84;
        var svg = Begin(640, top + (lines.Count + taxes.Count) * 26 + 50, "A quote with its lines");
        Heading(svg);
        for (var i = 0; i < lines.Count; i++)
            Row(svg, top + i * 26, lines[i].Text("text"), lines[i].Number("amount"));
        var y = top + lines.Count * 26;
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"12\" x2=\"628\" y1=\"{y - 12}\" y2=\"{y - 12}\" stroke=\"#9aa0a8\"/>\n");
        Row(svg, y + 8, "Sum uten mva.", quote.Number("net"));
        foreach (var tax in taxes)
            Row(svg, y += 26, string.Create(CultureInfo.InvariantCulture, $"Mva. {tax.Number("rate"):0} % av {tax.Number("base"):0.00} kr"), tax.Number("amount"), 8);
        Row(svg, y + 34, "Å betale", quote.Number("total"), weight: "bold");
        Holds("quote.svg", svg);
    }

    /// <summary>What was asked, above the lines.</summary>
    private static void Heading(StringBuilder svg)
    {
        var name = JsonDocument.Parse(File.ReadAllText(Desk.Padel)).RootElement.GetProperty("identity").Text("displayName");
        var asked = JsonDocument.Parse(File.ReadAllText(Desk.Request(Asked))).RootElement;
        Text(svg, 14, 28, name, "bold");
        Text(svg, 14, 50, $"{asked.Text("start").Replace('T', ' ')} – {asked.Text("end").Replace('T', ' ')}");
        svg.Append("<line x1=\"12\" x2=\"628\" y1=\"62\" y2=\"62\" stroke=\"#9aa0a8\"/>\n");
    }

    /// <summary>What the colours mean: each that the matrix has.</summary>
    private static void Legend(StringBuilder svg, int y, string[] statuses)
    {
        var x = 96;
        foreach (var (fill, word) in Looks.Where(look => statuses.Contains(look.Key)).Select(look => look.Value))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"14\" height=\"14\" rx=\"3\" fill=\"{fill}\"/>\n");
            Text(svg, x + 20, y + 12, word);
            x += 110;
        }
    }

    private static string Wall(string instant) =>
        NodaTime.Text.InstantPattern.ExtendedIso.Parse(instant).Value.InZone(NodaTime.DateTimeZoneProviders.Tzdb["Europe/Oslo"]).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static void Row(StringBuilder svg, int y, string text, decimal amount, int below = 0, string weight = "normal")
    {
        Text(svg, 14, y + below, text, weight);
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"626\" y=\"{y + below}\" text-anchor=\"end\" font-weight=\"{weight}\">{amount:0.00} kr</text>\n");
    }

    private static void Text(StringBuilder svg, int x, int y, string text, string weight = "normal") =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" font-weight=\"{weight}\">{System.Security.SecurityElement.Escape(text)}</text>\n");

    /// <summary>Readable on a light page and on a dark one.</summary>
    private static StringBuilder Begin(int width, int height, string title) => new StringBuilder().Append(
        CultureInfo.InvariantCulture,
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" font-family="sans-serif" font-size="13">
        <title>{title}</title>
        """).Append("\n<style>text{fill:#24292f}@media(prefers-color-scheme:dark){text{fill:#e6edf3}}</style>\n");

    private static void Holds(string name, StringBuilder svg)
    {
        svg.Append("</svg>\n");
        var path = Path.Combine(Repository.Root, "docs", "images", name);
        if (Environment.GetEnvironmentVariable("APPROVE_PICTURES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, svg.ToString());
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == svg.ToString(), $"docs/images/{name} is not what is answered. Run the tests with APPROVE_PICTURES=1.");
    }
}
