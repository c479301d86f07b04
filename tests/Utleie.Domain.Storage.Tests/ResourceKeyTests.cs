using NodaTime;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests;

public sealed class ResourceKeyTests
{
    private static readonly Venue Room = new()
    {
        Identity = new() { ObjectId = ResourceId.Version7(Instant.FromUtc(2026, 2, 9, 8, 0), 1), Slug = Slug.Parse("rom-1") },
        Metadata = new() { Version = 3 },
    };

    public static TheoryData<Venue, string> Lacking => new()
    {
        { Room with { Identity = null }, "identity.objectId" },
        { Room with { Identity = Room.Identity! with { ObjectId = null } }, "identity.objectId" },
        { Room with { Identity = Room.Identity! with { Slug = null } }, "identity.slug" },
        { Room with { Metadata = null }, "metadata.version" },
        { Room with { Metadata = new() }, "metadata.version" },
        { Room with { Metadata = new() { Version = 0 } }, "metadata.version" },
        { Room with { Location = new() { AccessCode = Secret.FromPlainText("4711#") } }, "location.accessCode" },
    };

    [Fact]
    public void Of_IsIdSlugAndVersion() => Assert.Equal(new ResourceKey(Room.Identity!.ObjectId!.Value, Slug.Parse("rom-1"), 3), ResourceKey.Of(Room));

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Of_TellsWhatIsLacking(Venue room, string field)
    {
        var error = Assert.Throws<ArgumentException>(() => ResourceKey.Of(room));
        Assert.Contains(field, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TakesAProtectedCode() => Assert.Equal(3, ResourceKey.Of(Room with { Location = new() { AccessCode = Secret.FromProtected("x") } }).Version);

    [Theory]
    [InlineData(2, true)]
    [InlineData(0, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void OfNext_IsLaterThanWhatItWasMadeFrom(int expected, bool isNext)
    {
        if (isNext)
            Assert.Equal(ResourceKey.Of(Room), ResourceKey.OfNext(Room, expected));
        else
            Assert.Contains($"version 3, and is to take the place of version {expected}", Assert.Throws<ArgumentException>(() => ResourceKey.OfNext(Room, expected)).Message, StringComparison.Ordinal);
    }
}
