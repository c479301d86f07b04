using AdminApi.Identity;
using AdminApi.Prices;
using Utleie.Domain.Approvals;
using Utleie.Domain.Bookings;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling.Occupancies;

namespace AdminApi.Bookings;

/// <summary>Whether a booking holds at once, or waits for a caseworker.</summary>
/// <remarks>Source: 001 §3.6; D57, D152.</remarks>
internal static class ApprovalCheck
{
    /// <summary><c>confirmed</c> or <c>pending</c>.</summary>
    /// <param name="resource">The object.</param>
    /// <param name="ask">What is asked for.</param>
    /// <param name="time">The time of it.</param>
    /// <param name="caller">Who asks; a caseworker's own booking is decided by being made.</param>
    /// <param name="zone">The zone of dates.</param>
    internal static BookingStatus StatusOf(BaseResource resource, RentalAsk ask, Reservation time, Caller caller, DateTimeZone zone)
    {
        if (caller.IsCaseworker)
            return BookingStatus.Confirmed;
        var workflow = resource.Workflow ?? new();
        var isApproved = !NeedsApproval(resource, ask) && workflow.ApprovalMode switch
        {
            ApprovalMode.Automatic => true,
            ApprovalMode.Conditional => workflow.AutoApprovalConditions.Any(condition => Holds(condition.Conditions, ask, time, caller, zone)),
            _ => false,
        };
        return isApproved ? BookingStatus.Confirmed : BookingStatus.Pending;
    }

    /// <summary>A service that somebody must agree to.</summary>
    private static bool NeedsApproval(BaseResource resource, RentalAsk ask) => (resource.Pricing?.AddOnServices ?? []).Concat(resource.AddOnServices)
        .Any(service => service.NeedsApproval == true && service.Id is { } id && ask.AddOns.Contains(id));

    /// <summary>All terms of a condition hold; one without terms, or with one the host cannot know, does not.</summary>
    private static bool Holds(AutoApprovalTerms? terms, RentalAsk ask, Reservation time, Caller caller, DateTimeZone zone) =>
        terms is not null
        && terms.RequirePreviousBooking != true
        && (terms.TargetGroups.IsEmpty || terms.TargetGroups.Any(group => group == ask.TargetGroup && caller.Groups.Contains(group)))
        && (terms.MaxDurationMinutes is not { } minutes || (time.End - time.Start).TotalMinutes <= minutes)
        && (terms.MaxCapacity is not { } most || ask.Participants <= most)
        && !DatesOf(time, zone).Any(terms.ExcludeDates.Contains);

    private static IEnumerable<LocalDate> DatesOf(Reservation time, DateTimeZone zone)
    {
        var last = (time.End - Duration.Epsilon).InZone(zone).Date;
        for (var date = time.Start.InZone(zone).Date; date <= last; date = date.PlusDays(1))
            yield return date;
    }
}
