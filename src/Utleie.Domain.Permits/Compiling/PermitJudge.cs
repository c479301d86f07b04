using NodaTime;

namespace Utleie.Domain.Permits.Compiling;

// D30.
/// <summary>Assesses the permits of an event: need, application, deadline and the event's end.</summary>
internal readonly ref struct PermitJudge(PermitAssessment asked)
{
    private readonly FactKeys _keys = FactKeys.Of(asked.Facts);
    private readonly EventSpan _span = EventSpan.Of(asked.Facts);

    internal AssessedPermit Judge(PermitType type, PermitNeed need)
    {
        var application = asked.Requirements?.Find(type);
        var state = State(need, application, _span.LastDate ?? asked.Today);
        var calls = asked.Rules.Calling(type, _keys, known: need != PermitNeed.Unknown);
        var lead = Days.Sane(application?.ApplicationDeadlineDays ?? asked.Rules.LeadDays(type, calls));
        LocalDate? applyBy = need != PermitNeed.NotRequired && _span.Date is { } date ? Days.After(date, -lead) : null;
        return new()
        {
            Type = type,
            Need = need,
            State = state,
            Demanded = application is { Required: true },
            LeadDays = lead,
            ApplyBy = applyBy,
            DaysLeft = applyBy is { } last ? Period.DaysBetween(asked.Today, last) : null,
            Overdue = need == PermitNeed.Required && applyBy < asked.Today
                && state is (PermitOutcome.Missing or PermitOutcome.Rejected or PermitOutcome.Expired),
            Application = application,
            Calls = calls,
            LastDate = _span.LastDate,
        };
    }

    private static PermitOutcome State(PermitNeed need, PermitRequirement? application, LocalDate end) => (need, application?.Status) switch
    {
        (PermitNeed.NotRequired, _) => PermitOutcome.NotRequired,
        (PermitNeed.Required, null or PermitStatus.NotRequired) => PermitOutcome.Missing,
        (_, null or PermitStatus.NotRequired) => PermitOutcome.Unknown,
        (_, PermitStatus.Approved) => application!.ExpiryDate < end ? PermitOutcome.Expired : PermitOutcome.Approved,
        (_, PermitStatus.Pending) => PermitOutcome.Pending,
        (_, PermitStatus.Rejected) => PermitOutcome.Rejected,
        _ => PermitOutcome.Expired,
    };
}
