using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Domain.Resources.Publishing;

// D189.
/// <summary>
/// Finds pairs of values in different sections that exclude every booking, so that the published object could not be used as intended.
/// </summary>
/// <remarks>Pairs within the sections of a calendar or of prices are found when those are compiled.</remarks>
internal static class Exclusions
{
    internal static IEnumerable<Finding> Of(BaseResource resource, DateTimeZone zone) =>
    [
        .. Ages(resource),
        .. Season((resource as SportsFacility)?.SeasonBooking),
        .. resource is Event happening ? Sales(happening, zone) : [],
        .. Deposit(resource),
    ];

    private static IEnumerable<Finding> Ages(BaseResource resource)
    {
        if (resource.Audience?.Restrictions is { } asked && asked.MinAge > asked.MaxAge)
            yield return Finding.Error("audience.restrictions.minAge", "age-limits", Argument.Of("min", asked.MinAge), Argument.Of("max", asked.MaxAge));
    }

    private static IEnumerable<Finding> Season(Scheduling.SeasonBooking? season)
    {
        if (season is not { SeasonEnd: { } end })
            yield break;
        if (season.SeasonStart > end)
            yield return Finding.Error("seasonBooking.seasonEnd", "season-reversed", Argument.Of("from", season.SeasonStart), Argument.Of("to", end));
        if (season.ApplicationDeadline > end)
            yield return Finding.Error("seasonBooking.applicationDeadline", "season-deadline", Argument.Of("deadline", season.ApplicationDeadline), Argument.Of("to", end));
    }

    private static IEnumerable<Finding> Sales(Event happening, DateTimeZone zone)
    {
        var last = EventTimes.LastDate(happening);
        var tickets = happening.EventCapacity?.TicketTypes ?? default;
        for (var i = 0; i < tickets.Count; i++)
        {
            var field = FormattableString.Invariant($"eventCapacity.ticketTypes[{i}].salesStart");
            if (tickets[i].SalesStart is not { } opens)
                continue;
            if (tickets[i].SalesEnd is { } closes && opens.Start(zone) >= closes.End(zone))
                yield return Finding.Error(field, "sales-reversed", Argument.Of("from", opens), Argument.Of("to", closes));
            else if (opens.Local(zone).Date > last)
                yield return Finding.Error(field, "sales-after-event", Argument.Of("from", opens), Argument.Of("to", last));
        }
    }

    private static IEnumerable<Finding> Deposit(BaseResource resource)
    {
        var triggers = resource.Pricing?.Deposit?.Triggers ?? default;
        var capacity = (resource as Venue)?.VenueCapacity;
        int? persons = capacity?.FireCapacity < capacity?.MaxPersons ? capacity!.FireCapacity : capacity?.MaxPersons ?? capacity?.FireCapacity;
        for (var i = 0; i < triggers.Count; i++)
        {
            var field = FormattableString.Invariant($"pricing.deposit.triggers[{i}]");
            if (DepositTrigger.PersonsAbove(triggers[i]) is { } limit && limit >= persons)
                yield return Finding.Error(field, "deposit-persons", Argument.Of("limit", limit), Argument.Of("max", persons));
            if (DepositTrigger.HoursAbove(triggers[i]) is { } hours && hours * 60L >= resource.TimeLogic?.MaxDurationMinutes)
                yield return Finding.Error(field, "deposit-hours", Argument.Of("limit", hours), Argument.Of("max", resource.TimeLogic.MaxDurationMinutes));
        }
    }
}
