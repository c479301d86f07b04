using System.Collections.Frozen;
using Utleie.Hosting.Errors;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Decisions;

namespace Utleie.Hosting.Errors;

/// <summary>What the rules refuse, as problems.</summary>
public static class BookingProblems
{
    /// <summary>Returns a refusal with all reasons and the nearest alternatives: 409 if only bookings of others are in the way, otherwise 422.</summary>
    public static Problem Refused(ValueList<LocalizedReason> reasons, ValueList<Alternative> alternatives, bool isTaken)
    {
        var status = isTaken ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return new(status, isTaken ? HostCodes.TimeTaken : HostCodes.Refused, All(reasons))
        {
            Reasons = language => Lines(reasons, language),
            Alternatives = alternatives,
        };
    }

    /// <summary>Returns the refusal of an object that takes no bookings: 409.</summary>
    public static Problem Closed(Reason reason)
    {
        string Tell(Language language) => ResourceBookings.Render(reason, language);
        return Conflict(reason) with
        {
            Detail = new(Tell(Language.Nb), Tell(Language.Nn), Tell(Language.En)),
            Reasons = language => [ReasonLines.Of(reason, Tell(language))],
        };
    }

    /// <summary>Returns 409 with every invalid field of an object whose rules do not compile; the caller cannot correct them.</summary>
    public static Problem RulesBroken(ValueList<Finding> findings, TextTable texts)
    {
        ValueList<Finding> errors = [.. findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        return Problems.Of(StatusCodes.Status409Conflict, Reason.Of(HostCodes.RulesBroken, Argument.Of("count", errors.Count)), HostTexts.Table) with
        {
            Errors = language => ReasonLines.Of(errors, texts, language),
        };
    }

    /// <summary>Returns the refusal of a step that a booking cannot take in its status: 409.</summary>
    public static Problem Conflict(Reason reason) => Problems.Of(StatusCodes.Status409Conflict, reason, BookingTexts.Table);

    /// <summary>Returns the refusal of a step with all its reasons: 409, named by the first.</summary>
    public static Problem Conflict(ValueList<Reason> reasons)
    {
        string Tell(Language language) => string.Join(' ', reasons.Select(reason => BookingTexts.Table.Render(reason, language)));
        return Conflict(reasons[0]) with
        {
            Detail = new(Tell(Language.Nb), Tell(Language.Nn), Tell(Language.En)),
            Reasons = language => ReasonLines.Of(reasons, BookingTexts.Table, language),
        };
    }

    private static ValueList<ReasonDocument> Lines(ValueList<LocalizedReason> reasons, Language language) =>
        [.. reasons.Select(reason => ReasonLines.Of(reason.Reason, reason.In(language)))];

    private static LocalizedText All(ValueList<LocalizedReason> reasons) =>
        new(Joined(reasons, Language.Nb), Joined(reasons, Language.Nn), Joined(reasons, Language.En));

    private static string Joined(ValueList<LocalizedReason> reasons, Language language) => string.Join(' ', reasons.Select(reason => reason.In(language)));
}
