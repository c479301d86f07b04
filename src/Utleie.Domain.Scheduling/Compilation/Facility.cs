using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>A facility as compiled: what every calendar of it is asked through.</summary>
internal sealed class Facility
{
    internal required string Id { get; init; }

    internal required string Name { get; init; }

    internal required LocalDays Days { get; init; }

    internal required CourtList Courts { get; init; }

    internal required UserLimits Limits { get; init; }

    /// <summary>What every allocation tells the user.</summary>
    internal required ValueList<Reason> Notices { get; init; }

    /// <summary>What is doubtful in the sections.</summary>
    internal required ValueList<Finding> Warnings { get; init; }

    /// <summary>The pieces of time that conflict keys are made of, in minutes.</summary>
    internal required int RasterMinutes { get; init; }

    /// <summary>The length offered where none is asked for.</summary>
    internal int? DefaultMinutes { get; init; }

    internal DateTimeZone Zone => Days.Zone;
}
