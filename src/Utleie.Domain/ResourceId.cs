using System.Globalization;
using NodaTime;

namespace Utleie.Domain;

/// <summary>The identity of a rental object (<c>objectId</c>): a UUID.</summary>
/// <remarks>New ones are version 7, so that they sort by the time they were made; any version is read. Source: 001 §3.1; D8.</remarks>
public readonly record struct ResourceId : IComparable<ResourceId>
{
    private ResourceId(Guid value) => Value = value;

    /// <summary>The UUID.</summary>
    public Guid Value { get; }

    /// <summary>The id with this UUID.</summary>
    /// <exception cref="ArgumentException">The UUID is all zeros.</exception>
    public static ResourceId Of(Guid value) => value != Guid.Empty
        ? new(value)
        : throw new ArgumentException("The UUID of all zeros identifies nothing. Make one with ResourceId.Version7.", nameof(value));

    /// <summary>A new version 7 id from a time and randomness that the caller brings.</summary>
    /// <param name="now">When it is made, from 1970 on; its milliseconds lead the id.</param>
    /// <param name="random">Randomness; 74 of its bits are used.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is before 1970.</exception>
    public static ResourceId Version7(Instant now, UInt128 random)
    {
        var milliseconds = now.ToUnixTimeMilliseconds();
        if (milliseconds < 0)
            throw new ArgumentOutOfRangeException(nameof(now), now, "A version 7 UUID counts milliseconds from 1970. Pass the time the object is made.");
        var high = ((UInt128)(ulong)milliseconds << 80) | ((UInt128)0x7 << 76) | (((random >> 62) & 0xFFF) << 64);
        var low = ((UInt128)0b10 << 62) | (random & 0x3FFF_FFFF_FFFF_FFFF);
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, high | low);
        return new(new Guid(bytes, bigEndian: true));
    }

    /// <summary>Reads <c>550e8400-e29b-41d4-a716-446655440001</c>, in either letter case.</summary>
    /// <exception cref="FormatException">The text is not a UUID.</exception>
    public static ResourceId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw Bad.Format(text, "an object id", "it is a UUID of 32 hexadecimal digits in groups of 8-4-4-4-12, not all zero", "Write it as 550e8400-e29b-41d4-a716-446655440001");

    /// <summary>Reads as <see cref="Parse"/> does; false where it would throw.</summary>
    public static bool TryParse(string? text, out ResourceId id)
    {
        var value = Guid.Empty;
        var read = text is { Length: 36 } && Guid.TryParseExact(text, "D", out value) && value != Guid.Empty;
        id = read ? new(value) : default;
        return read;
    }

    /// <summary>Orders by the UUID's text, which for version 7 is by age.</summary>
    public int CompareTo(ResourceId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left id comes first.</summary>
    public static bool operator <(ResourceId left, ResourceId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes last.</summary>
    public static bool operator >(ResourceId left, ResourceId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id comes first or is the same.</summary>
    public static bool operator <=(ResourceId left, ResourceId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id comes last or is the same.</summary>
    public static bool operator >=(ResourceId left, ResourceId right) => left.CompareTo(right) >= 0;

    /// <summary>The UUID in lower case with hyphens.</summary>
    public override string ToString() => Value.ToString("D", CultureInfo.InvariantCulture);
}
