using Utleie.Domain.Wire;

namespace Utleie.Cli.Frame;

/// <summary>Answers the request of a command: one document, or a batch of lines.</summary>
internal static class Requests
{
    internal static ExitCode Run<T>(Call call, int operand, Func<T, ExitCode> answer)
        where T : class
    {
        var file = call.Operands[operand];
        if (call.IsBatch)
            return Batch.Run(call, file, answer);
        try
        {
            return answer(call.Read<T>(file));
        }
        catch (WireException error)
        {
            throw InputException.Of(file, error);
        }
    }
}
