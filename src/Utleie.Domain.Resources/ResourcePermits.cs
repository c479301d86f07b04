using NodaTime;
using Utleie.Domain.Permits;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.Resources;

// D28, D97.
/// <summary>Reads the facts that permits depend on from an event's document.</summary>
/// <remarks>
/// Capacity and times are read from its sections. For alcohol, sound, roads and food, the document says only whether the permits are
/// required: that answer is read as the fact, and null is an unknown fact. If your app knows more, set it with a <c>with</c> expression.
/// Source: 001 §5.2, §5.3, §5.6, §11.2.
/// </remarks>
public static class ResourcePermits
{
    /// <summary>Returns the facts of one date of an event, including its document requirements.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="date">One of its dates; null means the earliest that is not cancelled.</param>
    public static EventFacts FactsOf(Event happening, LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(happening);
        var held = Held(happening, date);
        var papers = happening.DocumentRequirements;
        return new()
        {
            Date = date ?? held?.Date,
            Start = Time(held?.Time ?? happening.Program?.StartTime),
            End = Time(held?.EndTime ?? happening.Program?.EndTime),
            Capacity = happening.EventCapacity?.TotalCapacity,
            ServesAlcohol = papers?.AlcoholPermit?.Required,
            UsesPublicRoad = papers?.RoadClosure?.Required,
            ServesFood = papers?.HealthPermit?.Required,
            SoundLevel = papers?.NoisePermit?.Required == false ? 0 : null,
            DocumentRequirements = papers,
        };
    }

    private static EventDate? Held(Event happening, LocalDate? date) => date is null
        ? happening.EventDates.Where(row => row.Status != EventDateStatus.Cancelled).MinBy(row => row.Date ?? LocalDate.MaxIsoValue)
        : happening.EventDates.FirstOrDefault(row => row.Date == date);

    private static EventTime? Time(ClockTime? clock) => clock is { } time ? EventTime.Of(time) : null;
}
