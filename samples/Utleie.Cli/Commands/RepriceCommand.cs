using System.Globalization;
using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Cli.Wire;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Commands;

/// <summary>Adds the next price list to an object: every amount raised by a percentage, and rounded.</summary>
internal static class RepriceCommand
{
    private const string Percent = "--percent";
    private const string Round = "--round";
    private const string From = "--from";
    private const string Id = "--id";

    internal static Command Definition { get; } = new()
    {
        Name = "reprice",
        Summary = "The object with its next price list: every amount raised by a percentage, and rounded.",
        Operands = ["R"],
        About =
        [
            "R  the rental object; the list last in force is raised. With --text, the new list as a table",
        ],
        Options =
        [
            new(Percent, "P", "the raise in percent, -100 to 1000: 3.7", IsNeeded: true),
            new(Round, "M", "the multiple that each amount is rounded to, half up: 5; default 1"),
            new(From, "DATE", "the first date of the new list: 2027-01-01", IsNeeded: true),
            new(Id, "ID", "the id of the new list; default the year"),
        ],
        Example = new(
            "reprice samples/data/price-lists/nesodden-hall.json --percent 3.7 --round 5 --from 2027-01-01 --text",
            "",
            """
            Nesodden - hall med garderobe
            Prisliste 2027

            Priser per time
                          mandag–fredag   lørdag–søndag
                                           og helligdag
            Ordinær pris         570 kr          860 kr
            Under 19 år          gratis          365 kr
            Voksne               365 kr          545 kr
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        var resource = call.Resource(0);
        var (percent, roundTo) = (Number(call, Percent) ?? 0, Number(call, Round) ?? 1);
        var from = CommonOptions.Date(call, From) ?? call.Today;
        return ResourcePrices.Compile(resource, call.Zone).Match(
            _ => Raised(call, resource, resource.Pricing ?? new(), percent, roundTo, from),
            errors => Refusals.Write(call, errors.Findings, PricingTexts.Findings));
    }

    private static ExitCode Raised(Call call, BaseResource resource, PricingSection section, decimal percent, decimal roundTo, LocalDate from)
    {
        var list = Raise(call, section, percent, roundTo, from);
        var raised = resource with { Pricing = section with { PriceLists = [.. section.PriceLists, list] } };
        if (call.IsText)
            return ResourcePrices.Compile(raised, call.Zone).Match(book => PricelistCommand.Show(call, raised, book, from), errors => Refusals.Write(call, errors.Findings, PricingTexts.Findings));
        call.Output.WriteLine(CliJson.Resource(raised, call.IsBatch));
        return ExitCode.Done;
    }

    private static PriceList Raise(Call call, PricingSection section, decimal percent, decimal roundTo, LocalDate from)
    {
        try
        {
            return PriceListChange.Raise(section, percent, roundTo, call.Value(Id) ?? NameOf(section, from), from);
        }
        catch (ArgumentException error)
        {
            throw call.Usage(SentenceOf(error));
        }
    }

    /// <summary>The first line of the message; the rest names the parameter, which is not the caller's word.</summary>
    private static string SentenceOf(ArgumentException error) => error.Message.Split(" (Parameter", '\n')[0].TrimEnd('.');

    /// <summary>The year, or the date where a list of the year is there already.</summary>
    private static string NameOf(PricingSection section, LocalDate from)
    {
        var year = from.Year.ToString(CultureInfo.InvariantCulture);
        return section.PriceLists.Any(list => list.Id == year) ? from.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : year;
    }

    private static decimal? Number(Call call, string option)
    {
        if (call.Value(option) is not { } text)
            return null;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw call.Usage($"{option} '{text}' is not a number. Write it as 3.7");
    }
}
