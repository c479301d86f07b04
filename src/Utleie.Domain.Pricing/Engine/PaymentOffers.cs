using System.Diagnostics;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Engine;

// D3a, D94.
/// <summary>Determines the payment methods available to the buyer.</summary>
/// <remarks>Source: 001 §3.5.</remarks>
internal static class PaymentOffers
{
    internal static ValueList<PaymentOffer> Of(BookRules rules, in Ask ask, Money total)
    {
        if (rules.Section.PaymentMethods.IsEmpty)
            return default;
        var offers = new List<PaymentOffer>();
        foreach (var method in rules.Section.PaymentMethods)
        {
            if (method.Enabled != false && method.Type is { } type)
                offers.Add(new(method.Id, type, Reasons(rules, ask, type, total)));
        }

        return [.. offers];
    }

    private static ValueList<Reason> Reasons(BookRules rules, in Ask ask, PaymentType type, Money total) => type switch
    {
        PaymentType.Free => total.Amount > 0 ? [Reason.Of(ReasonCodes.SomethingToPay)] : default,
        PaymentType.Invoice or PaymentType.Ehf => total.Amount > 0 ? Invoice(rules, ask, type, total) : [Reason.Of(ReasonCodes.NothingToPay)],
        PaymentType.Card or PaymentType.Vipps or PaymentType.Cash => total.Amount > 0 ? default : [Reason.Of(ReasonCodes.NothingToPay)],
        _ => throw new UnreachableException(),
    };

    private static ValueList<Reason> Invoice(BookRules rules, in Ask ask, PaymentType type, Money total)
    {
        if (rules.Section.InvoiceSettings is not { } settings)
            return default;
        var reasons = new List<Reason>();
        if (settings.AllowInvoice != true)
            reasons.Add(Reason.Of(ReasonCodes.InvoiceNotAllowed));
        if (type == PaymentType.Ehf && settings.EhfEnabled != true)
            reasons.Add(Reason.Of(ReasonCodes.EhfNotEnabled));
        var group = ask.Group;
        if (!settings.AllowedForGroups.IsEmpty && !settings.AllowedForGroups.Any(name => group?.IsNamed(name) == true))
            reasons.Add(Reason.Of(ReasonCodes.InvoiceOtherGroup, new Argument("groups", string.Join(", ", settings.AllowedForGroups))));
        if (total.Amount < settings.MinimumAmount)
            reasons.Add(Reason.Of(ReasonCodes.InvoiceBelowMinimum, Argument.Of("min", settings.MinimumAmount), Argument.Of("total", total.Amount)));
        if ((settings.RequireOrgNumber == true || type == PaymentType.Ehf) && ask.Request.OrganisationNumber is null)
            reasons.Add(Reason.Of(ReasonCodes.InvoiceNeedsNumber));
        return [.. reasons];
    }
}
