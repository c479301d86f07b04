using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>Answers who may see a rental object and who may book it.</summary>
/// <remarks>Immutable; safe to use from any number of threads. Source: 001 §3.3.</remarks>
public sealed class AudienceRules
{
    private readonly ValueList<Visibility> _visibility;
    private readonly ValueList<string> _bookableBy;
    private readonly ValueList<Visibility> _circles;
    private readonly ValueList<string> _groups;
    private readonly bool _requiresOrganisation;
    private readonly ValueList<string> _blocked;
    private readonly ValueList<string> _unread;

    private AudienceRules(AudienceSection section)
    {
        _visibility = section.Visibility;
        _bookableBy = section.BookableBy;
        _circles = [.. _bookableBy.Select(Circle).OfType<Visibility>()];
        _groups = [.. _bookableBy.Where(word => Circle(word) is null)];
        _requiresOrganisation = section.Restrictions?.RequireOrgNumber == true;
        _unread = [.. (section.Restrictions?.ExtensionData?.Keys ?? []).Take(100)];
        _blocked = [.. (section.Restrictions?.BlockedOrganizations ?? []).Select(WithoutSpaces)];
    }

    /// <summary>Creates the rules of a section; null is an object for everyone.</summary>
    public static AudienceRules Of(AudienceSection? section) => new(section ?? new());

    /// <summary>Returns whether an applicant may see the object. An object without circles is visible to everyone.</summary>
    public bool MaySee(Applicant applicant)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        return _visibility.IsEmpty || _visibility.Any(applicant.IsWithin);
    }

    /// <summary>Returns every reason against a booking, whatever its time; null if there is none.</summary>
    /// <param name="applicant">The person or organisation the booking is for.</param>
    /// <param name="actor">The user who makes it. A caseworker may book for others and outside the circles.</param>
    public Refusal? CheckBooking(Applicant applicant, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        ArgumentNullException.ThrowIfNull(actor);
        ValueList<Reason> reasons = [.. (actor.IsCaseworker ? [] : Circle(applicant, actor)).Concat(Organisation(applicant))];
        return reasons.IsEmpty ? null : new(reasons);
    }

    private IEnumerable<Reason> Circle(Applicant applicant, Actor actor)
    {
        // D188: a restriction that cannot be read must not let more people in.
        foreach (var member in _unread.AsEnumerable())
            yield return Reason.Of(BookingCodes.RestrictionNotRead, new Argument("member", member));
        if (applicant.Id != actor.Id)
            yield return Reason.Of(BookingCodes.NotForOthers);
        if (!_bookableBy.IsEmpty && !_circles.Any(applicant.IsWithin) && !applicant.Groups.Any(_groups.Contains))
            yield return Reason.Of(BookingCodes.NotBookableBy, new Argument("groups", string.Join(", ", _bookableBy)));
    }

    private IEnumerable<Reason> Organisation(Applicant applicant)
    {
        if (_requiresOrganisation && applicant.Organisation is null)
            yield return Reason.Of(BookingCodes.OrganisationMissing);
        if (applicant.Organisation is { } number && _blocked.Contains(number.ToString()))
            yield return Reason.Of(BookingCodes.OrganisationBlocked, Argument.Of("number", number));
    }

    // D39: a word is a circle of 001 §3.3, or else a target group.
    private static Visibility? Circle(string word) => WireWords<Visibility>.TryParse(word, out var circle) ? circle : null;

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
