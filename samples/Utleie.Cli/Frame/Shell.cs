using System.Text;
using NodaTime;

namespace Utleie.Cli.Frame;

/// <summary>All that a run touches beside files: its streams, its clock, and whether its output takes colour.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output, written as UTF-8.</param>
/// <param name="Error">Standard error, written as UTF-8.</param>
/// <param name="Clock">The time where <c>--now</c> does not say it.</param>
/// <param name="IsColoured">Whether text output may carry colour codes.</param>
internal sealed record Shell(Stream In, Stream Out, Stream Error, Func<Instant> Clock, bool IsColoured)
{
    /// <summary>The shell of this process; the real clock is read here and nowhere else.</summary>
    internal static Shell OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = Encoding.UTF8;
        return new(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            SystemClock.Instance.GetCurrentInstant,
            !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
    }

    /// <summary>A writer of UTF-8 without a byte order mark, a line feed at each end of line.</summary>
    internal static StreamWriter WriterOf(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}
