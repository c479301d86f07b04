using Utleie.Cli.Texts;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;

namespace Utleie.Cli.Frame;

/// <summary>Answers no, with all the reasons.</summary>
internal static class Refusals
{
    /// <summary>The document of the object has errors.</summary>
    internal static ExitCode Write(Call call, ValueList<Finding> findings, TextTable texts) =>
        Write(call, ReasonDocument.Of([.. findings.Where(finding => finding.Severity == FindingSeverity.Error)], texts, call.Language));

    internal static ExitCode Write(Call call, ValueList<ReasonDocument> reasons)
    {
        if (call.IsText)
            Tell(call.Page, reasons);
        else
            call.Write(new RefusalAnswer(true, reasons));
        return ExitCode.No;
    }

    /// <summary>The reasons, a paragraph each.</summary>
    internal static void Tell(Page page, IEnumerable<ReasonDocument> reasons)
    {
        foreach (var reason in reasons)
            page.Paragraph($"✗ {(reason.Field is null ? "" : $"{reason.Field}: ")}{reason.Message}", ink: Ink.Bad);
    }
}
