using Utleie.Domain.Lending;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.FluentValidation;

/// <summary>Validates how many a venue holds.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §4.1, §9.</remarks>
public sealed class VenueCapacityValidator(PublishingValidation validation)
    : SectionValidator<VenueCapacity>(validation, "venueCapacity", section => new Venue { VenueCapacity = section });

/// <summary>Validates keys, rigging and cleaning of a venue.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §4.3, §9.</remarks>
public sealed class VenueAccessValidator(PublishingValidation validation)
    : SectionValidator<VenueAccess>(validation, "venueAccess", section => new Venue { VenueAccess = section });

/// <summary>Validates the organiser of an event.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §5.1, §9.</remarks>
public sealed class OrganizerValidator(PublishingValidation validation)
    : SectionValidator<Organizer>(validation, "organizer", section => new Event { Organizer = section });

/// <summary>Validates the programme of an event.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §5.2, §9.</remarks>
public sealed class EventProgramValidator(PublishingValidation validation)
    : SectionValidator<EventProgram>(validation, "program", section => new Event { Program = section });

/// <summary>Validates capacity and tickets of an event.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §5.3, §9.</remarks>
public sealed class EventCapacityValidator(PublishingValidation validation)
    : SectionValidator<EventCapacity>(validation, "eventCapacity", section => new Event { EventCapacity = section });

/// <summary>Validates cancellation and refund of an event.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §5.5, §9.</remarks>
public sealed class EventCancellationValidator(PublishingValidation validation)
    : SectionValidator<EventCancellation>(validation, "cancellation", section => new Event { Cancellation = section });

/// <summary>Validates the permits of an event.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §5.6, §9.</remarks>
public sealed class DocumentRequirementsValidator(PublishingValidation validation)
    : SectionValidator<DocumentRequirements>(validation, "documentRequirements", section => new Event { DocumentRequirements = section });

/// <summary>Validates what the courts are like.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §6.1, §9.</remarks>
public sealed class CourtInfoValidator(PublishingValidation validation)
    : SectionValidator<CourtInfo>(validation, "courtInfo", section => new SportsFacility { CourtInfo = section });

/// <summary>Validates the courts of a facility.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §6.2, §9.</remarks>
public sealed class MultiCourtValidator(PublishingValidation validation)
    : SectionValidator<MultiCourt>(validation, "multiCourt", section => new SportsFacility { MultiCourt = section });

/// <summary>Validates the state of a facility.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §6.4, §9.</remarks>
public sealed class CourtMaintenanceValidator(PublishingValidation validation)
    : SectionValidator<CourtMaintenance>(validation, "maintenance", section => new SportsFacility { Maintenance = section });

/// <summary>Validates how much equipment there is.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §7.1, §9.</remarks>
public sealed class EquipmentInventoryValidator(PublishingValidation validation)
    : SectionValidator<EquipmentInventory>(validation, "inventory", section => new Equipment { Inventory = section });

/// <summary>Validates how equipment is lent.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §7.3, §9.</remarks>
public sealed class LoanConfigValidator(PublishingValidation validation)
    : SectionValidator<LoanConfig>(validation, "loan", section => new Equipment { Loan = section });
