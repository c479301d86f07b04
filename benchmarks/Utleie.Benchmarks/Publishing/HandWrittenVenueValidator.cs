using FluentValidation;
using Utleie.Domain;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;

namespace Utleie.Benchmarks.Publishing;

/// <summary>All of a venue's publishing rules as one writes them with FluentValidation by hand.</summary>
public sealed class HandWrittenVenueValidator : AbstractValidator<Venue>
{
    public HandWrittenVenueValidator()
    {
        RuleFor(v => v.Identity == null || v.Identity.DisplayName == null ? null : v.Identity.DisplayName.Trim())
            .NotEmpty().MinimumLength(3).OverridePropertyName("identity.displayName");
        JudgePlace();
        JudgeKeys();
        JudgeBooking();
        JudgePrice();
        JudgeWorkflow();
        JudgeWords();
        JudgeFiles();
        JudgeContacts();
        JudgeCapacity();
        RuleFor(v => v.VenueAccess == null ? null : v.VenueAccess.KeyType).NotNull().OverridePropertyName("venueAccess.keyType");
    }

    private void JudgePlace()
    {
        RuleFor(v => AddressOf(v) == null ? null : AddressOf(v)!.Street).NotEmpty().OverridePropertyName("location.address.street");
        RuleFor(v => AddressOf(v) == null ? null : AddressOf(v)!.PostalCode).NotEmpty().Matches(@"^[0-9]{4}\z").NotEqual("0000")
            .OverridePropertyName("location.address.postalCode");
        RuleFor(v => AddressOf(v) == null ? null : AddressOf(v)!.PostalArea).NotEmpty().OverridePropertyName("location.address.postalArea");
        RuleFor(v => v.Location == null ? null : v.Location.AccessType).NotNull().OverridePropertyName("location.accessType");
        RuleFor(v => v.Location == null ? null : v.Location.AccessInstructions).NotEmpty().OverridePropertyName("location.accessInstructions");
        RuleFor(v => v.Location == null ? null : v.Location.Map).Must(map => map is { Lat: >= -90 and <= 90, Lng: >= -180 and <= 180 })
            .WithSeverity(Severity.Warning).OverridePropertyName("location.map");
        RuleFor(v => v.Location == null ? null : v.Location.MeetingPoint).NotEmpty().WithSeverity(Severity.Warning)
            .OverridePropertyName("location.meetingPoint");
    }

    private void JudgeKeys()
    {
        When(v => v.Location?.AccessType == AccessType.Code, () =>
            RuleFor(v => v.Location!.AccessCode).NotNull().WithSeverity(Severity.Warning).OverridePropertyName("location.accessCode"));
        When(v => v.Location?.AccessType is AccessType.Reception or AccessType.PhysicalKey, () =>
        {
            RuleFor(v => v.Location!.KeyPickupLocation).NotEmpty().When(v => string.IsNullOrWhiteSpace(v.VenueAccess?.KeyPickupLocation))
                .WithSeverity(Severity.Warning).OverridePropertyName("location.keyPickupLocation");
            RuleFor(v => v.Location!.KeyPickupHours).NotEmpty().When(v => string.IsNullOrWhiteSpace(v.VenueAccess?.KeyPickupHours))
                .WithSeverity(Severity.Warning).OverridePropertyName("location.keyPickupHours");
            RuleFor(v => v.Location!.KeyReturnDeadline).NotEmpty().When(v => string.IsNullOrWhiteSpace(v.VenueAccess?.KeyReturnDeadline))
                .WithSeverity(Severity.Warning).OverridePropertyName("location.keyReturnDeadline");
        });
    }

    private void JudgeBooking()
    {
        RuleFor(v => v.Audience == null ? 0 : v.Audience.Visibility.Count).GreaterThan(0).WithSeverity(Severity.Warning)
            .OverridePropertyName("audience.visibility");
        When(v => v.Availability?.PresentationOnly != true, () =>
        {
            RuleFor(v => v.Availability).Must(a => a != null && a.OpeningHours.Any(row => row.Active != false && row.Day != null))
                .OverridePropertyName("availability.openingHours");
            RuleFor(v => v.Audience == null ? 0 : v.Audience.BookableBy.Count).GreaterThan(0).WithSeverity(Severity.Warning)
                .OverridePropertyName("audience.bookableBy");
        });
        When(v => v.Availability is not { PresentationOnly: true } and not { AvailabilityType: AvailabilityType.Day or AvailabilityType.Quantity }, () =>
        {
            RuleFor(v => v.TimeLogic == null ? null : v.TimeLogic.DefaultBookingLengthMinutes).Must(IsPositive)
                .WithSeverity(Severity.Warning).OverridePropertyName("timeLogic.defaultBookingLength");
            RuleFor(v => v.TimeLogic == null ? null : v.TimeLogic.MinDurationMinutes).Must(IsPositive)
                .WithSeverity(Severity.Warning).OverridePropertyName("timeLogic.minDuration");
            RuleFor(v => v.TimeLogic == null ? null : v.TimeLogic.MaxDurationMinutes).Must(IsPositive)
                .WithSeverity(Severity.Warning).OverridePropertyName("timeLogic.maxDuration");
        });
    }

    private void JudgePrice()
    {
        RuleFor(v => v.Pricing == null ? null : v.Pricing.IsFree).NotNull().WithSeverity(Severity.Warning).OverridePropertyName("pricing.isFree");
        When(v => v.Pricing?.IsFree != true, () =>
        {
            RuleFor(v => v.Pricing == null ? null : v.Pricing.BasePrice).NotNull().GreaterThan(0).OverridePropertyName("pricing.basePrice");
            RuleFor(v => v.Pricing == null ? null : v.Pricing.PriceModel).NotNull().OverridePropertyName("pricing.priceModel");
            RuleFor(v => v.Pricing).Must(pricing => pricing != null && pricing.PaymentMethods.Any(method => method.Enabled != false))
                .OverridePropertyName("pricing.paymentMethods");
        });
        When(v => v.Pricing is { IsFree: not true, ExemptFromVat: not true, VatRate: > 0 }, () =>
            RuleFor(v => v.Pricing!.VatIncluded).NotNull().WithSeverity(Severity.Warning).OverridePropertyName("pricing.vatIncluded"));
    }

    private void JudgeWorkflow()
    {
        RuleFor(v => v.Workflow == null ? null : v.Workflow.ApprovalMode).NotNull().OverridePropertyName("workflow.approvalMode");
        RuleFor(v => v.Workflow == null || v.Workflow.TermsAcceptance == null ? null : v.Workflow.TermsAcceptance.DocumentUrl).NotEmpty()
            .Unless(v => !string.IsNullOrWhiteSpace(v.Workflow?.TermsAcceptance?.DocumentId) || HasFile(v, AttachmentCategory.Terms))
            .WithSeverity(Severity.Warning).OverridePropertyName("workflow.termsAcceptance.documentUrl");
    }

    private void JudgeWords()
    {
        RuleFor(v => v.Content == null ? null : v.Content.ShortDescription).NotEmpty().WithSeverity(Severity.Warning)
            .MaximumLength(200).WithSeverity(Severity.Warning).OverridePropertyName("content.shortDescription");
        RuleFor(v => v.Content == null ? null : v.Content.LongDescription).NotEmpty().WithSeverity(Severity.Warning)
            .OverridePropertyName("content.longDescription");
        RuleFor(v => v.Content == null ? 0 : v.Content.Faq.Count).GreaterThan(0).WithSeverity(Severity.Warning).OverridePropertyName("content.faq");
        RuleFor(v => v.Content == null ? null : v.Content.Guidelines).NotEmpty().WithSeverity(Severity.Warning)
            .OverridePropertyName("content.guidelines");
        RuleFor(v => v.Content == null ? null : v.Content.AccessibilityInfo).Must(info => info != null && (Says(info) || Says(info.UniversalDesign)))
            .WithSeverity(Severity.Warning).OverridePropertyName("content.accessibilityInfo");
    }

    private void JudgeFiles()
    {
        RuleFor(v => v.Content == null ? 0 : v.Content.Gallery.Count).GreaterThan(0).WithSeverity(Severity.Warning)
            .OverridePropertyName("content.gallery");
        RuleFor(v => v).Must(v => HasFile(v, AttachmentCategory.FireInstructions)).WithSeverity(Severity.Warning)
            .OverridePropertyName("content.attachments");
    }

    private void JudgeContacts()
    {
        RuleFor(v => v.Contacts).Must(all => all.Any(CanBeReached)).WithSeverity(Severity.Warning).OverridePropertyName("contacts");
        RuleForEach(v => v.Contacts).ChildRules(contact =>
        {
            contact.RuleFor(c => c.Email).Must(email => EmailAddress.TryParse(email, out _)).When(c => !string.IsNullOrEmpty(c.Email))
                .WithSeverity(Severity.Warning).OverridePropertyName("email");
            contact.RuleFor(c => c.Phone).Must(phone => PhoneNumber.TryParse(phone, out _)).When(c => !string.IsNullOrEmpty(c.Phone))
                .WithSeverity(Severity.Warning).OverridePropertyName("phone");
        }).OverridePropertyName("contacts");
    }

    private void JudgeCapacity()
    {
        RuleFor(v => v.VenueCapacity == null ? null : v.VenueCapacity.MaxPersons).NotNull().GreaterThan(0)
            .OverridePropertyName("venueCapacity.maxPersons");
        RuleFor(v => v.VenueCapacity)
            .Must(capacity => capacity is { MaxPersons: > 0 } and ({ SeatedCapacity: > 0 } or { StandingCapacity: > 0 }))
            .WithSeverity(Severity.Warning).OverridePropertyName("venueCapacity");
        When(v => v.VenueCapacity?.MaxPersons > 50, () =>
            RuleFor(v => v.VenueCapacity!.FireCapacity).Must(IsPositive).WithSeverity(Severity.Warning)
                .OverridePropertyName("venueCapacity.fireCapacity"));
    }

    private static AddressDraft? AddressOf(Venue venue) => venue.Location?.Address;

    private static bool IsPositive(int? number) => number > 0;

    private static bool CanBeReached(Contact contact) =>
        !string.IsNullOrWhiteSpace(contact.Name) && !(string.IsNullOrWhiteSpace(contact.Email) && string.IsNullOrWhiteSpace(contact.Phone));

    private static bool HasFile(Venue venue, AttachmentCategory category) =>
        venue.Content?.Attachments.Any(file => file.Category == category && !string.IsNullOrWhiteSpace(file.Url)) == true;

    private static bool Says(AccessibilityInfo info) =>
        !string.IsNullOrWhiteSpace(info.Summary) || !string.IsNullOrWhiteSpace(info.AdditionalInfo) || info.WheelchairAccessible != null
        || info.HearingAidsCompatible != null || info.VisualAidsAvailable != null || info.AssistanceAvailable != null;

    private static bool Says(UniversalDesign? design) => design != null
        && (!string.IsNullOrWhiteSpace(design.OtherAccommodation) || design.StepFreeAccess != null || design.WcAccessible != null
            || design.Elevator != null || design.HearingLoop != null || design.AccessibleParking != null || design.GuideDogAllowed != null
            || design.SignLanguageSupport != null || design.BrailleSignage != null);
}
