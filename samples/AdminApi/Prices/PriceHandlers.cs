using AdminApi.Bookings;
using AdminApi.Errors;
using AdminApi.Http;
using AdminApi.Resources;
using AdminApi.Rules;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace AdminApi.Prices;

/// <summary>Tells what something would cost. Nothing is held.</summary>
internal static class PriceHandlers
{
    /// <summary>POST quote: the price with every line explained.</summary>
    internal static async Task<IResult> Quote(string id, ResourceDesk desk, CompiledObjects rules, Call call)
    {
        if (await desk.FindAsync(id).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        var ask = await call.ReadAsync<RentalAsk>().ConfigureAwait(false);
        return rules.Of(resource).Prices.Match(
            book => Answer(book, ask, call),
            errors => BookingProblems.RulesBroken(errors.Findings, PricingTexts.Findings));
    }

    /// <summary>Whoever only asks may say that their group is verified.</summary>
    private static IResult Answer(PriceBook book, RentalAsk ask, Call call)
    {
        var isVerified = ask.Verified == true || (ask.TargetGroup is { } group && call.Caller.Groups.Contains(group));
        return book.Quote(ask.Price(call.Zone, isVerified), call.Now).Match<IResult>(
            quote => Http.Answer.Ok(WithNotes(QuoteDocument.Of(quote, call.Language), ask, call)),
            refusal => BookingProblems.Refused([.. LocalizedReason.Of(refusal.Reasons, PricingTexts.Reasons)], [], isTaken: false));
    }

    private static QuoteDocument WithNotes(QuoteDocument quote, RentalAsk ask, Call call) =>
        quote with { Notes = [.. quote.Notes, .. ReasonLines.Of(UnknownMembers.In(ask), UnknownMembers.Texts, call.Language)] };
}
