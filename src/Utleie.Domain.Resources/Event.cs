using Utleie.Domain.Permits;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.Resources;

// D3.
/// <summary>Something that takes place, with tickets or registration (arrangement): a concert, a course, a seminar.</summary>
/// <remarks>Wire: <c>"category": "arrangementer"</c>. Source: 001 §5.</remarks>
public sealed record Event() : BaseResource(ResourceCategory.Event)
{
    /// <summary>Who holds it, and answers for it.</summary>
    public Organizer? Organizer { get; init; }

    /// <summary>What happens, and when.</summary>
    public EventProgram? Program { get; init; }

    /// <summary>How many it holds, and what they can buy.</summary>
    public EventCapacity? EventCapacity { get; init; }

    /// <summary>How people get a place.</summary>
    public EventRegistration? Registration { get; init; }

    /// <summary>What happens when a participant or the event itself is cancelled.</summary>
    public EventCancellation? Cancellation { get; init; }

    /// <summary>The permits it has or needs.</summary>
    public DocumentRequirements? DocumentRequirements { get; init; }

    /// <summary>Where it takes place.</summary>
    public EventVenue? EventVenue { get; init; }

    /// <summary>The dates it takes place on.</summary>
    public ValueList<EventDate> EventDates { get; init; }
}
