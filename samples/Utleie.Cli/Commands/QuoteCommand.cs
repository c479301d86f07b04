using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Commands;

/// <summary>Prices a request.</summary>
internal static class QuoteCommand
{
    internal static Command Definition { get; } = new()
    {
        Name = "quote",
        Summary = "The price of a request, with every line explained.",
        Operands = ["R", "Q"],
        Request = 1,
        About =
        [
            "R  the rental object",
            "Q  {start, end, targetGroup?, verified?, courtId?, subRoomId?, parts[]?, purpose?, units?,",
            "   participants?, freePersons?, ticketRevenue?, vatRegistered?,",
            "   tickets: [{type, quantity, sectionId?}]?, items: [{id, quantity}]?, addOns[]?, fees[]?,",
            "   discountCode?, discountUses: [{discountId, used}]?, tags[]?, organisationNumber?}",
        ],
        Example = new(
            "quote samples/data/moeterom-y.json - --text",
            """{"start": "2026-02-09T14:00", "end": "2026-02-09T18:00"}""",
            """
            Møterom Y - Kragerø
            Kulturveien 1, 3770 Kragerø
            mandag 9. februar 2026 kl. 14:00–18:00
            …
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        var resource = call.Resource(0);
        return ResourcePrices.Compile(resource, call.Zone).Match(
            book => Requests.Run<QuoteAsk>(call, 1, ask => Answer(call, resource, book, ask)),
            errors => Refusals.Write(call, errors.Findings, PricingTexts.Findings));
    }

    private static ExitCode Answer(Call call, BaseResource resource, PriceBook book, QuoteAsk ask)
    {
        var request = ask.In(call.Zone, ResourcePrices.ExtrasOf(resource));
        return book.Quote(request, call.Now).Match(
            quote => Quoted(call, resource, request, quote, ReasonDocument.Of(UnknownMembers.In(ask), UnknownMembers.Texts, call.Language)),
            refusal => Refused(call, resource, request, ReasonDocument.Of(refusal.Reasons, PricingTexts.Reasons, call.Language)));
    }

    private static ExitCode Quoted(Call call, BaseResource resource, QuoteRequest request, Quote quote, ValueList<ReasonDocument> notes)
    {
        if (!call.IsText)
        {
            var document = QuoteDocument.Of(quote, call.Language);
            call.Write(document with { Notes = [.. document.Notes, .. notes] });
            return ExitCode.Done;
        }

        var receipt = new Receipt(call);
        receipt.Head(resource, request);
        receipt.Body(quote);
        receipt.Notes(notes.Select(note => note.Message!));
        return ExitCode.Done;
    }

    private static ExitCode Refused(Call call, BaseResource resource, QuoteRequest request, ValueList<ReasonDocument> reasons)
    {
        if (call.IsText)
            new Receipt(call).Head(resource, request);
        return Refusals.Write(call, reasons);
    }
}
