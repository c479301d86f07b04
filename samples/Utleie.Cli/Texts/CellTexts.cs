using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Cli.Texts;

/// <summary>The words and signs of cells, at most seven letters.</summary>
/// <remarks>Source: 001 §6.2; D26.</remarks>
internal static class CellTexts
{
    internal static readonly LocalizedText Closed = new("Stengt", "Stengt", "Closed");

    private static readonly LocalizedText Taken = new("Opptatt", "Opptatt", "Taken");

    /// <summary>What a cell says.</summary>
    internal static LocalizedText Of(CellStatus status) => status switch
    {
        CellStatus.Free => new("Ledig", "Ledig", "Free"),
        CellStatus.Reserved or CellStatus.Booked => Taken,
        CellStatus.Blocked => new("Sperret", "Sperra", "Blocked"),
        CellStatus.Closed => Closed,
        _ => new("–", "–", "–"),
    };

    /// <summary>The sign of a cell in a week, five wide.</summary>
    internal static string Sign(CellStatus status) => status switch
    {
        CellStatus.Free => "  ·  ",
        CellStatus.Reserved => "▒▒▒▒▒",
        CellStatus.Booked => "█████",
        CellStatus.Blocked => "╳╳╳╳╳",
        CellStatus.Closed => "─────",
        _ => "     ",
    };

    internal static Ink InkOf(CellStatus status) => status switch
    {
        CellStatus.Free => Ink.Good,
        CellStatus.Reserved => Ink.Waiting,
        CellStatus.Booked => Ink.Bad,
        _ => Ink.Faint,
    };

    /// <summary>What the signs mean.</summary>
    internal static IEnumerable<(string Text, Ink Ink)> Legend(Language language) =>
    [
        ($"· {Of(CellStatus.Free).In(language)}", Ink.Good),
        ($"█ {Taken.In(language)}", Ink.Bad),
        ($"▒ {new LocalizedText("Reservert", "Reservert", "Reserved").In(language)}", Ink.Waiting),
        ($"╳ {Of(CellStatus.Blocked).In(language)}", Ink.Faint),
        ($"─ {Closed.In(language)}", Ink.Faint),
    ];
}
