using Utleie.Cli.Commands;
using Utleie.Cli.Frame;

namespace Utleie.Cli;

/// <summary>The commands, in the order of the help.</summary>
internal static class CommandTable
{
    internal static ValueList<Command> All { get; } =
    [
        DemoCommand.Definition,
        ValidateCommand.Definition,
        ChecklistCommand.Definition,
        WizardCommand.Definition,
        TransitionCommand.Definition,
        QuoteCommand.Definition,
        PricelistCommand.Definition,
        RepriceCommand.Definition,
        CalendarCommand.Definition,
        FirstFreeCommand.Definition,
        AllocateCommand.Definition,
        PermitsCommand.Definition,
        ApprovalsCommand.Definition,
        SlugCommand.Definition,
    ];
}
