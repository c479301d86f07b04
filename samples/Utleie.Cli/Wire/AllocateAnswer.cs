using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Wire;

/// <summary>What has become of a request.</summary>
internal sealed record AllocateAnswer
{
    public required string Id { get; init; }

    public required AllocationOutcome Outcome { get; init; }

    public string? CourtId { get; init; }

    public required Instant Start { get; init; }

    public required Instant End { get; init; }

    public ValueList<ReasonLine> Reasons { get; init; } = [];

    public ValueList<Alternative> Alternatives { get; init; } = [];

    /// <summary>What the user should know though it is allocated.</summary>
    public ValueList<ReasonLine> Notices { get; init; } = [];

    /// <summary>What a store must hold, so that nobody else gets the same time.</summary>
    public ValueList<BlockedSpan> Blocked { get; init; } = [];

    internal static AllocateAnswer Of(Reservation request, string? courtId, OneOf<Allocation, AllocationRefusal> result, Language language)
    {
        var answer = new AllocateAnswer
        {
            Id = request.Id,
            Outcome = result.Match(_ => AllocationOutcome.Allocated, _ => AllocationOutcome.Refused),
            CourtId = courtId,
            Start = request.Start,
            End = request.End,
        };
        return result.Match(
            allocation => answer with { Notices = Told(allocation.Notices, language), Blocked = [.. allocation.Blocked] },
            refused => answer with { Reasons = Told(refused.Reasons, language), Alternatives = [.. refused.Alternatives] });
    }

    private static ValueList<ReasonLine> Told(ValueList<Reason> reasons, Language language) =>
        ReasonLine.Of(reasons, SchedulingTexts.Table, language);
}

/// <summary>Whether a request got its time.</summary>
[JsonConverter(typeof(WireEnumConverter<AllocationOutcome>))]
internal enum AllocationOutcome
{
    Allocated,
    Refused,
}
