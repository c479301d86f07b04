using Utleie.Domain.Answers;
using static Utleie.Domain.Resources.Publishing.RuleConditions;

namespace Utleie.Domain.Resources.Publishing;

// D112.
/// <summary>The rules of every category.</summary>
/// <remarks>Source: 001 §9.2; the soft ones are the fields that 001 §3 marks as needed, conditional or recommended, and 001 §9.4.</remarks>
internal static class CommonRules
{
    private const int ShortestName = 3;
    private const int LongestShortDescription = 200;

    /// <summary>Rules that apply to the same objects share one condition, which is evaluated once for all of them.</summary>
    private static readonly Func<BaseResource, bool> WhenByTime = resource => ByTime(resource);

    private static readonly Func<BaseResource, bool> WhenKeyed = resource => HasKey(resource);

    internal static ValueList<ResourceRule> All { get; } =
    [
        Hard("display-name", "identity.displayName", r => NameLength(r) >= ShortestName, facts: r => [Argument.Of("length", NameLength(r)), Argument.Of("min", ShortestName)]),
        .. Place,
        .. Booking,
        .. PriceRules.All,
        .. WorkflowRules.All,
        .. Words,
        .. Contacts,
    ];

    private static ResourceRule[] Place =>
    [
        Hard("street", "location.address.street", r => Text(r.Location?.Address?.Street)),
        Hard("postal-code", "location.address.postalCode", r => PostalAddress.IsPostalCode(r.Location?.Address?.PostalCode), facts: r => [new("value", Shown(r.Location?.Address?.PostalCode))]),
        Hard("postal-area", "location.address.postalArea", r => Text(r.Location?.Address?.PostalArea)),
        Hard("access-type", "location.accessType", r => r.Location?.AccessType is not null),
        Hard("access-instructions", "location.accessInstructions", r => Text(r.Location?.AccessInstructions)),
        Soft("map-position", "location.map", r => r.Location?.Map is { Lat: >= -90 and <= 90, Lng: >= -180 and <= 180 }),
        Soft("meeting-point", "location.meetingPoint", r => Text(r.Location?.MeetingPoint)),
        Soft("access-code", "location.accessCode", r => r.Location!.AccessCode is not null, r => r.Location?.AccessType == AccessType.Code),
        Soft("key-pickup-location", "location.keyPickupLocation", r => Text(r.Location!.KeyPickupLocation) || Text(KeysOf(r)?.KeyPickupLocation), WhenKeyed),
        Soft("key-pickup-hours", "location.keyPickupHours", r => Text(r.Location!.KeyPickupHours) || Text(KeysOf(r)?.KeyPickupHours), WhenKeyed),
        Soft("key-return-deadline", "location.keyReturnDeadline", r => Text(r.Location!.KeyReturnDeadline) || Text(KeysOf(r)?.KeyReturnDeadline), WhenKeyed),
    ];

    private static ResourceRule[] Booking =>
    [
        Hard("opening-hours", "availability.openingHours", r => OpenDay(r) || PresentationOnly(r), r => r is not (SportsFacility or Event or Equipment)),
        Soft("visibility", "audience.visibility", r => r.Audience is { Visibility.IsEmpty: false }),
        Soft("bookable-by", "audience.bookableBy", r => r.Audience is { BookableBy.IsEmpty: false } || PresentationOnly(r)),
        Soft("default-booking-length", "timeLogic.defaultBookingLength", r => r.TimeLogic?.DefaultBookingLengthMinutes > 0, WhenByTime),
        Soft("min-duration", "timeLogic.minDuration", r => r.TimeLogic?.MinDurationMinutes > 0 || r is SportsFacility { MultiCourt.BookingRules.MinDurationMinutes: > 0 }, WhenByTime),
        Soft("max-duration", "timeLogic.maxDuration", r => r.TimeLogic?.MaxDurationMinutes > 0 || r is SportsFacility { MultiCourt.BookingRules.MaxDurationMinutes: > 0 }, WhenByTime),
    ];

    private static ResourceRule[] Words =>
    [
        Soft("short-description", "content.shortDescription", r => Text(r.Content?.ShortDescription)),
        Soft("short-description-length", "content.shortDescription", r => r.Content!.ShortDescription!.Length <= LongestShortDescription, r => r.Content?.ShortDescription is not null, ShortDescriptionLength),
        Soft("long-description", "content.longDescription", r => Text(r.Content?.LongDescription)),
        Soft("gallery", "content.gallery", r => r.Content is { Gallery.IsEmpty: false }),
        Soft("accessibility", "content.accessibilityInfo", r => Accessibility.IsDocumented(r.Content?.AccessibilityInfo)),
        Soft("faq", "content.faq", r => r.Content is { Faq.IsEmpty: false }),
        Soft("guidelines", "content.guidelines", r => Text(r.Content?.Guidelines)),
    ];

    private static ResourceRule[] Contacts =>
    [
        Soft("contact-person", "contacts", r => HasContact(r)),
        ResourceRule.SoftForEach<BaseResource, Contact>("contact-email", "contacts", "email", r => r.Contacts, contact => contact.Email, email => EmailAddress.IsValid(email)),
        ResourceRule.SoftForEach<BaseResource, Contact>("contact-phone", "contacts", "phone", r => r.Contacts, contact => contact.Phone, phone => PhoneNumber.IsValid(phone)),
    ];

    private static int NameLength(BaseResource resource) => resource.Identity?.DisplayName?.AsSpan().Trim().Length ?? 0;

    private static ValueList<Argument> ShortDescriptionLength(BaseResource resource) =>
        [Argument.Of("length", resource.Content!.ShortDescription!.Length), Argument.Of("max", LongestShortDescription)];

    private static bool HasKey(BaseResource resource) => resource.Location?.AccessType is AccessType.Reception or AccessType.PhysicalKey;

    private static VenueAccess? KeysOf(BaseResource resource) => (resource as Venue)?.VenueAccess;

    private static ResourceRule Hard(string id, string field, Func<BaseResource, bool> holds, Func<BaseResource, bool>? when = null, Func<BaseResource, ValueList<Argument>>? facts = null) =>
        ResourceRule.Hard(id, field, holds, when, facts);

    private static ResourceRule Soft(string id, string field, Func<BaseResource, bool> holds, Func<BaseResource, bool>? when = null, Func<BaseResource, ValueList<Argument>>? facts = null) =>
        ResourceRule.Soft(id, field, holds, when, facts);
}
