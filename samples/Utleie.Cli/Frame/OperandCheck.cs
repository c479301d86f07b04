namespace Utleie.Cli.Frame;

/// <summary>Holds what stands on the command line against what the command needs.</summary>
internal static class OperandCheck
{
    internal static void Run(Call call)
    {
        var (needed, given) = (call.Command.Operands, call.Operands.Count);
        var isOpen = !needed.IsEmpty && needed[^1].EndsWith('…');
        if (given < needed.Count)
            throw call.Usage($"{call.Command.Name} needs {string.Join(" and ", needed)}; {Given(call)} is given");
        if (given > needed.Count && !isOpen)
            throw call.Usage($"'{call.Operands[needed.Count]}' is one argument too many");
        if (call.Command.Options.FirstOrDefault(option => option.IsNeeded && !call.Has(option.Name)) is { } missing)
            throw call.Usage($"{call.Command.Name} needs {missing.Name} {missing.Value}");
        if (call.IsText && call.IsBatch)
            throw call.Usage("--text and --batch cannot be combined: a batch writes JSON lines");
        if (StandardInputs(call) > 1)
            throw call.Usage("- is given twice, but standard input can be read only once");
    }

    private static string Given(Call call) => call.Operands.Count == 0 ? "nothing" : $"only '{call.Operands[^1]}'";

    private static int StandardInputs(Call call) =>
        call.Operands.Concat(call.Command.Options.Select(option => call.Value(option.Name))).Count(file => file == Documents.StandardInput);
}
