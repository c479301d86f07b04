using AdminApi.Errors;
using AdminApi.Identity;
using AdminApi.Prices;
using AdminApi.Resources;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Wire;

namespace AdminApi.Bookings;

/// <summary>Whether someone may book an object at all, whatever the time.</summary>
/// <remarks>Source: 001 §3.3; D39, D151.</remarks>
internal static class BookerCheck
{
    internal static IEnumerable<Told> Reasons(BaseResource resource, RentalAsk ask, Caller caller) =>
        (caller.IsCaseworker ? [] : Circle(resource, ask, caller))
            .Concat(Organisation(resource, ask))
            .Select(reason => new Told(reason, BookingTexts.Table));

    private static IEnumerable<Reason> Circle(BaseResource resource, RentalAsk ask, Caller caller)
    {
        if (ask.BookedBy is { } other && other != caller.Id)
            yield return Reason.Of(BookingCodes.NotForOthers);
        var may = resource.Audience?.BookableBy ?? [];
        if (!may.IsEmpty && !may.Any(word => IsOf(word, caller)))
            yield return Reason.Of(BookingCodes.NotForCaller, new Argument("groups", string.Join(", ", may)));
    }

    /// <summary>A word is a circle of 001 §3.3, or else a target group (D39).</summary>
    private static bool IsOf(string word, Caller caller) => WireWords<Visibility>.TryParse(word, out var circle)
        ? caller.IsWithin([circle])
        : caller.Groups.Contains(word);

    private static IEnumerable<Reason> Organisation(BaseResource resource, RentalAsk ask)
    {
        var restrictions = resource.Audience?.Restrictions ?? new();
        if (restrictions.RequireOrgNumber == true && ask.OrganisationNumber is null)
            yield return Reason.Of(BookingCodes.OrganisationMissing);
        if (ask.Organisation() is { } number && restrictions.BlockedOrganizations.Contains(number.ToString()))
            yield return Reason.Of(BookingCodes.OrganisationBlocked, Argument.Of("number", number));
    }
}
