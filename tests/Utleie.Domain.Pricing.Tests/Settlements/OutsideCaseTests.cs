using System.Text.Json;
using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Pricing.Tests.Settlements;

/// <summary>What the test suites of other booking systems assert about refunds, restated as facts.</summary>
public sealed class OutsideCaseTests
{
    /// <summary>
    /// Facts (inputs and results, no code) from pretix/pretix, AGPL-3.0 with additional terms: 001–003 src/tests/base/test_models.py and test_self_service_cancellation.py,
    /// 005–011 test_cancelevent.py, 013–023 test_models.py; and from wyeworks/nucore-open, MIT, commit dec29399: 031 spec/services/cancellation_fee_calculator_spec.rb.
    /// </summary>
    private const string Facts = """
        [
          {"id": "001", "places": 46, "fees": 2, "paid": 48, "kept": 0},
          {"id": "003", "places": 46, "fees": 2, "paid": 48, "fixed": 2.50, "percent": 10, "kept": 7.10},
          {"id": "005", "places": 46, "paid": 46, "refund": 46},
          {"id": "009", "places": 41, "keptFees": 5, "paid": 46, "percent": 10, "refund": 36.90},
          {"id": "011", "places": 46, "paid": 12, "fixed": 10, "percent": 10, "refund": 0, "due": 12},
          {"id": "031", "places": 60, "paid": 60, "fixed": 45.75, "kept": 45.75}
        ]
        """;

    public static TheoryData<string> Ids => [.. JsonDocument.Parse(Facts).RootElement.EnumerateArray().Select(fact => fact.GetProperty("id").GetString()!)];

    /// <summary>003 is 7.30 there: their percentage also counts for shipping, and ours for places only (D208). 007, a fee per ticket, is not offered.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Refund_AgreesWithOthers(string id)
    {
        var fact = JsonDocument.Parse(Facts).RootElement.EnumerateArray().Single(row => row.GetProperty("id").GetString() == id);
        var ask = new RefundAsk
        {
            Owed = Kr("places") + Kr("fees") + Kr("keptFees"), FeesFall = Kr("fees") + Kr("keptFees"), KeptFeesFall = Kr("keptFees"), Paid = Kr("paid"),
        };
        var answer = Refund.Of(ask, new(Percent.Of(Number("percent") ?? 0), Kr("fixed")));
        Assert.Equal(
            (Number("kept") ?? answer.Kept.Amount, Number("refund") ?? answer.Amount.Amount, Number("due") ?? answer.Due.Amount),
            (answer.Kept.Amount, answer.Amount.Amount, answer.Due.Amount));

        decimal? Number(string name) => fact.TryGetProperty(name, out var value) ? value.GetDecimal() : null;
        Money Kr(string name) => Money.Of(Number(name) ?? 0);
    }

    /// <summary>Total (0 where cancelled) − paid + refunded; negative is overpaid.</summary>
    [Theory]
    [InlineData("013", 46, 46, 10, false, 10)]
    [InlineData("015", 46, 66, 10, false, -10)]
    [InlineData("017", 46, 46, 46, true, 0)]
    public void Open_AgreesWithOthers(string id, decimal total, decimal paid, decimal refunded, bool isCancelled, decimal open)
    {
        Assert.NotEmpty(id);
        ValueList<LedgerEntry> entries =
        [
            LedgerTests.Entry("c", LedgerKind.Charge, total), LedgerTests.Entry("p", LedgerKind.Payment, paid), LedgerTests.Entry("r", LedgerKind.Refund, refunded),
            .. isCancelled ? [LedgerTests.Entry("w", LedgerKind.Waiver, total)] : Array.Empty<LedgerEntry>(),
        ];
        Assert.Equal(Money.Of(open), Ledger.Of(entries).AsT0.Open);
    }

    /// <summary>Payments 23 (whole only), 10 (in part), 13 (not at all). The last two rows are of our own.</summary>
    [Theory]
    [InlineData("019", 10, "P2 10.00", 0)]
    [InlineData("021", 20, "P2 10.00", 10)]
    [InlineData("023", 35, "P1 23.00, P2 10.00", 2)]
    [InlineData("", 25, "P1 23.00, P2 2.00", 0)]
    [InlineData("", 0, "", 0)]
    public void Split_AgreesWithOthers(string id, decimal refund, string parts, decimal byHand)
    {
        Assert.NotNull(id);
        var split = RefundSplit.Of([new("P1", Money.Of(23), Refundable.Whole), new("P2", Money.Of(10)), new("P3", Money.Of(13), Refundable.None)], Money.Of(refund));
        Assert.Equal(parts, string.Join(", ", split.Parts.Select(part => FormattableString.Invariant($"{part.PaymentId} {part.Amount.Amount:0.00}"))));
        Assert.Equal(Money.Of(byHand), split.ByHand);
    }

    /// <summary>A payment that was refunded in part cannot be refunded whole.</summary>
    [Fact]
    public void Split_CountsWhatWasPaidBackBefore()
    {
        var split = RefundSplit.Of([new("P1", Money.Of(23), Refundable.Whole, Money.Of(1)), new("P2", Money.Of(10), Refunded: Money.Of(4))], Money.Of(22));
        Assert.Equal([new RefundPart("P2", Money.Of(6))], split.Parts);
        Assert.Equal(Money.Of(16), split.ByHand);
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundSplit.Of([new("P", Money.Of(1), Refunded: Money.Of(2))], Money.Of(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundSplit.Of([], Money.Of(-1)));
        Assert.Throws<ArgumentException>(() => RefundSplit.Of([new("P", Money.Of(1, "EUR"))], Money.Of(1)));
    }
}
