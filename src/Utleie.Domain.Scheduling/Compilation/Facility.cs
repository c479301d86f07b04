using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>A compiled facility, shared by all kinds of calendar.</summary>
internal sealed class Facility
{
    internal required string Id { get; init; }

    internal required string Name { get; init; }

    internal required LocalDays Days { get; init; }

    internal required CourtList Courts { get; init; }

    internal required UserLimits Limits { get; init; }

    /// <summary>Whether public events are booked.</summary>
    internal bool IsForEvents { get; init; }

    /// <summary>The notices of every allocation.</summary>
    internal required ValueList<Reason> Notices { get; init; }

    /// <summary>The warnings from compiling the sections.</summary>
    internal required ValueList<Finding> Warnings { get; init; }

    /// <summary>The interval of conflict keys in minutes.</summary>
    internal required int RasterMinutes { get; init; }

    /// <summary>The default length of a booking in minutes; null if there is none.</summary>
    internal int? DefaultMinutes { get; init; }

    internal DateTimeZone Zone => Days.Zone;
}
