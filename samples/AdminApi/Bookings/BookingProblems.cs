using System.Collections.Frozen;
using AdminApi.Errors;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Decisions;

namespace AdminApi.Bookings;

/// <summary>What is refused of bookings, as HTTP says it.</summary>
internal static class BookingProblems
{
    /// <summary>What only others' bookings stand against: the same request may do another day.</summary>
    private static readonly FrozenSet<string> Held = FrozenSet.Create(
        StringComparer.Ordinal,
        SchedulingCodes.Occupied, SchedulingCodes.Reserved, SchedulingCodes.Buffer, SchedulingCodes.BlockedTime, SchedulingCodes.FrameTime,
        SchedulingCodes.BlockedSlot, SchedulingCodes.TooFewUnits, SchedulingCodes.SharedCapacity);

    /// <summary>A refusal with all reasons and the nearest alternatives: 409 where only others' bookings stand against it, else 422.</summary>
    internal static Problem Refused(ValueList<Told> reasons, ValueList<Alternative> alternatives)
    {
        var isTaken = reasons.All(told => Held.Contains(told.Reason.Code));
        var status = isTaken ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return new(status, isTaken ? BookingCodes.TimeTaken : BookingCodes.Refused, All(reasons))
        {
            Reasons = language => Lines(reasons, language),
            Alternatives = alternatives,
        };
    }

    /// <summary>Only published objects are booked, whoever asks (001 §10.1).</summary>
    internal static Problem NotPublished(ResourceStatus status)
    {
        Reason In(Language language) => Reason.Of(BookingCodes.NotPublished, new Argument("status", PublishingTexts.Status(status, language)));
        return Problems.Of(StatusCodes.Status409Conflict, In(Language.Nb), BookingTexts.Table) with
        {
            Detail = new(Tell(Language.Nb), Tell(Language.Nn), Tell(Language.En)),
            Reasons = language => [ReasonLines.Of(In(language), Tell(language))],
        };
        string Tell(Language language) => BookingTexts.Table.Render(In(language), language);
    }

    /// <summary>The object's sections cannot be compiled, which is nothing the caller can mend.</summary>
    internal static Problem RulesBroken(ValueList<Finding> findings, TextTable texts)
    {
        ValueList<Finding> errors = [.. findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        return Conflict(Reason.Of(BookingCodes.RulesBroken, Argument.Of("count", errors.Count))) with
        {
            Errors = language => ReasonLines.Of(errors, texts, language),
        };
    }

    /// <summary>A step that the booking cannot take where it is.</summary>
    internal static Problem Conflict(Reason reason) => Problems.Of(StatusCodes.Status409Conflict, reason, BookingTexts.Table);

    private static ValueList<ReasonDocument> Lines(ValueList<Told> reasons, Language language) =>
        [.. reasons.Select(told => ReasonLines.Of(told.Reason, told.In(language)))];

    private static LocalizedText All(ValueList<Told> reasons) =>
        new(Joined(reasons, Language.Nb), Joined(reasons, Language.Nn), Joined(reasons, Language.En));

    private static string Joined(ValueList<Told> reasons, Language language) => string.Join(' ', reasons.Select(told => told.In(language)));
}
