using NodaTime;
using Utleie.Domain.Permits;

namespace Utleie.Domain.Resources.Publishing;

// D32, D119.
/// <summary>Creates a new draft of an object with its content, but without its history.</summary>
internal static class DuplicateWork
{
    internal static BaseResource Of(BaseResource resource, LifecycleCommand.Duplicate command, Actor actor, Instant now) => WithoutHistory(resource) with
    {
        Identity = (resource.Identity ?? new()) with { ObjectId = command.NewId, Slug = SlugOf(resource.Identity, command.IsTaken) },
        Metadata = new() { Status = ResourceStatus.Draft, CreatedAt = now, CreatedBy = actor.Id, UpdatedAt = now, UpdatedBy = actor.Id, Version = 1 },
    };

    private static Slug? SlugOf(ResourceIdentity? identity, Func<Slug, bool>? isTaken)
    {
        if (identity?.Slug is { } own)
            return own.MakeUnique(slug => slug == own || isTaken?.Invoke(slug) == true);
        return Slug.TryFrom(identity?.DisplayName, out var made) ? made.MakeUnique(isTaken ?? (static _ => false)) : null;
    }

    private static BaseResource WithoutHistory(BaseResource resource) => resource switch
    {
        Event { DocumentRequirements: { } papers } happening => happening with { DocumentRequirements = Blank(papers) },
        Equipment { Condition: { } condition } equipment => equipment with { Condition = condition with { MaintenanceLog = [], DamageHistory = [] } },
        SportsFacility { Maintenance: { } kept } facility => facility with { Maintenance = kept with { MaintenanceSchedule = [] } },
        _ => resource,
    };

    /// <summary>Resets the permits: a permit is granted to one event, so a new event must apply again.</summary>
    private static DocumentRequirements Blank(DocumentRequirements papers)
    {
        foreach (var type in PermitType.All)
        {
            if (papers.Find(type) is { } permit)
                papers = papers.With(type, Blank(permit));
        }

        return papers;
    }

    private static PermitRequirement Blank(PermitRequirement permit) =>
        permit with { Status = null, DocumentId = null, ExpiryDate = null, ApplicationDate = null, DecisionDate = null, RejectionReason = null };
}
