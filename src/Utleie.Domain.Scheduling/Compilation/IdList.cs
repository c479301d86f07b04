using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>Sees to it that every court has an id, and each its own.</summary>
internal sealed class IdList(FindingList findings)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The id where it can be used.</summary>
    internal string? Accept(string? id, string field)
    {
        if (string.IsNullOrWhiteSpace(id))
            findings.Error($"{field}.id", SchedulingCodes.MissingId);
        else if (_seen.Add(id))
            return id;
        else
            findings.Error($"{field}.id", SchedulingCodes.DuplicateId, new Argument("id", id));
        return null;
    }
}
