using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>Checks that every court has a unique id.</summary>
internal sealed class IdList(FindingList findings)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Returns the id if it is valid; otherwise reports it and returns null.</summary>
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
