using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Utleie.Domain.Resources.Tests.Publishing;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Resources.Tests.Arbitraries)])]

namespace Utleie.Domain.Resources.Tests;

/// <summary>Commands in a row: the action, the object that would be saved, and who asks.</summary>
public sealed record LifecycleSteps(IReadOnlyList<(string Action, BaseResource Changed, Actor Actor)> Steps);

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<BaseResource> Resource() => AnyResource.OfAnyCategory;

    public static Arbitrary<Venue> Venue() => AnyDocument.Of<Venue>();

    public static Arbitrary<SportsFacility> SportsFacility() => AnyDocument.Of<SportsFacility>();

    public static Arbitrary<Event> Event() => AnyDocument.Of<Event>();

    public static Arbitrary<Equipment> Equipment() => AnyDocument.Of<Equipment>();

    public static Arbitrary<Boat> Boat() => AnyDocument.Of<Boat>();

    public static Arbitrary<ResourceLocation> Location() => AnyDocument.Of<ResourceLocation>();

    public static Arbitrary<LifecycleSteps> Steps() => LifecycleTableTests.AnySteps.ToArbitrary();
}
