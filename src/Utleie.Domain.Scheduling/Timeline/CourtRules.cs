using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>The numbers a court is booked by, in minutes unless named otherwise.</summary>
internal sealed record CourtRules
{
    internal required int Slot { get; init; }

    internal required int Min { get; init; }

    internal int? Max { get; init; }

    internal int Gap { get; init; }

    internal int LeadHours { get; init; }

    internal int? HorizonDays { get; init; }

    internal int? AdvanceDays { get; init; }

    /// <summary>Why it offers nothing at all.</summary>
    internal ValueList<Bar> Bars { get; init; }

    /// <summary>The cells of the shortest booking.</summary>
    internal int MinCells => Math.Max(1, (Min + Slot - 1) / Slot);
}

/// <summary>Why a court offers nothing at all, and how its cells look then.</summary>
internal readonly record struct Bar(CellStatus Status, Reason Reason);
