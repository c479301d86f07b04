namespace Utleie.Domain.Permits.Compiling;

/// <summary>The facts as numbers, in the order of <see cref="PermitCondition.All"/>; null is unknown.</summary>
internal static class FactValues
{
    internal static decimal? Of(int fact, EventFacts facts, in EventSpan span) => fact switch
    {
        0 => facts.Capacity,
        1 => Number(facts.ServesAlcohol),
        2 => facts.SoundLevel,
        3 => Number(facts.UsesPublicRoad),
        4 => Number(facts.ServesFood),
        5 => span.Hours,
        _ => span.End,
    };

    private static decimal? Number(bool? flag) => flag is { } yes ? yes ? 1 : 0 : null;
}
