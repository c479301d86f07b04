using Utleie.Domain.Permits;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.Resources;

// D3.
/// <summary>An event with tickets or registration (arrangement): a concert, a course, a seminar.</summary>
/// <remarks>Wire: <c>"category": "arrangementer"</c>. Source: 001 §5.</remarks>
public sealed record Event() : BaseResource(ResourceCategory.Event)
{
    /// <summary>The organiser, who is responsible for it.</summary>
    public Organizer? Organizer { get; init; }

    /// <summary>The program and its times.</summary>
    public EventProgram? Program { get; init; }

    /// <summary>The capacity and the tickets.</summary>
    public EventCapacity? EventCapacity { get; init; }

    /// <summary>How participants register.</summary>
    public EventRegistration? Registration { get; init; }

    /// <summary>What happens if a participant cancels or the event is cancelled.</summary>
    public EventCancellation? Cancellation { get; init; }

    /// <summary>The permits it has or needs.</summary>
    public DocumentRequirements? DocumentRequirements { get; init; }

    /// <summary>The location.</summary>
    public EventVenue? EventVenue { get; init; }

    /// <summary>The dates.</summary>
    public ValueList<EventDate> EventDates { get; init; }
}
