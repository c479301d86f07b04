using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Texts;

/// <summary>A quote as a receipt: what is charged and why, the tax, the sum, the deposit.</summary>
internal sealed class Receipt(Page page, Language language, DateTimeZone zone)
{
    private const int Inset = 2;

    internal Receipt(Call call)
        : this(call.Page, call.Language, call.Zone)
    {
    }

    /// <summary>The head: the object, its address and the time asked for.</summary>
    internal void Head(BaseResource resource, QuoteRequest request)
    {
        page.Line(resource.Identity?.DisplayName ?? "–", Ink.Strong);
        if (resource.Location?.Address is { } address)
            page.Line($"{address.Street}, {address.PostalCode} {address.PostalArea}", Ink.Faint);
        if (request is { Start: { } start, End: { } end })
            page.Line(DateTexts.Span(start, end, zone, language));
    }

    /// <summary>The price with its lines.</summary>
    internal void Body(Quote quote)
    {
        page.Rule();
        foreach (var line in quote.Lines)
            Line(line, showTime: quote.Lines.Count(other => other.From is not null) > 1);
        page.Rule();
        Sums(quote);
        Deposit(quote);
        Notes(quote.Notes.Select(note => PricingTexts.Reasons.Render(note, language)));
        Payments(quote);
    }

    /// <summary>What the renter should know.</summary>
    internal void Notes(IEnumerable<string> notes)
    {
        foreach (var note in notes)
            page.Paragraph($"! {note}", ink: Ink.Waiting);
    }

    private void Line(QuoteLine line, bool showTime)
    {
        page.Row(LineTexts.Of(line, language), Price(line.Amount));
        if (showTime && line is { From: { } from, To: { } to })
            page.Line($"  {DateTexts.Times(from, to, zone)}", Ink.Faint);
    }

    private void Sums(Quote quote)
    {
        var taxed = quote.Vat.Where(vat => !vat.Rate.Equals(default)).ToArray();
        if (taxed.Length > 0)
            page.Row(Words.Net.In(language), Price(quote.Net));
        foreach (var vat in taxed)
            page.Row(string.Format(null, Words.Vat.In(language), vat.Rate.Percent, Price(vat.Base)), Price(vat.Amount));
        page.Row(Words.ToPay.In(language), Price(quote.Total), Ink.Strong);
    }

    private void Deposit(Quote quote)
    {
        if (quote.Deposit.Amount.Amount == 0)
            return;
        page.Row(Words.Deposit.In(language), Price(quote.Deposit.Amount));
        foreach (var reason in quote.Deposit.Reasons)
            page.Paragraph(PricingTexts.Reasons.Render(reason, language), Inset, Ink.Faint);
    }

    private void Payments(Quote quote)
    {
        var offered = quote.Payments.Where(offer => offer.IsOffered).Select(offer => Words.Of(offer.Type).In(language)).ToArray();
        if (offered.Length > 0)
            page.Paragraph($"{Words.Payment.In(language)} {string.Join(", ", offered)}", ink: Ink.Faint);
    }

    private string Price(Money money) => LineTexts.Price(money.Amount, money.Currency, language);
}
