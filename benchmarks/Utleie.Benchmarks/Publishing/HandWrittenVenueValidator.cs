using FluentValidation;
using Utleie.Domain.Resources;

namespace Utleie.Benchmarks.Publishing;

/// <summary>Fifteen of a venue's publishing rules as one writes them with FluentValidation by hand.</summary>
public sealed class HandWrittenVenueValidator : AbstractValidator<Venue>
{
    public HandWrittenVenueValidator()
    {
        RuleFor(v => v.Identity == null ? null : v.Identity.DisplayName).NotEmpty().MinimumLength(3).OverridePropertyName("identity.displayName");
        RuleFor(v => AddressOf(v) == null ? null : AddressOf(v)!.Street).NotEmpty().OverridePropertyName("location.address.street");
        RuleFor(v => AddressOf(v) == null ? null : AddressOf(v)!.PostalCode).NotEmpty().Matches("^[0-9]{4}$")
            .OverridePropertyName("location.address.postalCode");
        RuleFor(v => AddressOf(v) == null ? null : AddressOf(v)!.PostalArea).NotEmpty().OverridePropertyName("location.address.postalArea");
        RuleFor(v => v.Location == null ? null : v.Location.AccessType).NotNull().OverridePropertyName("location.accessType");
        RuleFor(v => v.Location == null ? null : v.Location.AccessInstructions).NotEmpty().OverridePropertyName("location.accessInstructions");
        RuleFor(v => v.Workflow == null ? null : v.Workflow.ApprovalMode).NotNull().OverridePropertyName("workflow.approvalMode");
        When(v => v.Pricing == null || v.Pricing.IsFree != true, () =>
        {
            RuleFor(v => v.Pricing == null ? null : v.Pricing.BasePrice).NotNull().GreaterThan(0).OverridePropertyName("pricing.basePrice");
            RuleFor(v => v.Pricing == null ? 0 : v.Pricing.PaymentMethods.Count).GreaterThan(0).OverridePropertyName("pricing.paymentMethods");
        });
        RuleFor(v => v.VenueCapacity == null ? null : v.VenueCapacity.MaxPersons).NotNull().GreaterThan(0)
            .OverridePropertyName("venueCapacity.maxPersons");
        RuleFor(v => v.VenueAccess == null ? null : v.VenueAccess.KeyType).NotNull().OverridePropertyName("venueAccess.keyType");
        RuleFor(v => v.Availability)
            .Must(a => a != null && (a.PresentationOnly == true || a.OpeningHours.Any(row => row.Active != false && row.Day != null)))
            .OverridePropertyName("availability.openingHours");
        RuleFor(v => v.Content == null ? 0 : v.Content.Gallery.Count).GreaterThan(0).WithSeverity(Severity.Warning)
            .OverridePropertyName("content.gallery");
        RuleFor(v => v.Content == null ? null : v.Content.LongDescription).NotEmpty().WithSeverity(Severity.Warning)
            .OverridePropertyName("content.longDescription");
        RuleFor(v => v.Content == null ? 0 : v.Content.Faq.Count).GreaterThan(0).WithSeverity(Severity.Warning).OverridePropertyName("content.faq");
    }

    private static Address? AddressOf(Venue venue) => venue.Location?.Address;
}
