namespace Utleie.Domain.Resources.Publishing;

// D113.
/// <summary>The wizard steps of an event.</summary>
/// <remarks>
/// The source names no step for identity, place and description; they are in the first step, with the times. Source: 001 §8.1.
/// </remarks>
internal static class EventSteps
{
    internal static ValueList<WizardStep> All { get; } =
    [
        new(
            1,
            new("Tidspunkter", "Tidspunkt", "Times"),
            new("Eventdatoer, program, varighet, gjentagelse", "Eventdatoar, program, lengd, gjentaking", "Event dates, programme, duration, recurrence"),
            ["identity", "subcategory", "location", "content", "eventVenue", "eventDates", "program", "availability", "timeLogic"]),
        new(
            2,
            new("Kapasitet", "Kapasitet", "Capacity"),
            new("Billettyper, soner, venteliste", "Billettypar, soner, venteliste", "Ticket types, zones, waiting list"),
            ["eventCapacity", "registration"]),
        new(
            3,
            new("Pris", "Pris", "Price"),
            new("Billettpriser, målgrupper, betalingsmetoder", "Billettprisar, målgrupper, betalingsmåtar", "Ticket prices, target groups, payment methods"),
            ["pricing", "addOnServices", "eventCapacity.ticketTypes[].price", "eventCapacity.sections[].priceAdjustment", "registration.earlyBirdDeadline", "registration.earlyBirdDiscount"]),
        new(
            4,
            new("Vilkår", "Vilkår", "Terms"),
            new("Avbestilling, refusjon, dokumentkrav, tillatelser", "Avbestilling, refusjon, dokumentkrav, løyve", "Cancellation, refund, documents, permits"),
            ["cancellation", "documentRequirements", "workflow", "timeLogic.cancellationRules", "timeLogic.noShowRules", "audience.restrictions", "audience.priorityRules"]),
        new(
            5,
            new("Publisering", "Publisering", "Publishing"),
            new("Synlighet, arrangørinfo, sjekkliste", "Synlegheit, arrangørinfo, sjekkliste", "Visibility, organiser, checklist"),
            ["audience", "organizer", "contacts", "workflow.prePublishChecklist", "metadata"]),
    ];
}
