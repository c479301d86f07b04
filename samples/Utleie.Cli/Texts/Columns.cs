namespace Utleie.Cli.Texts;

/// <summary>A table of text: a name on the left of each row, and cells whose words break where a column is narrow; more columns than fit follow below.</summary>
internal sealed class Columns(Page page)
{
    private const int Gap = 2;
    private const int Most = 26;
    private const int Head = 14;

    /// <summary>Draws rows that have the same columns.</summary>
    internal void Draw(string[] heads, (string Name, string[] Cells)[] rows)
    {
        var names = rows.Max(row => row.Name.Length);
        int[] widths = [.. heads.Select((head, column) => Width(head, rows.Select(row => row.Cells[column])))];
        for (var from = 0; from < heads.Length;)
        {
            var to = from + 1;
            while (to < heads.Length && names + widths[from..(to + 1)].Sum(width => width + Gap) <= Page.Width)
                to++;
            Line("", heads[from..to], names, widths[from..to], Ink.Faint);
            foreach (var (name, cells) in rows)
                Line(name, cells[from..to], names, widths[from..to], Ink.Plain);
            from = to;
        }
    }

    /// <summary>As wide as its longest word, and as its cells and its head where they are short.</summary>
    private static int Width(string head, IEnumerable<string> cells) =>
        Math.Max(Math.Min(head.Length, Head), cells.Append(head).SelectMany(text => text.Split(' ')).Concat(cells.Select(cell => cell.Length > Most ? cell[..Most] : cell)).Max(text => text.Length));

    private void Line(string name, string[] cells, int names, int[] widths, Ink ink)
    {
        string[][] lines = [.. cells.Select((cell, column) => Broken(cell, widths[column]))];
        for (var line = 0; line < lines.Max(cell => cell.Length); line++)
        {
            var texts = lines.Select((cell, column) => new string(' ', Gap) + (line < cell.Length ? cell[line] : "").PadLeft(widths[column]));
            page.Line($"{(line == 0 ? name : "").PadRight(names)}{string.Concat(texts)}".TrimEnd(), ink);
        }
    }

    private static string[] Broken(string text, int width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        }

        return [.. lines];
    }
}
