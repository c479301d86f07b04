namespace Utleie.Domain.Pricing.Engine;

// D173.
/// <summary>The parts of the object that a request is for: some sub-rooms or courts, or the whole.</summary>
/// <param name="Parts">The chosen parts; empty for the whole.</param>
/// <param name="Count">Their number; the number of all parts for the whole.</param>
internal sealed record PartChoice(PriceAdjustment[] Parts, int Count)
{
    internal bool IsWhole => Parts.Length == 0;

    /// <summary>Returns the parts with these ids; the whole if there are none or they are all of them.</summary>
    internal static PartChoice Of(PriceAdjustment[] all, ValueList<string> ids)
    {
        PriceAdjustment[] chosen = [.. all.Where(part => Find.Contains(ids, part.Id))];
        return chosen.Length == 0 || chosen.Length == all.Length ? new([], all.Length) : new(chosen, chosen.Length);
    }
}
