using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Cli.Texts;

/// <summary>The words of the text output that no engine owns, in bokmål, nynorsk and English.</summary>
internal static class Words
{
    internal static readonly LocalizedText Net = new("Sum uten mva.", "Sum utan mva.", "Sum without VAT");
    internal static readonly LocalizedText Vat = new("Mva. {0} % av {1}", "Mva. {0} % av {1}", "VAT {0} % of {1}");
    internal static readonly LocalizedText ToPay = new("Å betale", "Å betale", "To pay");
    internal static readonly LocalizedText Deposit = new("Depositum, i tillegg", "Depositum, i tillegg", "Deposit, in addition");
    internal static readonly LocalizedText Payment = new("Kan betales med", "Kan betalast med", "Pay by");
    internal static readonly LocalizedText Permits = new("Tillatelser", "Løyve", "Permits");
    internal static readonly LocalizedText Prices = new("Priser", "Prisar", "Prices");
    internal static readonly LocalizedText EveryDay = new("alle dager", "alle dagar", "every day");
    internal static readonly LocalizedText BasePrice = new("Basispris", "Basispris", "Base price");
    internal static readonly LocalizedText Required = new("Obligatorisk", "Obligatorisk", "Required");
    internal static readonly LocalizedText Recommended = new("Anbefalt", "Tilrådd", "Recommended");
    internal static readonly LocalizedText Publishable = new("kan publiseres", "kan publiserast", "can be published");
    internal static readonly LocalizedText NotPublishable = new("kan ikke publiseres", "kan ikkje publiserast", "cannot be published");

    private static readonly LocalizedText[] PaymentTypes =
    [
        new("kort", "kort", "card"), new("Vipps", "Vipps", "Vipps"), new("faktura", "faktura", "invoice"), new("EHF", "EHF", "EHF"),
        new("kontanter", "kontantar", "cash"), new("gratis", "gratis", "free"),
    ];

    /// <summary>What a way to pay is called.</summary>
    internal static LocalizedText Of(PaymentType type) => PaymentTypes[(int)type];
}
