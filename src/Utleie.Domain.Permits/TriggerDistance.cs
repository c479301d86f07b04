using Utleie.Domain.Permits.Compiling;

namespace Utleie.Domain.Permits;

/// <summary>The distance of an event from the threshold of a trigger.</summary>
/// <remarks><see cref="PermitTexts.Explain"/> formats it as text.</remarks>
public sealed record TriggerDistance
{
    /// <summary>The trigger.</summary>
    public required PermitTrigger Trigger { get; init; }

    /// <summary>The required permit.</summary>
    public required PermitType Permit { get; init; }

    /// <summary>The fact it compares.</summary>
    public required PermitCondition Condition { get; init; }

    /// <summary>The operator; a time of day uses <c>gt</c>, because the event must last beyond it.</summary>
    public required PermitOperator Operator { get; init; }

    /// <summary>Whether the trigger fires; null if the fact is unknown.</summary>
    public bool? Fires { get; init; }

    /// <summary>The threshold: a number, 1 or 0 for yes or no, or minutes since midnight of the event's date.</summary>
    public decimal Threshold { get; init; }

    /// <summary>The fact in the same unit; null if unknown.</summary>
    public decimal? Current { get; init; }

    /// <summary>How much the fact must change to change the result, in its unit; whole numbers for persons and minutes.</summary>
    /// <remarks>≥ 0; null if the fact is unknown or no value changes the result.</remarks>
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
