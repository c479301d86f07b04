using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>Checks that trigger ids are unique.</summary>
internal static class TriggerIds
{
    internal static void Check(ValueList<PermitTrigger> triggers, List<Finding> findings)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < triggers.Count; i++)
        {
            if (triggers[i].Id is { } id && !string.IsNullOrWhiteSpace(id) && !first.TryAdd(id, i))
                findings.Add(Finding.Error(FormattableString.Invariant($"[{i}].id"), "duplicate-id", new("value", id), Argument.Of("first", first[id])));
        }
    }
}
