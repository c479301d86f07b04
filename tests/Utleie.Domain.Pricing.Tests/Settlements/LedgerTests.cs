using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Pricing.Tests.Settlements;

/// <summary>The ledger adds entries and changes none. Source: D203.</summary>
public sealed class LedgerTests
{
    internal static readonly Instant At = Instant.FromUtc(2026, 2, 1, 9, 0);

    private static readonly Ledger Paid = Ledger.Of([Entry("c", LedgerKind.Charge, 1000), Entry("p", LedgerKind.Payment, 600)]).AsT0;

    internal static LedgerEntry Entry(string id, LedgerKind kind, decimal amount, string currency = "NOK") => new() { Id = id, Kind = kind, Amount = Money.Of(amount, currency), At = At, By = "system" };

    [Fact]
    public void Sums_AreOfTheEntries()
    {
        var ledger = Ledger.Of(
        [
            Entry("1", LedgerKind.Charge, 1400), Entry("2", LedgerKind.Payment, 1400), Entry("3", LedgerKind.Charge, 200), Entry("4", LedgerKind.Waiver, 900), Entry("5", LedgerKind.Refund, 650.50m),
        ]).AsT0;
        Assert.Equal("NOK 1600 900 1400 650.50 → 700 749.50 -49.50", FormattableString.Invariant(
            $"{ledger.Currency} {ledger.Charged.Amount} {ledger.Waived.Amount} {ledger.Received.Amount} {ledger.Refunded.Amount} → {ledger.Due.Amount} {ledger.Paid.Amount} {ledger.Open.Amount}"));
        Assert.Equal(Money.Of(0, "EUR"), Ledger.Empty("EUR").Open);
    }

    public static TheoryData<LedgerEntry, string> Refused => new()
    {
        { Entry("p", LedgerKind.Payment, 601), "entry-differs(id: p)" },
        { Entry("p", LedgerKind.Refund, 600), "entry-differs(id: p)" },
        { Entry("p", LedgerKind.Payment, 600) with { Reference = "vipps-1" }, "entry-differs(id: p)" },
        { Entry("p", LedgerKind.Payment, 600, "EUR"), "entry-differs(id: p)" },
        { Entry("r", LedgerKind.Refund, 600.01m), "more-than-paid(amount: 600.01 NOK, paid: 600.00 NOK)" },
        { Entry("w", LedgerKind.Waiver, 1000.01m), "more-than-due(amount: 1000.01 NOK, due: 1000.00 NOK)" },
        { Entry("x", LedgerKind.Payment, 0), "amount(amount: 0.00 NOK, currency: NOK, max: 1000000000)" },
        { Entry("x", LedgerKind.Refund, -1), "amount(amount: -1.00 NOK, currency: NOK, max: 1000000000)" },
        { Entry("x", LedgerKind.Charge, 1, "EUR"), "amount(amount: 1.00 EUR, currency: NOK, max: 1000000000)" },
        { Entry("x", LedgerKind.Charge, 1000000000.01m), "amount(amount: 1000000000.01 NOK, currency: NOK, max: 1000000000)" },
        { Entry(" ", LedgerKind.Charge, 0), "entry-id-missing amount(amount: 0.00 NOK, currency: NOK, max: 1000000000)" },
        { Entry("x", LedgerKind.Refund, 700) with { Reason = new('x', 2001) }, "text-too-long(length: 2001, max: 2000) more-than-paid(amount: 700.00 NOK, paid: 600.00 NOK)" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Add_RefusesWithEveryReason(LedgerEntry entry, string reasons) => Assert.Equal(reasons, string.Join(' ', Paid.Add(entry).AsT1.Reasons));

    [Theory]
    [InlineData(LedgerKind.Charge, 1_000_000_000)]
    [InlineData(LedgerKind.Refund, 600)]
    [InlineData(LedgerKind.Waiver, 1000)]
    [InlineData(LedgerKind.Payment, 0.01)]
    public void Add_TakesTheBounds(LedgerKind kind, decimal amount)
    {
        var entry = Entry("x", kind, amount) with { Reason = new('x', 2000) };
        Assert.Equal(entry, Paid.Add(entry).AsT0.Entries[^1]);
    }

    /// <summary>A payment provider reports twice, later and through another part of the system.</summary>
    [Fact]
    public void Add_TheSameAgainChangesNothing()
    {
        var again = Entry("p", LedgerKind.Payment, 600) with { At = At + Duration.FromMinutes(5), By = "callback" };
        Assert.Same(Paid, Paid.Add(again).AsT0);
        Assert.Equal("system", Paid.Add(again).AsT0.Entries[1].By);
    }

    /// <summary>Entries of one step are written all or none, and every reason is named.</summary>
    [Fact]
    public void Add_AllOrNone()
    {
        Assert.Equal(
            ["entry-differs(id: c)", "more-than-due(amount: 1200.00 NOK, due: 1000.00 NOK)"],
            Paid.Add([Entry("c", LedgerKind.Charge, 1), Entry("w", LedgerKind.Waiver, 1200), Entry("r", LedgerKind.Refund, 600)]).AsT1.Reasons.Select(reason => reason.ToString()));
        Assert.Equal(4, Paid.Add([Entry("f", LedgerKind.Charge, 200), Entry("w", LedgerKind.Waiver, 1200)]).AsT0.Entries.Count);
    }

    [Fact]
    public void Payments_KnowWhatWasPaidBack()
    {
        var ledger = Ledger.Of(
        [
            Entry("c", LedgerKind.Charge, 100), Entry("a", LedgerKind.Payment, 60) with { Refundable = Refundable.Whole }, Entry("b", LedgerKind.Payment, 40),
            Entry("r1", LedgerKind.Refund, 15) with { Reference = "b" }, Entry("r2", LedgerKind.Refund, 30) with { Reference = "b" }, Entry("r3", LedgerKind.Refund, 5),
        ]).AsT0;
        Assert.Equal([new("a", Money.Of(60), Refundable.Whole), new RefundablePayment("b", Money.Of(40), Refundable.Part, Money.Of(40))], ledger.Payments);
    }

    [Fact]
    public void Equals_IsByContent()
    {
        var same = Ledger.Of(Paid.Entries).AsT0;
        Assert.Equal(Paid, same);
        Assert.Equal(Paid.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Paid, Paid.Add(Entry("x", LedgerKind.Charge, 1)).AsT0);
        Assert.NotEqual(Ledger.Empty(), Ledger.Empty("EUR"));
        Assert.False(Paid.Equals(null));
        Assert.Throws<ArgumentException>(() => Ledger.Empty("kr"));
    }

    /// <summary>Any steps, some twice: the sums are those of the accepted ones, due and paid are never negative, and a replay changes nothing.</summary>
    [Law]
    public void Add_BalancesAfterAnySteps((byte Id, byte Kind, ushort Amount)[] steps)
    {
        var ledger = Ledger.Empty();
        var accepted = new Dictionary<string, (int Kind, decimal Amount)>();
        foreach (var (id, kind, ore) in steps ?? [])
        {
            var entry = Entry($"e{id % 16}", (LedgerKind)(kind % 4), ore / 100m);
            var before = ledger;
            ledger = ledger.Add(entry).Match(after => after, _ => before);
            if (ledger.Entries.Count > before.Entries.Count)
                accepted.Add(entry.Id, (kind % 4, ore / 100m));
            Assert.True(ledger.Due >= Money.Zero && ledger.Paid >= Money.Zero);
        }

        decimal Sum(LedgerKind kind) => accepted.Values.Where(entry => entry.Kind == (int)kind).Sum(entry => entry.Amount);
        Assert.Equal(Sum(LedgerKind.Charge) - Sum(LedgerKind.Waiver), ledger.Due.Amount);
        Assert.Equal(Sum(LedgerKind.Payment) - Sum(LedgerKind.Refund), ledger.Paid.Amount);
        Assert.Equal(ledger.Due - ledger.Paid, ledger.Open);
        Assert.Same(ledger, ledger.Add(ledger.Entries).AsT0);
        Assert.Equal(ledger, Ledger.Of(ledger.Entries).AsT0);
    }

    /// <summary>Charges and payments add up to the same whatever their order.</summary>
    [Law]
    public void Sums_AreTheSameInAnyOrderOfChargesAndPayments((bool IsCharge, ushort Amount)[] drawn)
    {
        ValueList<LedgerEntry> entries = [.. (drawn ?? []).Select((one, i) => Entry($"{i}", one.IsCharge ? LedgerKind.Charge : LedgerKind.Payment, one.Amount + 0.01m))];
        var (forth, back) = (Ledger.Of(entries).AsT0, Ledger.Of([.. entries.Reverse()]).AsT0);
        Assert.Equal((forth.Due, forth.Paid, forth.Open), (back.Due, back.Paid, back.Open));
    }
}
