using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Pricing.Tests.Settlements;

/// <summary>What a cancellation keeps and pays back. Source: 001 §3.4, §5.5; D208, D217, D253, D255.</summary>
public sealed class RefundTests
{
    /// <summary>Owed, price of what stays, fall of the fees, percentage kept, fee, paid → kept, due, refund, open.</summary>
    public static TheoryData<string, decimal, decimal, decimal, decimal, decimal, decimal, decimal, decimal, decimal, decimal> Bookings => new()
    {
        { "in time, half kept, cleaning not delivered", 1400, 0, 400, 50, 0, 1400, 500, 500, 900, 0 },
        { "late", 1400, 0, 400, 50, 200, 1400, 700, 700, 700, 0 },
        { "late, nothing paid", 1400, 0, 400, 50, 200, 0, 700, 700, 0, 700 },
        { "late, part paid", 1400, 0, 400, 50, 200, 600, 700, 700, 0, 100 },
        { "the municipality cancels", 1400, 0, 400, 0, 0, 1400, 0, 0, 1400, 0 },
        { "half øre is away from zero on what is kept", 100.05m, 0, 0, 50, 0, 100.05m, 50.03m, 50.03m, 50.02m, 0 },
        { "what stays has lost its quantity price", 1000, 600, 0, 50, 0, 1000, 200, 800, 200, 0 },
        { "what stays costs more than everything did", 1000, 1200, 0, 50, 0, 1000, 0, 1000, 0, 0 },
        { "the fee is owed where the price is 0", 0, 0, 0, 0, 200, 0, 200, 200, 0, 200 },
        { "fees fall by more than the price", 500, 400, 300, 100, 0, 500, 0, 400, 100, 0 },
        { "fees rise", 500, 400, -300, 50, 0, 500, 50, 450, 50, 0 },
    };

    [Theory]
    [MemberData(nameof(Bookings))]
    public void Of_ABookingOwesWhatIsKept(string what, decimal owed, decimal after, decimal feesFall, decimal percent, decimal fee, decimal paid, decimal kept, decimal due, decimal refund, decimal open)
    {
        Assert.NotEmpty(what);
        var ask = new RefundAsk { Owed = Kr(owed), TotalAfter = Kr(after), FeesFall = Kr(feesFall), Paid = Kr(paid), OwesUnpaid = true };
        AssertRefund(Refund.Of(ask, new(Percent.Of(percent), Kr(fee))), kept, due, refund, open);
    }

    /// <summary>12 tickets à 200, 10 % off from 10: 2160 paid; partial 80 %. Three fewer lose the discount, one does not.</summary>
    [Theory]
    [InlineData(1800, 360, 72, 1872, 288)]
    [InlineData(1980, 180, 36, 2016, 144)]
    [InlineData(0, 2160, 432, 432, 1728)]
    public void Of_APartOfAnOrderLosesItsDiscount(decimal after, decimal basis, decimal kept, decimal due, decimal refund)
    {
        var answer = Refund.Of(new() { Owed = Kr(2160), TotalAfter = Kr(after), Paid = Kr(2160) }, RefundRule.Of(RefundPolicy.Partial, 80));
        Assert.Equal((Kr(after), Kr(basis)), (answer.OwedAfter, answer.Base));
        AssertRefund(answer, kept, due, refund, 0);
    }

    /// <summary>An order keeps no more than was paid; a booking or an invoice owes the rest.</summary>
    [Theory]
    [InlineData(false, 0, 0, 0, 0)]
    [InlineData(false, 300, 300, 0, 0)]
    [InlineData(false, 700, 500, 200, 0)]
    [InlineData(true, 0, 500, 0, 500)]
    [InlineData(true, 300, 500, 0, 200)]
    [InlineData(true, 700, 500, 200, 0)]
    public void Of_AnUnpaidOrderOwesNothing(bool owesUnpaid, decimal paid, decimal kept, decimal refund, decimal open)
    {
        var ask = new RefundAsk { Owed = Kr(1000), Paid = Kr(paid), OwesUnpaid = owesUnpaid };
        AssertRefund(Refund.Of(ask, new(Percent.Of(50))), kept, kept, refund, open);
    }

    /// <summary>What earlier cancellations kept is owed beside what stays, and what was paid back is not paid twice.</summary>
    [Fact]
    public void Of_CountsWhatWasKeptAndPaidBackBefore()
    {
        var first = Refund.Of(new() { Owed = Kr(900), TotalAfter = Kr(600), Paid = Kr(900), OwesUnpaid = true }, new(Percent.Of(50), Kr(100)));
        AssertRefund(first, 250, 850, 50, 0);
        var second = Refund.Of(new() { Owed = first.OwedAfter, KeptBefore = first.Kept, Paid = Kr(900), Refunded = first.Amount, OwesUnpaid = true }, new(Percent.Of(50)));
        AssertRefund(second, 300, 550, 300, 0);
    }

    /// <summary>The example of docs/settlements.md.</summary>
    [Fact]
    public void Of_TheExampleOfTheDocs()
    {
        var now = LedgerTests.At;
        // <settle>
        // 1,000 kroner of rental and 400 of cleaning are paid. The booking is cancelled late: half the rental is kept, and 200 kroner beside it.
        var ledger = Ledger.Of(
        [
            new() { Id = "price", Kind = LedgerKind.Charge, Amount = Money.Of(1400), At = now, By = "system" },
            new() { Id = "vipps-1", Kind = LedgerKind.Payment, Amount = Money.Of(1400), At = now, By = "system", Method = PaymentType.Vipps },
        ]).AsT0;
        var ask = new RefundAsk { Owed = ledger.Due, FeesFall = Money.Of(400), Paid = ledger.Received, Refunded = ledger.Refunded, OwesUnpaid = true };
        var refund = Refund.Of(ask, RefundRule.Of(RefundPolicy.Partial, refundPercentage: 50, fixedFee: Money.Of(200)));
        var split = RefundSplit.Of(ledger.Payments, refund.Amount);

        Assert.Equal((Money.Of(700), Money.Of(700)), (refund.Kept, refund.Amount));
        Assert.Equal([new RefundPart("vipps-1", Money.Of(700))], split.Parts);
        // </settle>
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData(RefundPolicy.Full, 10, 0)]
    [InlineData(RefundPolicy.Partial, 80, 20)]
    [InlineData(RefundPolicy.Partial, null, 100)]
    [InlineData(RefundPolicy.Partial, 150, 0)]
    [InlineData(RefundPolicy.Partial, -5, 100)]
    [InlineData(RefundPolicy.None, 80, 100)]
    public void Rule_IsOfThePolicy(RefundPolicy? policy, int? percentage, int kept) =>
        Assert.Equal(new(Percent.Of(kept), Kr(5)), RefundRule.Of(policy, percentage, Kr(5)));

    [Fact]
    public void Of_IsInTheCurrencyOfTheAmounts()
    {
        var answer = Refund.Of(new() { Owed = Money.Of(10, "EUR"), Paid = Money.Of(10, "EUR") }, RefundRule.Full);
        Assert.Equal((Money.Of(10, "EUR"), Money.Of(0, "EUR")), (answer.Amount, answer.Kept));
        Assert.Equal("EUR", Refund.Of(new() { Owed = Money.Of(0, "EUR") }, RefundRule.Full).Due.Currency);
        Assert.Throws<ArgumentException>(() => Refund.Of(new() { Owed = Money.Of(10, "EUR"), Paid = Kr(10) }, RefundRule.Full));
    }

    public static TheoryData<RefundAsk, decimal> Wrong => new()
    {
        { new() { Owed = Kr(-1) }, 0 }, { new() { Owed = Kr(1), TotalAfter = Kr(-1) }, 0 }, { new() { Owed = Kr(1), KeptBefore = Kr(-1) }, 0 }, { new() { Owed = Kr(1), Paid = Kr(-1) }, 0 },
        { new() { Owed = Kr(1), Refunded = Kr(-1) }, 0 }, { new() { Owed = Kr(1), Paid = Kr(1), Refunded = Kr(2) }, 0 }, { new() { Owed = Kr(1) }, -1 },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Of_ThrowsOnWhatCannotBe(RefundAsk ask, decimal fee) => Assert.Throws<ArgumentOutOfRangeException>(() => Refund.Of(ask, new(default, Kr(fee))));

    private static void AssertRefund(Refund answer, decimal kept, decimal due, decimal refund, decimal open) =>
        Assert.Equal((Kr(kept), Kr(due), Kr(refund), Kr(open)), (answer.Kept, answer.Due, answer.Amount, answer.Open));

    private static Money Kr(decimal amount) => Money.Of(amount);
}
