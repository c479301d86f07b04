namespace Utleie.Domain.Storage.Conformance;

/// <summary>Runs many actions concurrently.</summary>
internal static class Together
{
    /// <summary>Starts all actions behind one gate, so that they meet in the store, and waits for all of them.</summary>
    internal static async Task<ValueList<T>> Run<T>(int count, Func<int, Task<T>> act)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = Enumerable.Range(0, count).Select(i => Task.Run(async () =>
        {
            await gate.Task;
            return await act(i);
        })).ToArray();
        gate.SetResult();
        return [.. await Task.WhenAll(all)];
    }

    /// <summary>Asserts that the given number of writes was committed and that every other one was refused with a reason.</summary>
    internal static void MustKeep(int count, string code, ValueList<WriteOutcome> outcomes, string done)
    {
        Must.Be(count, outcomes.Count(outcome => outcome.Value is Written), $"{done}, the written");
        Must.Be(outcomes.Count - count, outcomes.Count(outcome => outcome.Value is WriteRefusal refused && refused.Reason.Code == code), $"{done}, those refused with {code}");
    }
}
