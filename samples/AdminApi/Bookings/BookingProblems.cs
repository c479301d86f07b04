using System.Collections.Frozen;
using AdminApi.Errors;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Decisions;

namespace AdminApi.Bookings;

/// <summary>What is refused of bookings, as HTTP says it.</summary>
internal static class BookingProblems
{
    /// <summary>A refusal with all reasons and the nearest alternatives: 409 where only others' bookings stand against it, else 422.</summary>
    internal static Problem Refused(ValueList<Told> reasons, ValueList<Alternative> alternatives, bool isTaken)
    {
        var status = isTaken ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return new(status, isTaken ? HostCodes.TimeTaken : HostCodes.Refused, All(reasons))
        {
            Reasons = language => Lines(reasons, language),
            Alternatives = alternatives,
        };
    }

    /// <summary>An object that takes no bookings.</summary>
    internal static Problem Closed(Reason reason)
    {
        string Tell(Language language) => ResourceBookings.Render(reason, language);
        return Conflict(reason) with
        {
            Detail = new(Tell(Language.Nb), Tell(Language.Nn), Tell(Language.En)),
            Reasons = language => [ReasonLines.Of(reason, Tell(language))],
        };
    }

    /// <summary>The object's sections cannot be compiled, which is nothing the caller can mend.</summary>
    internal static Problem RulesBroken(ValueList<Finding> findings, TextTable texts)
    {
        ValueList<Finding> errors = [.. findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        return Problems.Of(StatusCodes.Status409Conflict, Reason.Of(HostCodes.RulesBroken, Argument.Of("count", errors.Count)), HostTexts.Table) with
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
