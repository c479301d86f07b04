using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling;

/// <summary>The decision on a request as JSON.</summary>
public sealed record AllocationDocument
{
    /// <summary>The id of the request.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the request was allocated.</summary>
    public required AllocationOutcome Outcome { get; init; }

    /// <summary>The first court of the request, or the default court; null if units are booked, or if the request must name a court and does not.</summary>
    public string? CourtId { get; init; }

    /// <summary>The start (inclusive).</summary>
    public required Instant Start { get; init; }

    /// <summary>The end (exclusive).</summary>
    public required Instant End { get; init; }

    /// <summary>Every reason for a refusal; empty if it was allocated.</summary>
    public ValueList<ReasonDocument> Reasons { get; init; } = [];

    /// <summary>The nearest times that would be accepted; empty if it was allocated.</summary>
    public ValueList<Alternative> Alternatives { get; init; } = [];

    /// <summary>What the user should know about an allocated booking, such as limited facilities.</summary>
    public ValueList<ReasonDocument> Notices { get; init; } = [];

    /// <summary>The time that a store must block, to prevent a double booking.</summary>
    public ValueList<BlockedSpan> Blocked { get; init; } = [];

    /// <summary>Creates the document of a decision.</summary>
    /// <param name="calendar">The calendar that decided.</param>
    /// <param name="request">The request.</param>
    /// <param name="decision">The decision on the request.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="showBookings">Whether reasons name the ids of the bookings they are about; false for readers who may not know them.</param>
    public static AllocationDocument Of(
        FacilityCalendar calendar, Reservation request, OneOf<Allocation, AllocationRefusal> decision, Language language, bool showBookings)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(request);
        var document = new AllocationDocument
        {
            Id = request.Id,
            Outcome = decision.IsT0 ? AllocationOutcome.Allocated : AllocationOutcome.Refused,
            CourtId = request.CourtIds is [var first, ..] ? first : calendar.IsExclusive ? calendar.DefaultCourt?.Id : null,
            Start = request.Start,
            End = request.End,
        };
        return decision.Match(
            allocation => document with { Notices = SchedulingReasons.Of(allocation.Notices, language, showBookings), Blocked = allocation.Blocked },
            refusal => document with { Reasons = SchedulingReasons.Of(refusal.Reasons, language, showBookings), Alternatives = refusal.Alternatives });
    }
}

/// <summary>Whether a request was allocated.</summary>
[JsonConverter(typeof(WireEnumConverter<AllocationOutcome>))]
public enum AllocationOutcome
{
    /// <summary>The request was allocated.</summary>
    Allocated,

    /// <summary>The request was refused.</summary>
    Refused,
}

/// <summary>The reasons of this package as JSON.</summary>
internal static class SchedulingReasons
{
    internal static ValueList<ReasonDocument> Of(ValueList<Reason> reasons, Language language, bool showBookings)
    {
        var documents = ReasonDocument.Of(reasons, SchedulingTexts.Table, language);
        return showBookings ? documents : [.. documents.Select(document => document.Without(SchedulingArguments.Booking))];
    }
}
