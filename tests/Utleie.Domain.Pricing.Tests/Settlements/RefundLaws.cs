using FsCheck;
using FsCheck.Fluent;
using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Pricing.Tests.Settlements;

/// <summary>A cancellation of whole øre.</summary>
public sealed record AnyRefund(long Owed, long After, long FeesFall, long KeptFeesFall, long KeptBefore, long Paid, long Refunded, int PerMille, long Fee, bool OwesUnpaid)
{
    internal Refund Answer => Refund.Of(
        new()
        {
            Owed = Kr(Owed), TotalAfter = Kr(After), FeesFall = Kr(FeesFall), KeptFeesFall = Kr(KeptFeesFall), KeptBefore = Kr(KeptBefore), Paid = Kr(Paid), Refunded = Kr(Refunded),
            OwesUnpaid = OwesUnpaid,
        },
        new(Percent.Of(PerMille / 10m), Kr(Fee)));

    internal static Money Kr(long ore) => Money.OfHundredths(ore);
}

/// <summary>Something that is given up bit by bit: each part has a price for its places and one for its fees.</summary>
public sealed record AnyParts(ValueList<(long Places, long Fees)> Parts, int PerMille, long Fee, long Paid)
{
    internal long Total => Parts.Sum(part => part.Places + part.Fees);
}

/// <summary>Refunds and payments that laws draw.</summary>
public static class SettlementArbitraries
{
    public static Arbitrary<AnyRefund> Refunds() => (
        from owed in Ore
        from after in Ore
        from fees in Gen.Choose(-5_000, 60_000)
        from keptFees in Gen.Choose(-5_000, 60_000)
        from before in Ore
        from paid in Ore
        from refunded in Gen.Choose(0, 1000)
        from perMille in Gen.Choose(0, 1000)
        from fee in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(0, 30_000)))
        from owesUnpaid in Gen.Elements(true, false)
        select new AnyRefund(owed, after, fees, Math.Min(fees, keptFees), before, paid, paid * refunded / 1000, perMille, fee, owesUnpaid)).ToArbitrary();

    public static Arbitrary<AnyParts> Parts() => (
        from count in Gen.Choose(1, 8)
        from parts in Gen.ArrayOf(from places in Ore from fees in Gen.Frequency((2, Gen.Constant(0)), (1, Ore)) select ((long)places, (long)fees), count)
        from perMille in Gen.Choose(0, 1000)
        from fee in Gen.Choose(0, 30_000)
        from paid in Ore
        select new AnyParts([.. parts], perMille, fee, paid)).ToArbitrary();

    public static Arbitrary<ValueList<RefundablePayment>> Payments() => (
        from count in Gen.Choose(0, 5)
        from payments in Gen.ArrayOf(
            from amount in Ore
            from back in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 1000)))
            from way in Gen.Elements(Enum.GetValues<Refundable>())
            select (Amount: (long)amount, Back: (long)amount * back / 1000, Way: way),
            count)
        select ValueList.Create<RefundablePayment>(
            [.. payments.Select((payment, i) => new RefundablePayment($"p{i}", AnyRefund.Kr(payment.Amount), payment.Way, AnyRefund.Kr(payment.Back)))])).ToArbitrary();

    private static Gen<int> Ore { get; } = Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(1, 20)), (4, Gen.Choose(0, 100_000)));
}

/// <summary>Refunds held against arithmetic in whole øre, and over sequences of parts.</summary>
public sealed class RefundLaws
{
    [Law(1000, Arbitrary = [typeof(SettlementArbitraries)])]
    public void Of_EqualsTheDefinitionInWholeOre(AnyRefund drawn)
    {
        var owedAfter = Math.Min(drawn.Owed, drawn.After);
        var fall = drawn.Owed - owedAfter;
        var places = Math.Max(0, fall - Math.Max(0, drawn.FeesFall));
        var kept = Math.Min(fall, Math.Max(0, drawn.KeptFeesFall) + (places * drawn.PerMille + 500) / 1000) + drawn.Fee;
        if (!drawn.OwesUnpaid)
            kept = Math.Clamp(drawn.Paid - drawn.Refunded - owedAfter - drawn.KeptBefore, 0, kept);
        var due = owedAfter + drawn.KeptBefore + kept;
        var answer = drawn.Answer;
        Assert.Equal(
            (AnyRefund.Kr(owedAfter), AnyRefund.Kr(fall), AnyRefund.Kr(kept), AnyRefund.Kr(due), AnyRefund.Kr(Math.Max(0, drawn.Paid - drawn.Refunded - due))),
            (answer.OwedAfter, answer.Base, answer.Kept, answer.Due, answer.Amount));
    }

    [Law(1000, Arbitrary = [typeof(SettlementArbitraries)])]
    public void Of_NeverPaysBackMoreThanWasPaid(AnyRefund drawn)
    {
        var answer = drawn.Answer;
        var left = AnyRefund.Kr(drawn.Paid - drawn.Refunded);
        Assert.True(answer.Amount >= Money.Zero && answer.Amount <= left);
        Assert.True(answer.OwedAfter <= AnyRefund.Kr(drawn.Owed));
        Assert.Equal(Money.Zero, answer.Amount > Money.Zero ? answer.Open : answer.Amount);
        Assert.Equal(answer.Due, left - answer.Amount + answer.Open);
        Assert.True(drawn.OwesUnpaid || answer.Kept <= left);
    }

    /// <summary>Bit by bit never pays back more than at once, but for half an øre a part: where everything was paid, and where what is kept is owed in any case.</summary>
    [Law(1000, Arbitrary = [typeof(SettlementArbitraries)])]
    public void Of_PartsNeverPayBackMoreThanTheWhole(AnyParts drawn)
    {
        foreach (var owesUnpaid in new[] { true, false })
        {
            var (paid, fee) = owesUnpaid ? (drawn.Paid, drawn.Fee) : (drawn.Total, 0);
            var whole = InParts(drawn with { Parts = [(drawn.Parts.Sum(part => part.Places), drawn.Parts.Sum(part => part.Fees))] }, paid, fee, owesUnpaid);
            var parts = InParts(drawn, paid, fee, owesUnpaid);
            Assert.True(parts * 2 <= whole * 2 + drawn.Parts.Count, $"{parts} øre in parts, {whole} at once");
        }
    }

    [Law(Arbitrary = [typeof(SettlementArbitraries)])]
    public void Of_NothingKeptPaysBackEverythingInAnyParts(AnyParts drawn) =>
        Assert.Equal(drawn.Paid, InParts(drawn with { PerMille = 0 }, drawn.Paid, fee: 0, owesUnpaid: false));

    /// <summary>Cancels the parts in order, paying back each time; the fee is charged once. Returns what was paid back.</summary>
    private static long InParts(AnyParts drawn, long paid, long fee, bool owesUnpaid)
    {
        var (owed, kept, refunded) = (drawn.Total, Money.Zero, Money.Zero);
        foreach (var (places, fees) in drawn.Parts)
        {
            var answer = Refund.Of(
                new()
                {
                    Owed = AnyRefund.Kr(owed), TotalAfter = AnyRefund.Kr(owed - places - fees), FeesFall = AnyRefund.Kr(fees), KeptBefore = kept, Paid = AnyRefund.Kr(paid), Refunded = refunded,
                    OwesUnpaid = owesUnpaid,
                },
                new(Percent.Of(drawn.PerMille / 10m), AnyRefund.Kr(fee)));
            (owed, kept, refunded, fee) = (owed - places - fees, kept + answer.Kept, refunded + answer.Amount, 0);
        }

        return (long)(refunded.Amount * 100);
    }

    [Law(1000, Arbitrary = [typeof(SettlementArbitraries)])]
    public void Split_AddsUpAndEqualsTwoPasses(ValueList<RefundablePayment> payments, uint ore)
    {
        long refund = ore % 250_000, rest = refund;
        var expected = new List<RefundPart>();
        foreach (var payment in payments.Where(payment => payment is { Refundable: Refundable.Whole, Refunded.Amount: 0, Amount.Amount: > 0 }))
        {
            if (payment.Amount.Amount * 100 > rest)
                continue;
            expected.Add(new(payment.Id, payment.Amount));
            rest -= (long)(payment.Amount.Amount * 100);
        }

        foreach (var payment in payments.Where(payment => payment.Refundable == Refundable.Part))
        {
            var part = Math.Min(rest, (long)((payment.Amount - payment.Refunded).Amount * 100));
            if (part > 0)
                expected.Add(new(payment.Id, AnyRefund.Kr(part)));
            rest -= part;
        }

        var split = RefundSplit.Of(payments, AnyRefund.Kr(refund));
        Assert.Equal([.. expected], split.Parts);
        Assert.Equal(AnyRefund.Kr(rest), split.ByHand);
        Assert.Equal(AnyRefund.Kr(refund), Money.Sum(split.Parts.Select(part => part.Amount)) + split.ByHand);
    }
}
