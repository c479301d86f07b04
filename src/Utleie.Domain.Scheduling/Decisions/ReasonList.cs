using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling.Decisions;

/// <summary>Collects distinct reasons; allocates no list while there are none.</summary>
internal ref struct ReasonList
{
    private const int Most = 50;

    private List<Reason>? _reasons;

    internal readonly bool IsEmpty => _reasons is null;

    internal void Add(Reason reason)
    {
        _reasons ??= [];
        if (_reasons.Count < Most && !_reasons.Contains(reason))
            _reasons.Add(reason);
    }

    internal readonly ValueList<Reason> ToList() => _reasons is null ? [] : [.. _reasons];
}
