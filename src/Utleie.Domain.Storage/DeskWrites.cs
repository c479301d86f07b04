using System.Diagnostics;

namespace Utleie.Domain.Storage;

/// <summary>Tells a write that came second, and is decided again, from one that can never come out.</summary>
internal static class DeskWrites
{
    /// <summary>Returns true for a write that is done; false if another write came between.</summary>
    /// <param name="outcome">The outcome of a write without an idempotency record.</param>
    /// <param name="race">The code of the refusal that another write causes.</param>
    /// <exception cref="InvalidOperationException">The store refused for another reason, such as an id that is taken.</exception>
    internal static bool IsWritten(WriteOutcome outcome, string race) => outcome.Match(
        static _ => true,
        static _ => throw new UnreachableException("No idempotency record was passed."),
        refusal => refusal.Reason.Code == race
            ? false
            : throw new InvalidOperationException($"The store refused: {refusal.Reason}. Make ids that are unique."));
}
