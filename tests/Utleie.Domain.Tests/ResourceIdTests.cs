using NodaTime;

namespace Utleie.Domain.Tests;

public sealed class ResourceIdTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 2, 6, 10, 0);

    [Fact]
    public void Version7_HasVersionVariantAndTime()
    {
        Assert.Equal(
            ("019c3264-e900-7000-8000-000000000000", "019c3264-e900-7fff-bfff-ffffffffffff"),
            (ResourceId.Version7(Now, UInt128.MinValue).ToString(), ResourceId.Version7(Now, UInt128.MaxValue).ToString()));
        Assert.Equal((7, 0b10), (ResourceId.Version7(Now, 1).Value.Version, ResourceId.Version7(Now, UInt128.MaxValue).Value.Variant >> 2));
    }

    [Law]
    public bool Version7_SortsByTime(TwoMoments moments, RandomBits random)
    {
        var first = ResourceId.Version7(Instant.FromUnixTimeMilliseconds(1000L * moments.Second), random.Value);
        var next = ResourceId.Version7(Instant.FromUnixTimeMilliseconds(1000L * moments.Second + moments.Later), ~random.Value);
        return first < next && next > first && first <= next && next >= first;
    }

    [Law]
    public bool Order_IsThatOfTheText(RandomBits left, RandomBits right)
    {
        var (a, b) = (ResourceId.Of(Of(left.Value)), ResourceId.Of(Of(right.Value)));
        return Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString()));
    }

    [Fact]
    public void Version7_KeepsSeventyFourBitsOfRandomness()
    {
        var bits = Enumerable.Range(0, 128).Select(bit => ResourceId.Version7(Now, UInt128.One << bit)).Count(id => id != ResourceId.Version7(Now, 0));
        Assert.Equal(74, bits);
    }

    [Fact]
    public void Version7_RefusesTheTimeBefore1970()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ResourceId.Version7(Instant.FromUtc(1969, 12, 31, 23, 59, 59), 0));
        Assert.Contains("counts milliseconds from 1970. Pass the time the object is made.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("550e8400-e29b-41d4-a716-446655440001")]
    [InlineData("550E8400-E29B-41D4-A716-446655440001")]
    public void Parse_ReadsEitherLetterCase(string text) => Assert.Equal("550e8400-e29b-41d4-a716-446655440001", ResourceId.Parse(text).ToString());

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("550e8400e29b41d4a716446655440001")]
    [InlineData("{550e8400-e29b-41d4-a716-446655440001}")]
    [InlineData(" 550e8400-e29b-41d4-a716-446655440001")]
    [InlineData("550e8400-e29b-41d4-a716-44665544000g")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_RefusesWhatIsNone(string? text)
    {
        Assert.False(ResourceId.TryParse(text, out _));
        Assert.Contains("is not an object id: it is a UUID", Assert.Throws<FormatException>(() => ResourceId.Parse(text!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_RefusesAllZeros() => Assert.Throws<ArgumentException>(() => ResourceId.Of(Guid.Empty));

    private static Guid Of(UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
        return new(bytes);
    }
}
