using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>What the renter should know, each once.</summary>
internal sealed class NoteList
{
    private List<Reason>? _notes;

    internal void Add(Reason note)
    {
        _notes ??= [];
        if (!_notes.Contains(note))
            _notes.Add(note);
    }

    internal ValueList<Reason> ToList() => _notes is null ? default : [.. _notes];
}
