using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Commands;

/// <summary>Shows the prices of an object as the table that a municipality publishes.</summary>
internal static class PricelistCommand
{
    private const string Date = "--date";

    internal static Command Definition { get; } = new()
    {
        Name = "pricelist",
        Summary = "The prices as a table: by group, part and time, with packages, limits and fees.",
        Operands = ["R"],
        About = ["R  the rental object"],
        Options = [new(Date, "DATE", "the date that decides the price list and the season, such as 2027-01-01; default today")],
        Example = new(
            "pricelist samples/data/price-lists/nesodden-hall.json --text",
            "",
            """
            Nesodden - hall med garderobe

            Priser per time
                          mandag–fredag   lørdag–søndag
                                           og helligdag
            Ordinær pris         550 kr          830 kr
            Under 19 år          gratis          350 kr
            Voksne               350 kr          525 kr
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        var resource = call.Resource(0);
        var date = CommonOptions.Date(call, Date) ?? call.Today;
        return ResourcePrices.Compile(resource, call.Zone).Match(
            book => Show(call, resource, book, date),
            errors => Refusals.Write(call, errors.Findings, PricingTexts.Findings));
    }

    internal static ExitCode Show(Call call, BaseResource resource, PriceBook book, LocalDate date)
    {
        var document = PriceTableDocument.Of(book.Table(date), call.Language);
        if (call.IsText)
            new Regulation(call.Page, call.Language).Draw(resource.Identity?.DisplayName ?? "–", document);
        else
            call.Write(document);
        return ExitCode.Done;
    }
}
