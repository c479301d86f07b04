namespace Utleie.Domain.Pricing.Engine;

// D170, D172, D173, D182.
/// <summary>The conditions of a plan, package, limit or fee that do not depend on the time. A condition that is absent is always met.</summary>
internal sealed record Scope
{
    /// <summary>The groups it is for, as indexes; −1 for a name that no group has.</summary>
    internal ValueList<int> Groups { get; init; }

    internal int? MinParticipants { get; init; }

    internal int? MaxParticipants { get; init; }

    internal ValueList<string> Parts { get; init; }

    internal ValueList<int> PartCount { get; init; }

    internal ValueList<string> Purposes { get; init; }

    internal static Scope Everyone { get; } = new();

    internal bool NamesGroups => !Groups.IsEmpty;

    /// <summary>Whether its price is for so many parts together.</summary>
    internal bool NamesPartCount => !PartCount.IsEmpty;

    /// <summary>Whether its price is for certain parts, so that their share of the whole's price is not taken of it.</summary>
    internal bool NamesParts => NamesPartCount || !Parts.IsEmpty;

    internal bool NamesParticipants => MinParticipants is not null || MaxParticipants is not null;

    internal bool Includes(in Asker asker) => IncludesButParticipants(asker) && HasRoomFor(asker.Participants);

    internal bool IncludesButParticipants(in Asker asker) => IsFor(asker.Group) && IsForPurpose(asker.Purpose) && IsForParts(asker.Parts);

    internal bool IsFor(GroupRule? group) => Groups.IsEmpty || (group is not null && Has(Groups, group.Index));

    internal bool HasRoomFor(int? participants) =>
        !NamesParticipants || (participants is { } known && known >= (MinParticipants ?? 0) && known <= (MaxParticipants ?? int.MaxValue));

    /// <summary>Whether one request can meet both.</summary>
    internal bool Meets(Scope other) =>
        Share(Groups, other.Groups) && Share(Parts, other.Parts) && Share(PartCount, other.PartCount) && ShareWords(Purposes, other.Purposes)
        && Math.Max(MinParticipants ?? 0, other.MinParticipants ?? 0) <= Math.Min(MaxParticipants ?? int.MaxValue, other.MaxParticipants ?? int.MaxValue);

    /// <summary>Whether every request that meets the other meets this one.</summary>
    internal bool Covers(Scope other) =>
        Contains(Groups, other.Groups) && Contains(Parts, other.Parts) && Contains(PartCount, other.PartCount) && ContainsWords(Purposes, other.Purposes)
        && (!NamesParticipants || (other.NamesParticipants && (MinParticipants ?? 0) <= (other.MinParticipants ?? 0) && (MaxParticipants ?? int.MaxValue) >= (other.MaxParticipants ?? int.MaxValue)));

    private bool IsForPurpose(string? purpose)
    {
        if (Purposes.IsEmpty)
            return true;
        foreach (var known in Purposes)
        {
            if (string.Equals(known, purpose, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether every chosen part is one of these, and their number is right. The whole is not one of its parts.</summary>
    private bool IsForParts(PartChoice choice)
    {
        if (!PartCount.IsEmpty && !Has(PartCount, choice.Count))
            return false;
        if (Parts.IsEmpty)
            return true;
        foreach (var part in choice.Parts)
        {
            if (!Find.Contains(Parts, part.Id))
                return false;
        }

        return !choice.IsWhole || (choice.Count > 0 && Parts.Distinct(StringComparer.Ordinal).Count() == choice.Count);
    }

    private static bool Has(ValueList<int> numbers, int number)
    {
        foreach (var known in numbers)
        {
            if (known == number)
                return true;
        }

        return false;
    }

    private static bool Share<T>(ValueList<T> one, ValueList<T> other) => one.IsEmpty || other.IsEmpty || one.Intersect(other).Any();

    private static bool ShareWords(ValueList<string> one, ValueList<string> other) => one.IsEmpty || other.IsEmpty || one.Intersect(other, StringComparer.OrdinalIgnoreCase).Any();

    private static bool Contains<T>(ValueList<T> outer, ValueList<T> inner) => outer.IsEmpty || (!inner.IsEmpty && !inner.Except(outer).Any());

    private static bool ContainsWords(ValueList<string> outer, ValueList<string> inner) =>
        outer.IsEmpty || (!inner.IsEmpty && !inner.Except(outer, StringComparer.OrdinalIgnoreCase).Any());
}
