using FsCheck;

namespace Utleie.Domain.Resources.Tests;

/// <summary>Whole rental objects of any category.</summary>
public static class AnyResource
{
    /// <summary>The types of the four categories.</summary>
    public static readonly Type[] Types = [typeof(Venue), typeof(SportsFacility), typeof(Event), typeof(Equipment)];

    /// <summary>Of the four categories.</summary>
    public static Arbitrary<BaseResource> OfAnyCategory => AnyDocument.OneOf<BaseResource>(Types);
}
