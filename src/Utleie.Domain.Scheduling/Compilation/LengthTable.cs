namespace Utleie.Domain.Scheduling.Compilation;

// D24.
/// <summary>The minimum and maximum lengths allowed for each slot length of a court, in minutes.</summary>
/// <remarks>Source: 001 §6.2 ("Tilgjengelige tidsluke-valg for admin").</remarks>
internal static class LengthTable
{
    internal static ValueList<int> Slots { get; } = [30, 45, 60];

    internal static ValueList<int> ShortestFor(int slot) => slot switch
    {
        30 => [30, 60, 90],
        45 => [45, 90],
        _ => [60, 120],
    };

    internal static ValueList<int> LongestFor(int slot) => slot switch
    {
        30 => [60, 90, 120],
        45 => [90, 135, 180],
        _ => [120, 180, 240],
    };
}
