using Utleie.Domain.Answers;

namespace Utleie.Cli.Texts;

/// <summary>A table of courts and slots, as 001 §6.2 draws it: six columns at a time, and <c>...</c> where more follow.</summary>
internal sealed class Matrix(Page page)
{
    private const int Columns = 6;
    private const int CellWidth = 7;
    private const int NameWidth = 10;

    /// <summary>Draws rows that have the same columns.</summary>
    internal void Draw(string[] labels, (string Name, (string Text, Ink Ink)[] Cells)[] rows)
    {
        var width = Math.Max(NameWidth, rows.Max(row => row.Name.Length) + 2);
        for (var from = 0; from < labels.Length; from += Columns)
        {
            var to = Math.Min(from + Columns, labels.Length);
            Heads(labels[from..to], width, isLast: to == labels.Length);
            for (var i = 0; i < rows.Length; i++)
            {
                Line(width, to - from, i == 0 ? "┌┬┐" : "├┼┤");
                var cells = rows[i].Cells[from..to].Select(cell => $"{page.Inked(Centred(cell.Text), cell.Ink)}│");
                page.Raw($"  {Printable.Of(rows[i].Name).PadRight(width)}│{string.Concat(cells)}");
            }

            Line(width, to - from, "└┴┘");
        }
    }

    private void Heads(string[] labels, int width, bool isLast)
    {
        var heads = string.Join("   ", labels.Select(label => label.PadRight(5)));
        page.Raw($"{new string(' ', width + 4)}{heads}{(isLast ? "" : "   ...")}".TrimEnd());
    }

    private void Line(int width, int columns, string corners)
    {
        var sides = Enumerable.Repeat(new string('─', CellWidth), columns);
        page.Raw($"{new string(' ', width + 2)}{corners[0]}{string.Join(corners[1], sides)}{corners[2]}");
    }

    private static string Centred(string text)
    {
        var left = Math.Max(0, CellWidth - text.Length) / 2;
        return (new string(' ', left) + text).PadRight(CellWidth);
    }
}
