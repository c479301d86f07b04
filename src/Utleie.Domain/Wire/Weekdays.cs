using NodaTime;

namespace Utleie.Domain.Wire;

// D3a.
/// <summary>The Norwegian names of the days of the week, as used in documents.</summary>
/// <remarks>Source: 001 §3.5, §6.2 (<c>"Mandag"</c>); read case-insensitively.</remarks>
public static class Weekdays
{
    /// <summary>The seven names, Monday first.</summary>
    public static ValueList<string> Names { get; } = ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"];

    /// <summary>Returns the name of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a day of the week.</exception>
    public static string Name(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? Names[(int)day - 1]
        : throw new ArgumentOutOfRangeException(nameof(day), day, "Not a day of the week. Use Monday to Sunday.");

    /// <summary>Gets the day with a name, case-insensitive. Returns false if there is none.</summary>
    public static bool TryParse(string? text, out IsoDayOfWeek day)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (string.Equals(text, Names[i], StringComparison.OrdinalIgnoreCase))
            {
                day = (IsoDayOfWeek)(i + 1);
                return true;
            }
        }

        day = IsoDayOfWeek.None;
        return false;
    }
}
