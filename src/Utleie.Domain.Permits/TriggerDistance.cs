using Utleie.Domain.Permits.Compiling;

namespace Utleie.Domain.Permits;

/// <summary>How far an event is from the point where a trigger changes its answer: the what-if of a planner.</summary>
/// <remarks><see cref="PermitTexts.Explain"/> tells it in words: "from 501 participants; 480 now".</remarks>
public sealed record TriggerDistance
{
    /// <summary>The trigger.</summary>
    public required PermitTrigger Trigger { get; init; }

    /// <summary>The permit it calls for.</summary>
    public required PermitType Permit { get; init; }

    /// <summary>The fact it looks at.</summary>
    public required PermitCondition Condition { get; init; }

    /// <summary>How it compares; a time of day that is reached past is <c>gt</c>.</summary>
    public required PermitOperator Operator { get; init; }

    /// <summary>Whether it fires; null where the fact is not known.</summary>
    public bool? Fires { get; init; }

    /// <summary>What the fact is compared with: a number, 1 or 0 for yes or no, minutes since midnight of the event's date.</summary>
    public decimal Threshold { get; init; }

    /// <summary>The fact in the same unit; null where it is not known.</summary>
    public decimal? Current { get; init; }

    /// <summary>How much the fact must change for the answer to change, in its unit: whole persons and minutes, else up to the threshold.</summary>
    /// <remarks>≥ 0; null where the fact is not known, or no value of it changes the answer.</remarks>
    public decimal? Distance { get; init; }

    internal static TriggerDistance Of(CompiledTrigger trigger, decimal? current) => new()
    {
        Trigger = trigger.Source,
        Permit = trigger.Permit,
        Condition = trigger.Condition,
        Operator = trigger.Operator,
        Fires = current is { } known ? Fired(trigger, known) : null,
        Threshold = trigger.Limit,
        Current = current,
        Distance = current is { } from ? Way(trigger, from) : null,
    };

    private static decimal? Way(CompiledTrigger trigger, decimal from)
    {
        if (!trigger.Condition.IsWhole)
            return Math.Abs(from - trigger.Limit);
        var near = decimal.Floor(trigger.Limit);
        var fires = Fired(trigger, from);
        decimal[] others = [near - 1, near, near + 1];
        return others.Where(value => value >= 0 && Fired(trigger, value) != fires).Min(value => (decimal?)Math.Abs(value - from));
    }

    private static bool Fired(CompiledTrigger trigger, decimal value) => trigger.Operator.Holds(value.CompareTo(trigger.Limit));
}
