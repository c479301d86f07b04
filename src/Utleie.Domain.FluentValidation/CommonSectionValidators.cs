using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.FluentValidation;

/// <summary>Validates the identity.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §3.1, §9.</remarks>
public sealed class ResourceIdentityValidator(PublishingValidation validation)
    : SectionValidator<ResourceIdentity>(validation, "identity", section => new Venue { Identity = section });

/// <summary>Validates place and access.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §3.2, §9.</remarks>
public sealed class ResourceLocationValidator(PublishingValidation validation)
    : SectionValidator<ResourceLocation>(validation, "location", section => new Venue { Location = section });

/// <summary>Validates who may see and book.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §3.3, §9.</remarks>
public sealed class AudienceSectionValidator(PublishingValidation validation)
    : SectionValidator<AudienceSection>(validation, "audience", section => new Venue { Audience = section });

/// <summary>Validates the time rules of what is booked by the minute.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §3.4, §9.</remarks>
public sealed class TimeLogicSectionValidator(PublishingValidation validation)
    : SectionValidator<TimeLogicSection>(validation, "timeLogic", section => new Venue { TimeLogic = section });

/// <summary>Validates prices and payment.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §3.5, §9.</remarks>
public sealed class PricingSectionValidator(PublishingValidation validation)
    : SectionValidator<PricingSection>(validation, "pricing", section => new Venue { Pricing = section });

/// <summary>Validates approval and terms.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §3.6, §9.</remarks>
public sealed class WorkflowSectionValidator(PublishingValidation validation)
    : SectionValidator<WorkflowSection>(validation, "workflow", section => new Venue { Workflow = section });

/// <summary>Validates what the public reads, as a venue's.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §3.7, §9.</remarks>
public sealed class ContentSectionValidator(PublishingValidation validation)
    : SectionValidator<ContentSection>(validation, "content", section => new Venue { Content = section });

/// <summary>Validates the opening hours, as a venue's.</summary>
/// <param name="validation">What it judges by.</param>
/// <remarks>Source: 001 §8.1, §9.</remarks>
public sealed class AvailabilitySectionValidator(PublishingValidation validation)
    : SectionValidator<AvailabilitySection>(validation, "availability", section => new Venue { Availability = section });
