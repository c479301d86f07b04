using System.Numerics;
using NodaTime;

namespace Utleie.Domain;

/// <summary>A set of days of the week.</summary>
/// <remarks>The default is the empty set. Source: 001 §3.5 (<c>dayOfWeek</c>).</remarks>
public readonly record struct DaySet
{
    private const byte Week = 0b0111_1111;

    private readonly byte _days;

    private DaySet(int days) => _days = (byte)(days & Week);

    /// <summary>All days, Monday to Sunday.</summary>
    public static DaySet EveryDay => new(Week);

    /// <summary>The number of days in the set, 0–7.</summary>
    public int Count => BitOperations.PopCount(_days);

    /// <summary>Creates a set of days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a day of the week.</exception>
    public static DaySet Of(params ReadOnlySpan<IsoDayOfWeek> days)
    {
        var bits = 0;
        foreach (var day in days)
            bits |= Bit(day);
        return new(bits);
    }

    /// <summary>Whether the day is in the set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a day of the week.</exception>
    public bool Contains(IsoDayOfWeek day) => (_days & Bit(day)) != 0;

    /// <summary>The days in order, starting with Monday.</summary>
    public override string ToString()
    {
        var days = this;
        return string.Join(", ", Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && days.Contains(day)));
    }

    private static int Bit(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? 1 << ((int)day - 1)
        : throw new ArgumentOutOfRangeException(nameof(day), day, "Not a day of the week. Use Monday to Sunday.");
}
