using FluentValidation;
using Utleie.Domain.Bookings;
using Utleie.Domain.FluentValidation;
using Utleie.Domain.Lending;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.DependencyInjection;

/// <summary>The validators by the interface a host asks for; a list, since reflection over an assembly would keep it from being trimmed.</summary>
internal static class ValidatorTypes
{
    internal static (Type Service, Type Type)[] All { get; } =
    [
        (typeof(IValidator<BaseResource>), typeof(BaseResourceValidator)),
        (typeof(IValidator<ResourceIdentity>), typeof(ResourceIdentityValidator)),
        (typeof(IValidator<ResourceLocation>), typeof(ResourceLocationValidator)),
        (typeof(IValidator<AudienceSection>), typeof(AudienceSectionValidator)),
        (typeof(IValidator<TimeLogicSection>), typeof(TimeLogicSectionValidator)),
        (typeof(IValidator<PricingSection>), typeof(PricingSectionValidator)),
        (typeof(IValidator<WorkflowSection>), typeof(WorkflowSectionValidator)),
        (typeof(IValidator<ContentSection>), typeof(ContentSectionValidator)),
        (typeof(IValidator<AvailabilitySection>), typeof(AvailabilitySectionValidator)),
        (typeof(IValidator<VenueCapacity>), typeof(VenueCapacityValidator)),
        (typeof(IValidator<VenueAccess>), typeof(VenueAccessValidator)),
        (typeof(IValidator<Organizer>), typeof(OrganizerValidator)),
        (typeof(IValidator<EventProgram>), typeof(EventProgramValidator)),
        (typeof(IValidator<EventCapacity>), typeof(EventCapacityValidator)),
        (typeof(IValidator<EventCancellation>), typeof(EventCancellationValidator)),
        (typeof(IValidator<DocumentRequirements>), typeof(DocumentRequirementsValidator)),
        (typeof(IValidator<CourtInfo>), typeof(CourtInfoValidator)),
        (typeof(IValidator<MultiCourt>), typeof(MultiCourtValidator)),
        (typeof(IValidator<CourtMaintenance>), typeof(CourtMaintenanceValidator)),
        (typeof(IValidator<EquipmentInventory>), typeof(EquipmentInventoryValidator)),
        (typeof(IValidator<LoanConfig>), typeof(LoanConfigValidator)),
    ];
}
