using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Cli.Commands;

/// <summary>Shows the checklist before publishing.</summary>
internal static class ChecklistCommand
{
    internal static Command Definition { get; } = new()
    {
        Name = "checklist",
        Summary = "The checklist before publishing: required, recommended, and the category's own.",
        Operands = ["R"],
        About = ["R  the rental object"],
        Example = new(
            "checklist samples/data/moeterom-y.json --text",
            "",
            """
            Møterom Y - Kragerø                                                100 %
            Obligatorisk
              ✓ Navn og adresse komplett
            …
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        var report = Reports.Of(call);
        if (call.IsText)
            Draw(call, report);
        else
            call.Write(ChecklistDocument.Of(report, call.Language));
        return ExitCode.Done;
    }

    private static void Draw(Call call, PublishingReport report)
    {
        call.Page.Row(report.Resource.Identity?.DisplayName ?? "–", $"{report.CompletionPercentage} %", Ink.Strong);
        foreach (var part in report.Checklist.GroupBy(item => item.Item.Kind))
        {
            call.Page.Line(Head(part.Key, report.Resource.Category).In(call.Language));
            foreach (var item in part)
                call.Page.Line($"  {item.Line(call.Language)}", InkOf(item));
        }
    }

    private static Ink InkOf(CheckedItem item) => item switch
    {
        { IsChecked: true } => Ink.Good,
        { Item.Kind: ChecklistKind.Required } => Ink.Bad,
        _ => Ink.Waiting,
    };

    private static LocalizedText Head(ChecklistKind kind, ResourceCategory category) => kind switch
    {
        ChecklistKind.Required => Words.Required,
        ChecklistKind.Recommended => Words.Recommended,
        _ => CategoryWords.Of(category),
    };
}
