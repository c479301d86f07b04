using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>The numbers a court is booked by, in minutes unless the name says otherwise.</summary>
internal sealed record CourtRules
{
    internal required int Slot { get; init; }

    internal required int Min { get; init; }

    internal int? Max { get; init; }

    internal int Gap { get; init; }

    internal int LeadHours { get; init; }

    internal int? HorizonDays { get; init; }

    internal int? HorizonMonths { get; init; }

    internal int? AdvanceDays { get; init; }

    /// <summary>The reasons why it cannot be booked at all; empty if it can.</summary>
    internal ValueList<Bar> Bars { get; init; }

    /// <summary>Whether only fixed periods can be booked, each a cell of its own length.</summary>
    internal bool IsOfPeriods { get; init; }

    /// <summary>The number of cells of the minimum booking.</summary>
    internal int MinCells => IsOfPeriods ? 1 : Math.Max(1, (Min + Slot - 1) / Slot);
}

/// <summary>A reason why a court cannot be booked at all, and the status of its cells then.</summary>
internal readonly record struct Bar(CellStatus Status, Reason Reason);
