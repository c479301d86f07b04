using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Notes for the renter, without duplicates.</summary>
internal struct NoteList
{
    private Reason? _first;
    private List<Reason>? _all;

    internal void Add(Reason note)
    {
        if (_first is null)
            _first = note;
        else if (_all is null && _first != note)
            _all = [_first, note];
        else if (_all?.Contains(note) == false)
            _all.Add(note);
    }

    /// <summary>Most quotes have at most one note, which avoids allocating a list.</summary>
    internal readonly ValueList<Reason> ToList() => _all is not null ? [.. _all] : _first is not null ? [_first] : default;
}
