using Utleie.Domain.Wire;

namespace Utleie.Cli.Frame;

/// <summary>A command line that is wrong; the usage follows the message.</summary>
/// <param name="message">What is wrong, without the full stop.</param>
/// <param name="command">The command; null for the program.</param>
/// <param name="meant">The word that was probably meant; null if none is near.</param>
internal sealed class UsageException(string message, Command? command = null, string? meant = null) : Exception(message)
{
    /// <summary>The message as a sentence, followed by what was probably meant.</summary>
    internal string Sentence => meant is null ? $"{Message}." : $"{Message}. Did you mean {meant}?";

    /// <summary>The command whose usage is shown; null for the program's.</summary>
    internal Command? Command { get; } = command;
}

/// <summary>Input that cannot be read: the file, the JSON path, what is wrong and the cure, on one line.</summary>
internal sealed class InputException(string file, string message) : Exception($"{NameOf(file)}: {message}")
{
    /// <summary>The error of a document in a file.</summary>
    internal static InputException Of(string file, WireException error) => new(file, error.Message);

    /// <summary>A file as it is told of; <c>-</c> is standard input.</summary>
    internal static string NameOf(string file) => file == Documents.StandardInput ? "standard input" : file;
}
