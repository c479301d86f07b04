using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Compiling;

namespace Utleie.Domain.Permits;

/// <summary>What is to be said of one permit of an event.</summary>
/// <remarks><see cref="PermitTexts"/> tells it in words. Source: 001 §11.3; D30.</remarks>
public sealed record AssessedPermit
{
    /// <summary>The permit.</summary>
    public required PermitType Type { get; init; }

    /// <summary>Whether the event needs it.</summary>
    public required PermitNeed Need { get; init; }

    /// <summary>How it stands.</summary>
    public required PermitOutcome State { get; init; }

    /// <summary>The ids of every trigger that calls for it, in the triggers' order.</summary>
    public ValueList<string> Because => Need == PermitNeed.Required ? [.. Calls.Select(trigger => trigger.Id)] : [];

    /// <summary>Whether the event's document demands it, triggers or not.</summary>
    public bool Demanded { get; init; }

    /// <summary>The unknown facts that would decide an undecided need, by their wire names.</summary>
    public ValueList<string> DecidedBy => Need == PermitNeed.Unknown ? [.. Calls.Select(trigger => trigger.Condition.Fact).Distinct()] : [];

    /// <summary>Calendar days before the event by which to apply, 0–3653.</summary>
    /// <remarks>
    /// The event's own <see cref="PermitRequirement.ApplicationDeadlineDays"/>, else the municipality's, else the longest of the triggers that fire,
    /// else the typical ones (D83).
    /// </remarks>
    public int LeadDays { get; init; }

    /// <summary>The last local date to apply on (included); null where it is not needed, or the event has no date.</summary>
    public LocalDate? ApplyBy { get; init; }

    /// <summary>Days from the day of judgement to <see cref="ApplyBy"/>; 0 on the last one, negative when it is past.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Whether it has yet to be applied for, or applied for again, and the last day to do so is past.</summary>
    public bool Overdue { get; init; }

    /// <summary>What the event's document records of it.</summary>
    public PermitRequirement? Application { get; init; }

    /// <summary>Why, and by when: for <see cref="PermitTexts.Render(Reason, Language)"/>; put together when it is asked for.</summary>
    public ValueList<Reason> Reasons => PermitReasons.Of(this);

    /// <summary>The triggers that fire, or that an undecided need hangs on.</summary>
    internal ValueList<CompiledTrigger> Calls { get; init; }

    /// <summary>The last local date of the event.</summary>
    internal LocalDate? LastDate { get; init; }
}
