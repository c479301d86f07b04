using NodaTime;

namespace Utleie.Domain.Scheduling.Timeline;

// D194.
/// <summary>The periods that open for booking at some time, in the order in which they open.</summary>
internal sealed class BookingGates(LocalDays days, OpeningGate[] gates)
{
    internal LocalDays Days => days;

    internal OpeningGate[] Gates { get; } = [.. gates.OrderBy(gate => gate.Opens)];

    /// <summary>Returns what is open for a group at a time.</summary>
    internal BookingGate At(Instant now, string? group) => new(this, Gates.Count(gate => Minute.ToInstant(gate.Opens) <= now), group);
}

/// <summary>A period that opens for booking.</summary>
/// <param name="Opens">The minute it opens.</param>
/// <param name="First">The number of its first day.</param>
/// <param name="Last">The number of its last day.</param>
/// <param name="Groups">The groups it opens for; empty means everyone.</param>
internal readonly record struct OpeningGate(long Opens, int First, int Last, ValueList<string> Groups)
{
    internal bool Covers(int day) => First <= day && day <= Last;

    internal bool IsFor(string? group)
    {
        foreach (var one in Groups)
        {
            if (string.Equals(one, group, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return Groups.IsEmpty;
    }
}

/// <summary>What is open for booking at some time; equal if the same periods are.</summary>
internal sealed record BookingGate(BookingGates All, int Opened, string? Group)
{
    internal bool IsOpen(long minute) => Against(minute) is null;

    /// <summary>Returns the period that is not open yet for the group, the one that opens first; null if the minute is not restricted.</summary>
    internal (OpeningGate Gate, bool IsForGroup)? Against(long minute)
    {
        var day = All.Days.Containing(minute).Number;
        (OpeningGate Gate, bool IsForGroup)? against = null;
        for (var i = 0; i < All.Gates.Length; i++)
        {
            var gate = All.Gates[i];
            if (!gate.Covers(day))
                continue;
            var isFor = gate.IsFor(Group);
            if (isFor && i < Opened)
                return null;
            against = against is null || (isFor && !against.Value.IsForGroup) ? (gate, isFor) : against;
        }

        return against;
    }
}
