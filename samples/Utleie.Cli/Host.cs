using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Domain.Answers;

namespace Utleie.Cli;

/// <summary>Runs one command line, and turns every error into one line and an exit code.</summary>
internal static class Host
{
    private const string Program = "utleie";

    /// <summary>What the process ends with.</summary>
    internal static ExitCode Run(string[] words, Shell shell)
    {
        try
        {
            var output = Shell.WriterOf(shell.Out);
            var code = Dispatch(words, shell, output);
            output.Flush();
            return code;
        }
        catch (UsageException error)
        {
            return Fail(shell, ExitCode.Usage, error.Sentence, HelpTexts.Usage(error.Command));
        }
        catch (InputException error)
        {
            return Fail(shell, ExitCode.Unreadable, error.Message);
        }
        catch (Exception error) when (IsUnwritable(error))
        {
            var why = error.Message.TrimEnd('.');
            return Fail(shell, ExitCode.Unreadable, $"standard output: it cannot be written ({why}). See where it goes.");
        }
        catch (Exception error)
        {
            // The contract of the exit codes holds even for our own mistakes: one line, never a stack trace.
            var what = $"a mistake in the program itself: {error.GetType().Name}: {error.Message}";
            return Fail(shell, ExitCode.Unreadable, $"{what} Please report it.");
        }
    }

    private static ExitCode Dispatch(ReadOnlySpan<string> words, Shell shell, TextWriter output) => words switch
    {
        [] => throw new UsageException("no command is given"),
        ["--help" or "-h" or "help"] => Told(output, HelpTexts.Program()),
        ["--version"] => Told(output, $"{Program} {typeof(Host).Assembly.GetName().Version?.ToString(3)}"),
        ["help", var name] => Told(output, HelpTexts.Of(Find(name))),
        [var name, ..] => Call(Find(name), words[1..], shell, output),
    };

    private static ExitCode Call(Command command, ReadOnlySpan<string> words, Shell shell, TextWriter output)
    {
        var arguments = Arguments.Of(command, words);
        return arguments.AsksForHelp ? Told(output, HelpTexts.Of(command)) : command.Run(new(command, arguments, shell, output));
    }

    private static Command Find(string name) =>
        CommandTable.All.FirstOrDefault(command => command.Name == name)
        ?? throw new UsageException($"there is no command '{name}'", meant: NearestName.Of(name, [.. CommandTable.All.Select(command => command.Name), "help", "--help", "--version"]));

    private static ExitCode Told(TextWriter output, string text)
    {
        output.WriteLine(text);
        return ExitCode.Done;
    }

    private static ExitCode Fail(Shell shell, ExitCode code, string message, string? usage = null)
    {
        try
        {
            var error = Shell.WriterOf(shell.Error);
            error.WriteLine($"{Program}: {Printable.Of(message)}");
            if (usage is not null)
                error.WriteLine(usage);
            error.Flush();
        }
        catch (Exception error) when (IsUnwritable(error))
        {
            // Nobody listens; the exit code says it.
        }

        return code;
    }

    /// <summary>A full disk, or a stream that was closed before the program began.</summary>
    private static bool IsUnwritable(Exception error) => error is IOException or UnauthorizedAccessException;
}
