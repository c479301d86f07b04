namespace Utleie.Domain.Permits.Compiling;

/// <summary>A compiled trigger, with parsed words and a numeric threshold.</summary>
/// <param name="Source">The trigger in the document.</param>
/// <param name="Permit">The required permit.</param>
/// <param name="Condition">The fact it compares.</param>
/// <param name="Operator">The operator; a time of day uses <c>gt</c>, because the event must last beyond it.</param>
/// <param name="Limit">The threshold: a number, 0 or 1 for no or yes, or minutes since midnight.</param>
internal sealed record CompiledTrigger(PermitTrigger Source, PermitType Permit, PermitCondition Condition, PermitOperator Operator, decimal Limit)
{
    /// <summary>The id; a compiled trigger always has one.</summary>
    internal string Id => Source.Id!;

    /// <summary>The threshold as a key comparable with fact keys.</summary>
    internal long Key { get; } = FactKeys.Of(Limit);

    /// <summary>Whether the trigger fires for a known fact.</summary>
    internal bool Fires(long key) => Operator.Holds(key.CompareTo(Key));

    /// <summary>The application deadline in days before the event.</summary>
    internal int LeadDays => Source.LeadTimeDays ?? Permit.TypicalLeadDays;
}
