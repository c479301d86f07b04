using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;

namespace Utleie.Cli.Texts;

/// <summary>The ordinary prices: of tickets, or of a week within the opening hours, with days alike on one line.</summary>
internal sealed class PriceList(Page page, Language language, DateTimeZone zone)
{
    internal PriceList(Call call)
        : this(call.Page, call.Language, call.Zone)
    {
    }

    internal void Draw(BaseResource resource)
    {
        page.Line(Words.Prices.In(language), Ink.Strong);
        if (resource is Event { EventCapacity.TicketTypes: { IsEmpty: false } tickets })
            Tickets(tickets, resource.Pricing?.Currency ?? Money.DefaultCurrency);
        else
            ResourcePrices.Compile(resource, zone).Match(book => Week(book, resource.Availability?.OpeningHours ?? []), _ => 0);
    }

    private void Tickets(ValueList<TicketType> tickets, string currency)
    {
        foreach (var ticket in tickets)
        {
            var name = ticket.Restrictions is { } terms ? $"{ticket.Name} ({terms})" : $"{ticket.Name}";
            page.Row(name, LineTexts.Price(ticket.Price ?? 0, currency, language), indent: 2);
        }
    }

    private int Week(PriceBook book, ValueList<OpeningHours> hours)
    {
        var days = OpenPrices.Of(book.Week(), hours).GroupBy(price => price.Day).Select(day => (Day: day.Key, Prices: day.Select(Key).ToArray())).ToArray();
        for (var from = 0; from < days.Length;)
        {
            var to = from;
            while (to + 1 < days.Length && days[to + 1].Prices.SequenceEqual(days[from].Prices))
                to++;
            Days(days[from].Day, days[to].Day, days[from].Prices, book.Currency);
            from = to + 1;
        }

        return days.Length;
    }

    private static Price Key(WeekPrice price) => new(price.From, price.To, price.UnitPrice, price.Unit, price.Origin.Name);

    private void Days(IsoDayOfWeek from, IsoDayOfWeek to, Price[] prices, string currency)
    {
        foreach (var price in prices)
        {
            var isWhole = price.From == ClockTime.Midnight && price.To == ClockTime.EndOfDay;
            var when = isWhole ? "" : $" {price.From}–{price.To}";
            var cost = $"{LineTexts.Price(price.Amount, currency, language)} per {UnitNames.Of(price.Unit).One.In(language)}";
            page.Row($"{Range(from, to)}{when}, {price.Name ?? Words.BasePrice.In(language)}", cost, indent: 2);
        }
    }

    private string Range(IsoDayOfWeek from, IsoDayOfWeek to) => (from, to) switch
    {
        (IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday) => Words.EveryDay.In(language),
        _ when from == to => DateTexts.Day(from, language),
        _ => $"{DateTexts.Day(from, language)}–{DateTexts.Day(to, language)}",
    };

    /// <summary>What makes two days alike.</summary>
    private readonly record struct Price(ClockTime From, ClockTime To, decimal Amount, PriceUnit Unit, string? Name);
}
