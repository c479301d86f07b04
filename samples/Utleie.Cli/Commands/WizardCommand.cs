using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Cli.Commands;

/// <summary>Shows how far an object has come through the wizard of its category.</summary>
internal static class WizardCommand
{
    internal static Command Definition { get; } = new()
    {
        Name = "wizard",
        Summary = "The steps of the category's wizard, and what is found in each.",
        Operands = ["R"],
        About = ["R  the rental object"],
        Example = new(
            "wizard samples/data/drammen-padel.json --text",
            "",
            """
            ✓ 1 Lokasjon
            ✓ 2 Tilgjengelighet
            ✓ 3 Regler
            ✓ 4 Pris/Depositum
            ✓ 5 Publisering
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        var progress = WizardProgress.Of(Reports.Of(call));
        if (call.IsText)
            Draw(call, progress);
        else
            call.Write(WizardStepDocument.Of(progress, call.Language));
        return ExitCode.Done;
    }

    private static void Draw(Call call, WizardProgress progress)
    {
        foreach (var step in progress.Steps)
        {
            var (mark, ink) = step.IsComplete ? ('✓', Ink.Good) : ('○', Ink.Bad);
            call.Page.Line($"{mark} {step.Step.Number} {step.Step.Name.In(call.Language)}", ink);
            foreach (var finding in step.Findings)
                call.Page.Paragraph($"{finding.Field}: {finding.Text(call.Language)}", 4, InkOf(finding));
        }
    }

    private static Ink InkOf(PublishingFinding finding) => finding.Severity == FindingSeverity.Error ? Ink.Bad : Ink.Waiting;
}
