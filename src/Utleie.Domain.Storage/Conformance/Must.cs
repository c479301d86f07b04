using System.Runtime.CompilerServices;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Assertions that throw when they are not met; the message quotes the code that was run.</summary>
internal static class Must
{
    internal static async Task Write(Task<WriteOutcome> outcome, [CallerArgumentExpression(nameof(outcome))] string done = "")
    {
        var found = await outcome;
        Hold(found.Value is Written, "it is written", Told(found), done);
    }

    internal static async Task Refuse(Reason reason, Task<WriteOutcome> outcome, [CallerArgumentExpression(nameof(outcome))] string done = "")
    {
        var found = await outcome;
        Hold(found.Value is WriteRefusal refused && refused.Reason == reason, $"it is refused: {reason}", Told(found), done);
    }

    /// <summary>Asserts a refusal with a code; for a batch, its arguments may be those of any one booking.</summary>
    internal static async Task Refuse(string code, Task<WriteOutcome> outcome, [CallerArgumentExpression(nameof(outcome))] string done = "")
    {
        var found = await outcome;
        Hold(found.Value is WriteRefusal refused && refused.Reason.Code == code, $"it is refused: {code}", Told(found), done);
    }

    internal static async Task Repeat(IdempotencyRecord first, Task<WriteOutcome> outcome, [CallerArgumentExpression(nameof(outcome))] string done = "")
    {
        var found = await outcome;
        Hold(found.Value is AlreadyProcessed repeated && repeated.Record == first, $"it is answered again: {first}", Told(found), done);
    }

    internal static void Be<T>(T expected, T found, [CallerArgumentExpression(nameof(found))] string done = "") =>
        Hold(EqualityComparer<T>.Default.Equals(expected, found), $"it is {Told(expected)}", Told(found), done);

    /// <summary>Asserts that two rental objects are equal; the message names the first member that differs.</summary>
    internal static void Be(BaseResource? expected, BaseResource? found, [CallerArgumentExpression(nameof(found))] string done = "")
    {
        if (expected is null || found is null)
            Be<BaseResource?>(expected, found, done);
        else if (!expected.Equals(found))
            Hold(false, "every member is kept", Difference.Between(expected, found), done);
    }

    internal static async Task Throw<T>(Func<Task> act, string done)
        where T : Exception
    {
        try
        {
            await act();
        }
        catch (T)
        {
            return;
        }

        Hold(false, $"{typeof(T).Name} is thrown", "nothing was thrown", done);
    }

    internal static void Hold(bool met, string demanded, string found, [CallerArgumentExpression(nameof(met))] string done = "")
    {
        if (!met)
            throw new StoreConformanceException($"Done: {done}. Demanded: {demanded}. Found: {found}.");
    }

    private static string Told<T>(T value) => value switch
    {
        null => "nothing",
        WriteOutcome outcome => outcome.Match(static _ => "written", static repeated => $"answered again: {repeated.Record}", static refusal => $"refused: {refusal.Reason}"),
        _ => FormattableString.Invariant($"{value}"),
    };
}
