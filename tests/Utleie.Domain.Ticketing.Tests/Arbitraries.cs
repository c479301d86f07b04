using FsCheck;
using FsCheck.Xunit;
using Utleie.Domain.Resources.Tests;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Ticketing.Tests.Arbitraries)])]

namespace Utleie.Domain.Ticketing.Tests;

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<EventCapacity> EventCapacity() => AnyDocument.Of<EventCapacity>();

    public static Arbitrary<EventRegistration> EventRegistration() => AnyDocument.Of<EventRegistration>();

    public static Arbitrary<EventCancellation> EventCancellation() => AnyDocument.Of<EventCancellation>();

    public static Arbitrary<EventDate> EventDate() => AnyDocument.Of<EventDate>();
}
