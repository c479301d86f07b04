using System.Numerics;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Holidays;

/// <summary>A set of day types.</summary>
/// <remarks>The default is the empty set.</remarks>
public readonly record struct DayTypeSet
{
    private readonly byte _types;

    private DayTypeSet(int types) => _types = (byte)types;

    /// <summary>Whether the set is empty.</summary>
    public bool IsEmpty => _types == 0;

    /// <summary>The number of types in the set.</summary>
    public int Count => BitOperations.PopCount(_types);

    /// <summary>Creates a set of types.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a day type.</exception>
    public static DayTypeSet Of(params ReadOnlySpan<DayType> types)
    {
        var bits = 0;
        foreach (var type in types)
            bits |= Bit(type);
        return new(bits);
    }

    /// <summary>Whether the type is in the set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a day type.</exception>
    public bool Contains(DayType type) => (_types & Bit(type)) != 0;

    /// <summary>Whether the sets have a type in common.</summary>
    public bool Overlaps(DayTypeSet other) => (_types & other._types) != 0;

    /// <summary>Returns the types that are in either set.</summary>
    public DayTypeSet Union(DayTypeSet other) => new(_types | other._types);

    /// <summary>Returns the types that are in both sets.</summary>
    public DayTypeSet Intersect(DayTypeSet other) => new(_types & other._types);

    /// <summary>The wire words of the types: <c>virkedag, førHelligdag</c>.</summary>
    public override string ToString()
    {
        var types = this;
        return string.Join(", ", Enum.GetValues<DayType>().Where(types.Contains).Select(WireWords<DayType>.Of));
    }

    private static int Bit(DayType type) => type is >= DayType.Workday and <= DayType.SchoolHoliday
        ? 1 << (int)type
        : throw new ArgumentOutOfRangeException(nameof(type), type, $"Not a day type. Use one of {string.Join(", ", WireWords<DayType>.All)}.");
}
