using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Compiling;

namespace Utleie.Domain.Permits;

// D30.
/// <summary>The assessment of one permit of an event.</summary>
/// <remarks><see cref="PermitTexts"/> formats it as text. Source: 001 §11.3.</remarks>
public sealed record AssessedPermit
{
    /// <summary>The permit.</summary>
    public required PermitType Type { get; init; }

    /// <summary>Whether the event needs the permit.</summary>
    public required PermitNeed Need { get; init; }

    /// <summary>The outcome: needed, pending, approved, etc.</summary>
    public required PermitOutcome State { get; init; }

    /// <summary>The ids of the triggers that require the permit, in trigger order.</summary>
    public ValueList<string> Because => Need == PermitNeed.Required ? [.. Calls.Select(trigger => trigger.Id)] : [];

    /// <summary>Whether the event's document requires the permit, regardless of triggers.</summary>
    public bool Demanded { get; init; }

    /// <summary>The wire names of the unknown facts that would decide the need; empty if the need is known.</summary>
    public ValueList<string> DecidedBy => Need == PermitNeed.Unknown ? [.. Calls.Select(trigger => trigger.Condition.Fact).Distinct()] : [];

    // D83.
    /// <summary>The application deadline in calendar days before the event, 0–3653.</summary>
    /// <remarks>
    /// The event's <see cref="PermitRequirement.ApplicationDeadlineDays"/>, otherwise the municipality's, otherwise the longest of the firing triggers,
    /// otherwise the typical ones.
    /// </remarks>
    public int LeadDays { get; init; }

    /// <summary>The last local date to apply (inclusive); null if the permit is not needed or the event has no date.</summary>
    public LocalDate? ApplyBy { get; init; }

    /// <summary>Days from the assessment date to <see cref="ApplyBy"/>; 0 on the last day, negative if the deadline has passed.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Whether an application is still missing (or must be repeated) and the deadline has passed.</summary>
    public bool Overdue { get; init; }

    /// <summary>The application as recorded in the event's document; null if there is none.</summary>
    public PermitRequirement? Application { get; init; }

    /// <summary>Why the permit is needed and by when to apply, for <see cref="PermitTexts.Render(Reason, Language)"/>. Created on each access.</summary>
    public ValueList<Reason> Reasons => PermitReasons.Of(this);

    /// <summary>The firing triggers, or those that depend on unknown facts.</summary>
    internal ValueList<CompiledTrigger> Calls { get; init; }

    /// <summary>The last local date of the event.</summary>
    internal LocalDate? LastDate { get; init; }
}
