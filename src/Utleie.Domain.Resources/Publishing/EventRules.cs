using Utleie.Domain.Answers;
using static Utleie.Domain.Resources.Publishing.RuleConditions;

namespace Utleie.Domain.Resources.Publishing;

// D115.
/// <summary>The publishing rules of an event (arrangementer).</summary>
/// <remarks>Source: 001 §8.1, §9.3, §9.4.</remarks>
internal static class EventRules
{
    internal static CategoryRules Table { get; } = CategoryRules.For<Event>(ResourceCategory.Event) with
    {
        Rules =
        [
            ResourceRule.Hard<Event>("responsible-name", "organizer.responsiblePerson.name", e => Text(e.Organizer?.ResponsiblePerson?.Name)),
            ResourceRule.Hard<Event>("responsible-role", "organizer.responsiblePerson.role", e => Text(e.Organizer?.ResponsiblePerson?.Role)),
            ResourceRule.Hard<Event>("responsible-phone", "organizer.responsiblePerson.phone", e => Text(e.Organizer?.ResponsiblePerson?.Phone)),
            ResourceRule.Hard<Event>("responsible-email", "organizer.responsiblePerson.email", e => Text(e.Organizer?.ResponsiblePerson?.Email)),
            .. WellFormed,
            ResourceRule.Hard<Event>("total-capacity", "eventCapacity.totalCapacity", e => e.EventCapacity?.TotalCapacity > 0, facts: e => [Argument.Of("value", e.EventCapacity?.TotalCapacity ?? 0)]),
            ResourceRule.Hard<Event>("start-time", "program.startTime", e => e.Program?.StartTime is not null),
            ResourceRule.Hard<Event>("end-time", "program.endTime", e => e.Program?.EndTime is not null),
            ResourceRule.Hard<Event>(
                "end-after-start",
                "program.endTime",
                e => e.Program!.EndTime > e.Program.StartTime,
                e => e.Program is { StartTime: not null, EndTime: not null },
                e => [Argument.Of("start", e.Program!.StartTime), Argument.Of("end", e.Program.EndTime)]),
            ResourceRule.Hard<Event>("event-dates", "eventDates", e => EventTimes.HasDate(e) || OpenDay(e) || PresentationOnly(e)),
            ResourceRule.Hard<Event>("registration-deadline", "registration.deadline", e => EventTimes.Deadline(e) < EventTimes.First(e), e => EventTimes.Deadline(e) is not null && EventTimes.First(e) is not null, EventTimes.DeadlineFacts),
            ResourceRule.SoftOn<Event>("permits", "documentRequirements", EventPermits.AreAppliedFor, EventPermits.Open),
            ResourceRule.Soft<Event>("cancellation-rules", "cancellation", e => e.Cancellation is { RefundPolicy: not null, CancellationDeadlineHours: not null }),
        ],
        Checklist =
        [
            ChecklistItem.OfCategory("organizer", new("Arrangør-info komplett", "Arrangørinfo komplett", "Organiser's details complete"), "responsible-name", "responsible-role", "responsible-phone", "responsible-email"),
            ChecklistItem.OfCategory("permits", new("Alle påkrevde tillatelser søkt/godkjent", "Alle påkravde løyve søkte/godkjende", "All required permits applied for/granted"), "permits"),
            ChecklistItem.OfCategory("cancellation-rules", new("Avbestillingsregler definert", "Avbestillingsreglar definerte", "Cancellation rules defined"), "cancellation-rules"),
        ],
        Steps = EventSteps.All,
    };

    private static ResourceRule[] WellFormed =>
    [
        ResourceRule.Soft<Event>("responsible-phone-form", "organizer.responsiblePerson.phone", e => PhoneNumber.IsValid(e.Organizer!.ResponsiblePerson!.Phone), e => Text(e.Organizer?.ResponsiblePerson?.Phone), e => [new("value", e.Organizer!.ResponsiblePerson!.Phone!)]),
        ResourceRule.Soft<Event>("responsible-email-form", "organizer.responsiblePerson.email", e => EmailAddress.IsValid(e.Organizer!.ResponsiblePerson!.Email), e => Text(e.Organizer?.ResponsiblePerson?.Email), e => [new("value", e.Organizer!.ResponsiblePerson!.Email!)]),
        ResourceRule.Soft<Event>("org-number", "organizer.orgNumber", e => OrganisationNumber.TryParse(e.Organizer!.OrgNumber, out _), e => e.Organizer is { } o && (Text(o.OrgNumber) || o.OrganizationType == OrganizerType.Organization), e => [new("value", Shown(e.Organizer!.OrgNumber))]),
    ];
}
