namespace Utleie.Domain.Permits.Compiling;

/// <summary>A trigger that is understood: its words are values, and its threshold a number on the line of its fact.</summary>
/// <param name="Source">The trigger as it was written.</param>
/// <param name="Permit">The permit it calls for.</param>
/// <param name="Condition">The fact it looks at.</param>
/// <param name="Operator">How it compares; a time of day that is reached past is <c>gt</c>.</param>
/// <param name="Limit">The threshold: a number, 0 or 1 for no or yes, minutes since midnight.</param>
internal sealed record CompiledTrigger(PermitTrigger Source, PermitType Permit, PermitCondition Condition, PermitOperator Operator, decimal Limit)
{
    /// <summary>Its id, which a compiled trigger has.</summary>
    internal string Id => Source.Id!;

    /// <summary>The threshold as a key to compare facts' keys with.</summary>
    internal long Key { get; } = FactKeys.Of(Limit);

    /// <summary>Whether it fires for a known fact.</summary>
    internal bool Fires(long key) => Operator.Holds(key.CompareTo(Key));

    /// <summary>Days before the event by which to apply.</summary>
    internal int LeadDays => Source.LeadTimeDays ?? Permit.TypicalLeadDays;
}
