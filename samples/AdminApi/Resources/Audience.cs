using AdminApi.Identity;
using Utleie.Domain.Resources;

namespace AdminApi.Resources;

/// <summary>Who sees which objects. What someone may not see is not there for them.</summary>
/// <remarks>Source: 001 §3.3, §10.1; D137.</remarks>
internal static class Audience
{
    /// <summary>Whether a caller sees an object: the public sees what is published, and everyone only what is shown to their circle.</summary>
    internal static bool MaySee(this Caller caller, BaseResource resource) =>
        (caller.IsStaff || resource.Status().IsVisible) && caller.IsWithin(resource.Audience?.Visibility ?? []);

    /// <summary>The status; an object without one is a draft.</summary>
    internal static ResourceStatus Status(this BaseResource resource) => resource.Metadata?.Status ?? ResourceStatus.Draft;

    /// <summary>Whether a caller is of one of some circles; where none is named, everyone is.</summary>
    internal static bool IsWithin(this Caller caller, ValueList<Visibility> circles) => circles.IsEmpty || circles.Any(caller.IsWithin);

    private static bool IsWithin(this Caller caller, Visibility circle) => circle switch
    {
        Visibility.Public => true,
        Visibility.Organization => caller.IsOrganisation || caller.IsStaff,
        Visibility.Internal => caller.IsStaff,
        _ => caller.IsAdmin,
    };
}
