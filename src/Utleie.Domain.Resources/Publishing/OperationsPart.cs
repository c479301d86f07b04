using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources.Publishing;

// D33, D118.
/// <summary>The parts of an object that an operations manager may change: its state and its blackouts.</summary>
/// <remarks>Source: 001 §1.3 (Driftsansvarlig).</remarks>
internal static class OperationsPart
{
    /// <summary>Returns whether two objects differ only in these parts.</summary>
    internal static bool IsAllThatDiffers(BaseResource one, BaseResource other) => Rest(one).Equals(Rest(other));

    private static BaseResource Rest(BaseResource resource)
    {
        var common = resource with
        {
            Metadata = null,
            Identity = resource.Identity is { } identity ? identity with { ObjectId = null } : null,
            TimeLogic = (resource.TimeLogic ?? new()) with { BlackoutPeriods = [] },
        };
        return common switch
        {
            SportsFacility facility => facility with { Maintenance = null, MultiCourt = Rest(facility.MultiCourt) },
            Equipment equipment => equipment with { Condition = null },
            _ => common,
        };
    }

    private static MultiCourt? Rest(MultiCourt? courts) =>
        courts is null ? null : courts with { Courts = [.. courts.Courts.Select(court => court with { Status = null })] };
}
