using System.Globalization;
using NodaTime;

namespace Utleie.Domain;

// D8.
/// <summary>The identity of a rental object (<c>objectId</c>): a UUID.</summary>
/// <remarks>New ids are version 7, which sort by creation time; any version can be parsed. Source: 001 §3.1.</remarks>
public readonly record struct ResourceId : IComparable<ResourceId>
{
    private ResourceId(Guid value) => Value = value;

    /// <summary>The UUID.</summary>
    public Guid Value { get; }

    /// <summary>Creates an id from a UUID.</summary>
    /// <exception cref="ArgumentException">The UUID is all zeros.</exception>
    public static ResourceId Of(Guid value) => value != Guid.Empty
        ? new(value)
        : throw new ArgumentException("The UUID of all zeros identifies nothing. Make one with ResourceId.Version7.", nameof(value));

    /// <summary>Creates a version 7 id from a time and randomness supplied by the caller.</summary>
    /// <param name="now">The creation time, 1970 or later, used with millisecond precision.</param>
    /// <param name="random">Random bits, of which 74 are used.</param>
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

    /// <summary>Parses <c>550e8400-e29b-41d4-a716-446655440001</c>, case-insensitive.</summary>
    /// <exception cref="FormatException">The text is not a UUID.</exception>
    public static ResourceId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw Bad.Format(text, "an object id", "it is a UUID of 32 hexadecimal digits in groups of 8-4-4-4-12, not all zero", "Write it as 550e8400-e29b-41d4-a716-446655440001");

    /// <summary>Parses like <see cref="Parse"/>, but returns false instead of throwing.</summary>
    public static bool TryParse(string? text, out ResourceId id)
    {
        var value = Guid.Empty;
        var read = text is { Length: 36 } && Guid.TryParseExact(text, "D", out value) && value != Guid.Empty;
        id = read ? new(value) : default;
        return read;
    }

    /// <summary>Compares the UUIDs as text; version 7 ids sort by creation time.</summary>
    public int CompareTo(ResourceId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left id comes before.</summary>
    public static bool operator <(ResourceId left, ResourceId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id comes after.</summary>
    public static bool operator >(ResourceId left, ResourceId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id comes before or is equal.</summary>
    public static bool operator <=(ResourceId left, ResourceId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id comes after or is equal.</summary>
    public static bool operator >=(ResourceId left, ResourceId right) => left.CompareTo(right) >= 0;

    /// <summary>The UUID in lower case with hyphens.</summary>
    public override string ToString() => Value.ToString("D", CultureInfo.InvariantCulture);
}
