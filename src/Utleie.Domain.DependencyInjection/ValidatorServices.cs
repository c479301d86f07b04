using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Utleie.Domain.Bookings;
using Utleie.Domain.FluentValidation;
using Utleie.Domain.Lending;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.DependencyInjection;

/// <summary>The validators by the interface an application asks for; each with its constructor, since reflection would not survive trimming.</summary>
internal static class ValidatorServices
{
    internal static IServiceCollection AddValidators(this IServiceCollection services) => services
        .Add<BaseResource>(static validation => new BaseResourceValidator(validation))
        .Add<ResourceIdentity>(static validation => new ResourceIdentityValidator(validation))
        .Add<ResourceLocation>(static validation => new ResourceLocationValidator(validation))
        .Add<AudienceSection>(static validation => new AudienceSectionValidator(validation))
        .Add<TimeLogicSection>(static validation => new TimeLogicSectionValidator(validation))
        .Add<PricingSection>(static validation => new PricingSectionValidator(validation))
        .Add<WorkflowSection>(static validation => new WorkflowSectionValidator(validation))
        .Add<ContentSection>(static validation => new ContentSectionValidator(validation))
        .Add<AvailabilitySection>(static validation => new AvailabilitySectionValidator(validation))
        .Add<VenueCapacity>(static validation => new VenueCapacityValidator(validation))
        .Add<VenueAccess>(static validation => new VenueAccessValidator(validation))
        .Add<Organizer>(static validation => new OrganizerValidator(validation))
        .Add<EventProgram>(static validation => new EventProgramValidator(validation))
        .Add<EventCapacity>(static validation => new EventCapacityValidator(validation))
        .Add<EventCancellation>(static validation => new EventCancellationValidator(validation))
        .Add<DocumentRequirements>(static validation => new DocumentRequirementsValidator(validation))
        .Add<CourtInfo>(static validation => new CourtInfoValidator(validation))
        .Add<MultiCourt>(static validation => new MultiCourtValidator(validation))
        .Add<CourtMaintenance>(static validation => new CourtMaintenanceValidator(validation))
        .Add<EquipmentInventory>(static validation => new EquipmentInventoryValidator(validation))
        .Add<LoanConfig>(static validation => new LoanConfigValidator(validation));

    private static IServiceCollection Add<T>(this IServiceCollection services, Func<PublishingValidation, IValidator<T>> create)
    {
        services.TryAddSingleton(provider => create(provider.GetRequiredService<PublishingValidation>()));
        return services;
    }
}
