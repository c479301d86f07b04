using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Cli.Commands;

/// <summary>Judges a rental object before it is published.</summary>
internal static class ValidateCommand
{
    internal static Command Definition { get; } = new()
    {
        Name = "validate",
        Summary = "Whether an object can be published, and all that is wrong or doubtful.",
        Operands = ["R"],
        About = ["R  the rental object; the answer is 1 where it cannot be published"],
        Example = new(
            "validate -",
            """{"category": "lokaler", "identity": {"displayName": "Møterom Y"}}""",
            """
            {
              "isValid": false,
            …
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        var report = Reports.Of(call);
        if (call.IsText)
            Tell(call, report);
        else
            call.Write(ValidationDocument.Of(report, call.Language));
        return report.IsValid ? ExitCode.Done : ExitCode.No;
    }

    private static void Tell(Call call, PublishingReport report)
    {
        var (ready, ink) = report.IsValid ? (Words.Publishable, Ink.Good) : (Words.NotPublishable, Ink.Bad);
        call.Page.Row(report.Resource.Identity?.DisplayName ?? "–", $"{ready.In(call.Language)}, {report.CompletionPercentage} %", ink);
        foreach (var finding in report.Findings)
        {
            var isError = finding.Severity == FindingSeverity.Error;
            call.Page.Paragraph($"{(isError ? '✗' : '!')} {finding.Field}: {finding.Text(call.Language)}", 2, isError ? Ink.Bad : Ink.Waiting);
        }
    }
}
