using Utleie.Domain.Pricing;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.Resources;

// D19, D36.
/// <summary>The price additions from the sections of an event.</summary>
/// <remarks>Source: 001 §5.3, §5.4.</remarks>
internal static class EventPrices
{
    internal static PriceExtras Of(Event happening) => new()
    {
        TicketTypes = happening.EventCapacity?.TicketTypes ?? [],
        Adjustments = [.. Sections(happening).Select(Adjustment)],
        EarlyBird = EarlyBirdOf(happening.Registration),
    };

    private static EarlyBird? EarlyBirdOf(EventRegistration? registration) =>
        registration is { EarlyBirdDeadline: { Date: { } date, Time: var time }, EarlyBirdDiscountPercent: { } percent }
            ? new(Moment.Of((time ?? ClockTime.EndOfDay).On(date)), percent)
            : null;

    private static IEnumerable<(string Id, EventSection Row, string Path)> Sections(Event happening) =>
        NamedRows.Of(happening.EventCapacity?.Sections ?? [], "eventCapacity.sections", section => section.Id);

    private static PriceAdjustment Adjustment((string Id, EventSection Row, string Path) section) =>
        new(AdjustmentKind.Section, section.Id, section.Row.PriceAdjustment ?? 0, $"{section.Path}.priceAdjustment", section.Row.Name);
}
