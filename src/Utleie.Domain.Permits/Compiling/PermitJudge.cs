using NodaTime;

namespace Utleie.Domain.Permits.Compiling;

/// <summary>Says of one permit how it stands: its need against its application, its deadline and the event's end.</summary>
/// <remarks>Source: D30.</remarks>
internal static class PermitJudge
{
    internal static AssessedPermit Judge(PermitAssessment asked, PermitType type, PermitNeed need)
    {
        var application = asked.Requirements?.Find(type);
        var span = EventSpan.Of(asked.Facts);
        var state = State(need, application, span.LastDate ?? asked.Today);
        var fired = asked.Rules.Calling(type, asked.Facts, known: true);
        var open = need == PermitNeed.Unknown ? asked.Rules.Calling(type, asked.Facts, known: false) : [];
        var lead = Days.Sane(application?.ApplicationDeadlineDays ?? asked.Rules.LeadDays(type, need == PermitNeed.Unknown ? open : fired));
        LocalDate? applyBy = need != PermitNeed.NotRequired && span.Date is { } date ? Days.After(date, -lead) : null;
        return new()
        {
            Type = type,
            Need = need,
            State = state,
            Because = [.. fired.Select(trigger => trigger.Id)],
            Demanded = application is { Required: true },
            DecidedBy = [.. open.Select(trigger => trigger.Condition.Fact).Distinct()],
            LeadDays = lead,
            ApplyBy = applyBy,
            DaysLeft = applyBy is { } last ? Period.DaysBetween(asked.Today, last) : null,
            Overdue = applyBy < asked.Today && state is (PermitState.Missing or PermitState.Rejected or PermitState.Expired),
            Application = application,
            Calls = [.. fired],
            LastDate = span.LastDate,
        };
    }

    private static PermitState State(PermitNeed need, PermitRequirement? application, LocalDate end) => (need, application?.Status) switch
    {
        (PermitNeed.NotRequired, _) => PermitState.NotRequired,
        (PermitNeed.Required, null or PermitStatus.NotRequired) => PermitState.Missing,
        (_, null or PermitStatus.NotRequired) => PermitState.Unknown,
        (_, PermitStatus.Approved) => application!.ExpiryDate < end ? PermitState.Expired : PermitState.Approved,
        (_, PermitStatus.Pending) => PermitState.Pending,
        (_, PermitStatus.Rejected) => PermitState.Rejected,
        _ => PermitState.Expired,
    };
}
