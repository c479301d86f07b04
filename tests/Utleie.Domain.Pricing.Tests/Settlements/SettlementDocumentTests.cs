using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Settlements;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Tests.Settlements;

/// <summary>Ledgers and statements are stored and read again as they were.</summary>
public sealed class SettlementDocumentTests
{
    private static readonly System.Text.Json.JsonSerializerOptions Options = WireFormat.Create(SettlementsJson.Resolver);

    private static readonly Ledger Full = Ledger.Of(
    [
        LedgerTests.Entry("c", LedgerKind.Charge, 100.50m, "EUR"),
        LedgerTests.Entry("p", LedgerKind.Payment, 80, "EUR") with { Method = PaymentType.Vipps, Reference = "v-1", Reason = "forskudd", Refundable = Refundable.Whole },
    ], "EUR").AsT0;

    [Fact]
    public void Ledger_IsReadAsItWasWritten()
    {
        var json = WireFormat.Write(LedgerDocument.Of(Full), Options);
        Assert.Equal(
            """{"currency":"EUR","entries":[{"id":"c","kind":"charge","amount":100.50,"at":"2026-02-01T09:00:00Z","by":"system"},{"id":"p","kind":"payment","amount":80,"at":"2026-02-01T09:00:00Z","by":"system","method":"vipps","reference":"v-1","reason":"forskudd","refundable":"whole"}],"due":100.50,"paid":80,"open":20.50}""",
            json);
        Assert.Equal(Full, WireFormat.Read<LedgerDocument>(json, Options).ToLedger().AsT0);
        Assert.Equal(Full, (LedgerDocument.Of(Full) with { Due = null, Paid = null, Open = null }).ToLedger().AsT0);
    }

    [Fact]
    public void Ledger_ThatDoesNotAddUpIsRefused()
    {
        var wrong = LedgerDocument.Of(Full) with { Due = 1, Paid = 2, Open = 3 };
        Assert.Equal(
            ["ledger-differs(member: due, stated: 1, sum: 100.50 EUR)", "ledger-differs(member: paid, stated: 2, sum: 80.00 EUR)", "ledger-differs(member: open, stated: 3, sum: 20.50 EUR)"],
            wrong.ToLedger().AsT1.Reasons.Select(reason => reason.ToString()));
        Assert.Equal("amount", (wrong with { Entries = [wrong.Entries[0] with { Amount = 0 }] }).ToLedger().AsT1.Reasons[0].Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => (wrong with { Entries = [wrong.Entries[0] with { Amount = 0.001m }] }).ToLedger());
    }

    [Fact]
    public void Statement_IsReadAsItWasWritten()
    {
        var terms = new DepositTerms("kari", Desk.Oslo) { RefundDays = 21 };
        var made = DepositStatement.Of(
            Money.Of(1500),
            [new() { Id = "d", Kind = DeductionKind.Damage, DamageId = "s1", Amount = Money.Of(900), Reason = "Ripe" }, new() { Id = "l", Kind = DeductionKind.Late, Amount = Money.Of(500) }],
            terms, Desk.At("2026-03-30 12:00"));
        var disputed = made.Decide(new DepositCommand.Dispute("d", "Nei"), new("kari", []), terms, Desk.At("2026-03-31 12:00")).AsT0;
        var decided = disputed.Decide(new DepositCommand.Reduce("d", Money.Of(400), "Delvis"), new("eva", [UserRole.Admin]), terms, Desk.At("2026-03-31 12:00")).AsT0;
        var json = WireFormat.Write(DepositStatementDocument.Of(decided), Options);
        Assert.Equal(
            """{"currency":"NOK","held":1500,"lines":[{"id":"l","kind":"late","amount":500,"status":"proposed"},{"id":"d","kind":"damage","damageId":"s1","amount":400,"reducedFrom":900,"status":"reduced","reason":"Ripe","objection":"Nei","decision":"Delvis"}],"deducted":900,"returned":600,"outstanding":0,"disputeBy":"2026-04-13","refundBy":"2026-04-20","status":"proposed"}""",
            json);
        Assert.Equal(decided, WireFormat.Read<DepositStatementDocument>(json, Options).ToStatement());
    }

    [Fact]
    public void Refund_HoldsTheSplit()
    {
        var refund = Refund.Of(new() { Owed = Money.Of(100), Paid = Money.Of(100) }, new(Percent.Of(10)));
        var split = RefundSplit.Of([new("p", Money.Of(50))], refund.Amount);
        Assert.Equal(
            """{"currency":"NOK","base":100,"kept":10.0,"refund":90.0,"open":0,"refundBy":"2026-03-01","split":[{"paymentId":"p","amount":50}],"byHand":40.0}""",
            WireFormat.Write(RefundDocument.Of(refund, split, new LocalDate(2026, 3, 1)), Options));
        Assert.Throws<ArgumentException>(() => RefundDocument.Of(refund, split with { ByHand = Money.Of(1) }));
    }

    [Fact]
    public void Texts_EveryCodeHasWordsInThreeLanguages()
    {
        var codes = typeof(SettlementCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);
        Assert.Equal(codes, SettlementTexts.Table.Codes.Order(StringComparer.Ordinal));
        foreach (var code in SettlementTexts.Table.Codes)
            Assert.All(Enum.GetValues<Language>(), language => Assert.InRange(SettlementTexts.Table.Render(code, default, language).Length, 20, 200));
        Assert.Equal(
            "600.01 NOK cannot be refunded, because only 600.00 NOK has been paid. Choose a lower amount.",
            SettlementTexts.Table.Render(Reason.Of("more-than-paid", new("amount", "600.01 NOK"), new("paid", "600.00 NOK")), Language.En));
    }
}
