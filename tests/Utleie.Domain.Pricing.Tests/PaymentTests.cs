using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing.Tests;

/// <summary>Which ways to pay a buyer is offered, and why not the others. Source: 001 §3.5; D94.</summary>
public sealed class PaymentTests
{
    private static readonly InvoiceSettings Allowed = new() { AllowInvoice = true };

    public static TheoryData<PaymentType, InvoiceSettings?, string[]> Invoices => new()
    {
        { PaymentType.Invoice, null, [] },
        { PaymentType.Ehf, null, [] },
        { PaymentType.Card, new(), [] },
        { PaymentType.Invoice, new(), ["invoice-not-allowed"] },
        { PaymentType.Invoice, new() { AllowInvoice = false }, ["invoice-not-allowed"] },
        { PaymentType.Invoice, Allowed, [] },
        { PaymentType.Invoice, Allowed with { RequireOrgNumber = true }, ["invoice-needs-organisation-number"] },
        { PaymentType.Invoice, Allowed with { MinimumAmount = 500 }, [] },
        { PaymentType.Invoice, Allowed with { MinimumAmount = 500.01m }, ["invoice-below-minimum(min: 500.01, total: 500.00)"] },
        { PaymentType.Invoice, Allowed with { AllowedForGroups = ["Skole", "Lag"] }, ["invoice-other-group(groups: Skole, Lag)"] },
        { PaymentType.Ehf, Allowed with { EhfEnabled = true }, ["invoice-needs-organisation-number"] },
        { PaymentType.Ehf, Allowed, ["ehf-not-enabled", "invoice-needs-organisation-number"] },
    };

    [Theory]
    [MemberData(nameof(Invoices))]
    public void Quote_TellsWhyAnInvoiceIsNotOffered(PaymentType type, InvoiceSettings? settings, string[] reasons)
    {
        var offer = Assert.Single(Ask(500, type, settings).Payments);
        Assert.Equal(reasons, offer.Reasons.Told());
        Assert.Equal(reasons.Length == 0, offer.IsOffered);
    }

    [Theory]
    [InlineData(0, PaymentType.Free, new string[0])]
    [InlineData(0.01, PaymentType.Free, new[] { "something-to-pay" })]
    [InlineData(0, PaymentType.Vipps, new[] { "nothing-to-pay" })]
    [InlineData(0.01, PaymentType.Vipps, new string[0])]
    [InlineData(0, PaymentType.Invoice, new[] { "nothing-to-pay" })]
    public void Quote_FreeIsOfferedWhereNothingIsToBePaidAndTheOthersElse(double price, PaymentType type, string[] reasons) =>
        Assert.Equal(reasons, Ask((decimal)price, type, new()).Payments[0].Reasons.Codes().Except(["invoice-not-allowed"]));

    [Fact]
    public void Quote_ListsEveryWayToPayThatIsEnabledAndKnown()
    {
        ValueList<PaymentMethod> methods = [new() { Id = "a", Type = PaymentType.Cash }, new() { Id = "b", Type = PaymentType.Card, Enabled = false }, new() { Type = PaymentType.Vipps, Enabled = true }];
        var quote = Desk.Book(Desk.Hourly() with { PaymentMethods = methods }).Quote("2026-01-19 10:00", "2026-01-19 11:00");
        Assert.Equal([new("a", PaymentType.Cash, default), new PaymentOffer(null, PaymentType.Vipps, default)], quote.Payments);
        Assert.Empty(Desk.Book(Desk.Hourly()).Quote("2026-01-19 10:00", "2026-01-19 11:00").Payments);
    }

    private static Quote Ask(decimal price, PaymentType type, InvoiceSettings? settings) =>
        Desk.Book(Desk.Hourly(price) with { PaymentMethods = [new() { Id = "p", Type = type }], InvoiceSettings = settings }).Quote("2026-01-19 10:00", "2026-01-19 11:00");
}
