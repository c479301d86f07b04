using System.Text;

namespace Utleie.Cli.Texts;

/// <summary>What a piece of text means to the reader; a terminal shows it by colour.</summary>
internal enum Ink
{
    Plain,
    Strong,
    Faint,
    Good,
    Waiting,
    Bad,
}

/// <summary>Text for people: lines of words and amounts, coloured where the terminal takes it.</summary>
internal sealed class Page(TextWriter output, bool isColoured)
{
    /// <summary>How wide a page is.</summary>
    internal const int Width = 72;

    /// <summary>A line.</summary>
    internal void Line(string text = "", Ink ink = Ink.Plain) => output.WriteLine(Inked(text, ink));

    /// <summary>A line whose parts are coloured already.</summary>
    internal void Raw(string text) => output.WriteLine(text);

    /// <summary>A line with words on its left and more on its right edge; where both do not fit, two lines.</summary>
    internal void Row(string left, string right, Ink ink = Ink.Plain, int indent = 0)
    {
        left = new string(' ', indent) + Printable.Of(left);
        var gap = Width - left.Length - right.Length;
        if (gap >= 1)
        {
            Line(left + new string(' ', gap) + right, ink);
            return;
        }

        Line(left, ink);
        Line(right.PadLeft(Width), ink);
    }

    /// <summary>A rule across the page.</summary>
    internal void Rule(char line = '─') => Line(new string(line, Width), Ink.Faint);

    /// <summary>A paragraph, broken between words.</summary>
    internal void Paragraph(string text, int indent = 0, Ink ink = Ink.Plain)
    {
        var line = new StringBuilder();
        foreach (var word in Printable.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && indent + line.Length + 1 + word.Length > Width)
            {
                Line(new string(' ', indent) + line, ink);
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
            Line(new string(' ', indent) + line, ink);
    }

    /// <summary>The text with the codes of its colour, where they are wanted.</summary>
    internal string Inked(string text, Ink ink) =>
        isColoured && ink != Ink.Plain && text.Length > 0 ? $"\u001B[{Code(ink)}m{Printable.Of(text)}\u001B[0m" : Printable.Of(text);

    private static string Code(Ink ink) => ink switch
    {
        Ink.Strong => "1",
        Ink.Faint => "2",
        Ink.Good => "32",
        Ink.Waiting => "33",
        _ => "31",
    };
}
