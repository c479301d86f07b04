namespace Utleie.Domain.Permits.Tests;

/// <summary>The loop of 001 §11.2 as it stands, with the conditions of D28 beside it.</summary>
internal static class Reference
{
    internal static HashSet<string> Evaluate(EventFacts facts, IEnumerable<PermitTrigger> triggers)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        foreach (var trigger in triggers)
        {
            var triggered = trigger.Condition switch
            {
                "capacity" => Compare(facts.Capacity, trigger),
                "alcohol" => facts.ServesAlcohol is { } serves && serves == Flag(trigger),
                "amplified_sound" => Compare(facts.SoundLevel, trigger),
                "road_use" => facts.UsesPublicRoad is { } uses && uses == Flag(trigger),
                "food" => facts.ServesFood is { } food && food == Flag(trigger),
                "duration" => Compare(facts.DurationHours, trigger),
                _ => throw new ArgumentException(trigger.Condition),
            };
            if (triggered)
                required.Add(trigger.RequiredPermit!);
        }

        return required;
    }

    private static bool Flag(PermitTrigger trigger) => trigger.Threshold!.Value.Match(_ => throw new ArgumentException("number"), flag => flag, _ => throw new ArgumentException("text"));

    private static bool Compare(decimal? value, PermitTrigger trigger)
    {
        var threshold = trigger.Threshold!.Value.Match(number => number, _ => throw new ArgumentException("flag"), _ => throw new ArgumentException("text"));
        return value is { } known && (trigger.Operator ?? "gte") switch
        {
            "gt" => known > threshold,
            "gte" => known >= threshold,
            "lt" => known < threshold,
            "lte" => known <= threshold,
            _ => known == threshold,
        };
    }
}
