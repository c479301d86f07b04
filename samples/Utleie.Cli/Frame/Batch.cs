using System.Text.Json;
using Utleie.Cli.Wire;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Frame;

/// <summary>Answers a file of requests, one a line, each with one line.</summary>
/// <remarks>A line that cannot be read is answered with an error and the rest goes on; the run ends with the worst of its lines (D95).</remarks>
internal static class Batch
{
    /// <summary>Answers each line that is not blank.</summary>
    /// <param name="call">The call.</param>
    /// <param name="file">The requests.</param>
    /// <param name="answer">Answers one request, writing one line.</param>
    internal static ExitCode Run<T>(Call call, string file, Func<T, ExitCode> answer)
        where T : class
    {
        using var stream = Documents.Open(file, call.StandardInput);
        var lines = new Lines(stream);
        var (worst, bad) = (ExitCode.Done, 0);
        while (Next(lines, file) is { } line)
        {
            if (IsBlank(line))
                continue;
            var code = Answer(call, lines, line, answer);
            bad += code == ExitCode.Unreadable ? 1 : 0;
            worst = code > worst ? code : worst;
            call.Output.Flush();
        }

        return bad == 0
            ? worst
            : throw new InputException(file, $"{bad} of {lines.Number} lines cannot be read. See the error lines in the output.");
    }

    private static byte[]? Next(Lines lines, string file)
    {
        try
        {
            return lines.Next();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(file, $"it cannot be read ({error.Message.TrimEnd('.')}). Check the disk.");
        }
    }

    private static ExitCode Answer<T>(Call call, Lines lines, byte[] line, Func<T, ExitCode> answer)
        where T : class
    {
        try
        {
            return lines.IsCut
                ? throw new WireException($"the line is longer than {WireFormat.MaxBytes} bytes", "Split it")
                : answer(WireFormat.Read<T>(line, CliJson.Options));
        }
        catch (WireException error)
        {
            call.WriteLine(new ErrorLine(new(lines.Number, error.Field, error.Problem, error.Cure, error.Message)));
            return ExitCode.Unreadable;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
