using Utleie.Cli.Frame;
using Utleie.Domain.Permits;

namespace Utleie.Cli.Texts;

/// <summary>The permits of an event in a frame, as 001 §11.3 draws it.</summary>
/// <remarks>Those that are needed, may be, or are spoken of in the event's document.</remarks>
internal static class Tracker
{
    private const int Inside = 56;
    private const int Name = 27;

    internal static void Draw(Call call, PermitAssessment assessed)
    {
        var shown = assessed.Permits.Where(permit => permit.Need != PermitNeed.NotRequired || permit.Application is not null).ToArray();
        var rows = shown.Select(permit => $" {PermitTexts.Line(permit, call.Language, Name)}").ToArray();
        var width = rows.Append("").Max(row => Math.Max(Inside, row.Length + 1));
        call.Page.Line($"┌{new string('─', width)}┐");
        Row(call.Page, $" {Words.Permits.In(call.Language)}", width, Ink.Strong);
        call.Page.Line($"├{new string('─', width)}┤");
        Row(call.Page, "", width);
        for (var i = 0; i < rows.Length; i++)
            Row(call.Page, rows[i], width, InkOf(shown[i].State));
        Row(call.Page, "", width);
        call.Page.Line($"└{new string('─', width)}┘");
    }

    private static void Row(Page page, string text, int width, Ink ink = Ink.Plain) =>
        page.Raw($"│{page.Inked(text.PadRight(width), ink)}│");

    private static Ink InkOf(PermitOutcome state) => state switch
    {
        PermitOutcome.Approved => Ink.Good,
        PermitOutcome.Pending or PermitOutcome.Unknown => Ink.Waiting,
        PermitOutcome.NotRequired => Ink.Faint,
        _ => Ink.Bad,
    };
}
