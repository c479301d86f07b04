using FsCheck;
using FsCheck.Xunit;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Tests;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.FluentValidation.Tests.Arbitraries)])]

namespace Utleie.Domain.FluentValidation.Tests;

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<BaseResource> Resource() => AnyResource.OfAnyCategory;

    public static Arbitrary<Venue> Venue() => AnyDocument.Of<Venue>();
}
