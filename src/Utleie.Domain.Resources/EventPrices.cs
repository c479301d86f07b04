using Utleie.Domain.Pricing;
using Utleie.Domain.Ticketing;

namespace Utleie.Domain.Resources;

/// <summary>What the sections of an event add to its prices.</summary>
/// <remarks>Source: 001 §5.3, §5.4; D19, D36.</remarks>
internal static class EventPrices
{
    internal static PriceExtras Of(Event happening) => new()
    {
        TicketTypes = happening.EventCapacity?.TicketTypes ?? [],
        Adjustments = [.. Sections(happening.EventCapacity)],
        EarlyBird = EarlyBirdOf(happening.Registration),
    };

    private static EarlyBird? EarlyBirdOf(EventRegistration? registration) =>
        registration is { EarlyBirdDeadline: { Date: { } date, Time: var time }, EarlyBirdDiscountPercent: { } percent }
            ? new(Moment.Of((time ?? ClockTime.EndOfDay).On(date)), percent)
            : null;

    private static IEnumerable<PriceAdjustment> Sections(EventCapacity? capacity) => (capacity?.Sections ?? []).Select((section, index) => section.Id is null
        ? null
        : new PriceAdjustment(AdjustmentKind.Section, section.Id, section.PriceAdjustment ?? 0, FormattableString.Invariant($"eventCapacity.sections[{index}].priceAdjustment"), section.Name))
        .OfType<PriceAdjustment>();
}
