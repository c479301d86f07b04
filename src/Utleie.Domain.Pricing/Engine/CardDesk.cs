using System.Collections.Concurrent;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Keeps the rate cards of a price book, made when they are first asked for.</summary>
internal sealed class CardDesk
{
    /// <summary>The maximum number of cards kept for purposes, participants and parts; more are made anew each time.</summary>
    private const int MaxKept = 2_000;

    private readonly BookRules _rules;
    private readonly RateCard?[] _plain;
    private readonly ConcurrentDictionary<CardKey, RateCard> _scoped = new();

    internal CardDesk(BookRules rules)
    {
        _rules = rules;
        _plain = new RateCard?[(rules.Groups.Length + 1) * (rules.Courts.Length + 1) * (rules.SubRooms.Length + 1)];
        Ordinary = Of(null, new());
    }

    /// <summary>The card of the regular price of the whole object.</summary>
    internal RateCard Ordinary { get; }

    internal RateCard Of(GroupRule? group, QuoteRequest request)
    {
        var court = Find.Place(_rules.Courts, request.CourtId);
        var subRoom = Find.Place(_rules.SubRooms, request.SubRoomId);
        var purpose = Find.Word(_rules.Purposes, request.Purpose);
        var step = _rules.ParticipantSteps.Length > 0 ? StepOf(request.Participants) : -1;
        return purpose < 0 && step < 0 && request.Parts.IsEmpty ? Plain(group, court, subRoom) : Scoped(group, request, court, subRoom, (purpose, step));
    }

    private RateCard Scoped(GroupRule? group, QuoteRequest request, PriceAdjustment? court, PriceAdjustment? subRoom, (int Purpose, int Step) who)
    {
        var choice = ChoiceOf(court, subRoom, request.Parts);
        var parts = choice.IsWhole || request.Parts.IsEmpty ? null : string.Join('\n', choice.Parts.Select(part => part.Id));
        var key = new CardKey(group?.Index ?? -1, Array.IndexOf(_rules.Courts, court), Array.IndexOf(_rules.SubRooms, subRoom), who.Purpose, who.Step, parts);
        if (_scoped.TryGetValue(key, out var known))
            return known;
        PriceAdjustment?[] places = [court, subRoom];
        if (!request.Parts.IsEmpty)
            places = choice.Parts.Length == 1 ? [choice.Parts[0]] : [];
        var made = new RateCard(_rules, new(group, request.Purpose, request.Participants, choice), namesPlaces: !request.Parts.IsEmpty, places);
        return _scoped.Count < MaxKept ? _scoped.GetOrAdd(key, made) : made;
    }

    private int StepOf(int? participants)
    {
        var step = -1;
        foreach (var at in _rules.ParticipantSteps)
            step += at <= participants ? 1 : 0;
        return participants is null ? -1 : step + 1;
    }

    /// <summary>Returns the card of each chosen part by itself; null if at most one is chosen.</summary>
    internal RateCard[]? PartsOf(RateCard card, GroupRule? group, QuoteRequest request) => card.NeedsParts ? EachOf(card, group, request) : null;

    private RateCard[] EachOf(RateCard card, GroupRule? group, QuoteRequest request) =>
        [.. card.Asker.Parts.Parts.Select(part => Of(group, request with { CourtId = null, SubRoomId = null, Parts = [part.Id] }))];

    private RateCard Plain(GroupRule? group, PriceAdjustment? court, PriceAdjustment? subRoom)
    {
        var place = (Array.IndexOf(_rules.Courts, court) + 1) * (_rules.SubRooms.Length + 1) + Array.IndexOf(_rules.SubRooms, subRoom) + 1;
        ref var card = ref _plain[((group?.Index ?? -1) + 1) * (_rules.Courts.Length + 1) * (_rules.SubRooms.Length + 1) + place];
        return Volatile.Read(ref card)
            ?? Interlocked.CompareExchange(ref card, new(_rules, new(group, null, null, ChoiceOf(court, subRoom, default)), namesPlaces: false, court, subRoom), null) ?? card;
    }

    /// <summary>Returns the chosen parts; a court and a sub-room by themselves are one place.</summary>
    private PartChoice ChoiceOf(PriceAdjustment? court, PriceAdjustment? subRoom, ValueList<string> parts)
    {
        if (court is null && subRoom is null && parts.IsEmpty)
            return _rules.Whole;
        var choice = PartChoice.Of(_rules.Parts, [.. new[] { court?.Id, subRoom?.Id }.OfType<string>(), .. parts]);
        return parts.IsEmpty && !choice.IsWhole ? choice with { Count = 1 } : choice;
    }
}
