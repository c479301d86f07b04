using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Settlements;

namespace Utleie.Domain.Pricing.Tests.Settlements;

/// <summary>What is deducted from a deposit, who disputes it and who decides. Source: 001 §7.4; D268.</summary>
public sealed class DepositStatementTests
{
    private static readonly DepositTerms Terms = new("kari", Desk.Oslo) { RefundDays = 21 };
    private static readonly Instant Made = Desk.At("2026-03-30 12:00");
    private static readonly Actor Kari = new("kari", [UserRole.Citizen]);
    private static readonly Actor Clerk = new("eva", [UserRole.OperationsManager]);
    private static readonly DeductionLine Late = new() { Id = "l", Kind = DeductionKind.Late, Amount = Money.Of(500) };
    private static readonly DeductionLine Damage = new() { Id = "d", Kind = DeductionKind.Damage, DamageId = "skade-1", Amount = Money.Of(900) };
    private static readonly DeductionLine Unknown = Damage with { Id = "u", Amount = null };

    private static DepositStatement Statement(params ValueList<DeductionLine> lines) => DepositStatement.Of(Money.Of(1500), lines, Terms, Made);

    private static string Sums(DepositStatement statement) =>
        FormattableString.Invariant($"{statement.Deducted.Amount} {statement.Returned.Amount} {statement.Outstanding.Amount} {statement.Status}");

    [Fact]
    public void Of_DeductsInOrder_AndReturnsTheRest()
    {
        var statement = Statement(Damage, Late);
        Assert.Equal("1400 100 0 Proposed", Sums(statement));
        Assert.Equal([Late, Damage], statement.Lines);
        Assert.Equal((new LocalDate(2026, 4, 13), new LocalDate(2026, 4, 20)), (statement.DisputeBy!.Value, statement.RefundBy!.Value));
    }

    [Fact]
    public void Of_DeductsAtMostWhatIsHeld() => Assert.Equal("1500 0 800 Proposed", Sums(Statement(Late, Damage, Damage with { Id = "k", Kind = DeductionKind.Key })));

    [Fact]
    public void Of_WithoutDeductionsIsSettled()
    {
        Assert.Equal("0 1500 0 Settled", Sums(Statement()));
        Assert.Equal("0 1500 0 Settled", Sums(Statement(Late with { Amount = Money.Of(0) })));
        Assert.Null(DepositStatement.Of(Money.Of(1), [], new("kari", Desk.Oslo), Made).RefundBy);
    }

    /// <summary>A damage without a cost keeps the statement open; its deadlines count from when the cost is known.</summary>
    [Fact]
    public void Decide_ACostThatWasUnknownClosesTheStatement()
    {
        var open = Statement(Late, Unknown);
        Assert.Equal(("500 1000 0 Open", null, null), (Sums(open), open.DisputeBy, open.RefundBy));
        Assert.Same(open, open.At(Made + Duration.FromDays(100), Desk.Oslo));
        var known = Done(open, new DepositCommand.SetCost("u", Money.Of(900)), Clerk, Desk.At("2026-04-02 23:59"));
        Assert.Equal(("1400 100 0 Proposed", new LocalDate(2026, 4, 16)), (Sums(known), known.DisputeBy!.Value));
        Assert.Equal("500 1000 0 Proposed", Sums(Done(open, new DepositCommand.SetCost("u", Money.Of(0)), Clerk, Made)));
    }

    /// <summary>The deadline lasts its whole day.</summary>
    [Fact]
    public void At_LinesAreFinalAfterTheDeadline()
    {
        var statement = Statement(Late);
        Assert.Same(statement, statement.At(Desk.At("2026-04-13 23:59"), Desk.Oslo));
        var final = statement.At(Desk.At("2026-04-14 00:00"), Desk.Oslo);
        Assert.Equal(("500 1000 0 Settled", DeductionStatus.Final), (Sums(final), final.Lines[0].Status));
    }

    public static TheoryData<DepositCommand, string, DeductionStatus> Decisions => new()
    {
        { new DepositCommand.Uphold("d", "Riktig"), "1400 100 0", DeductionStatus.Upheld },
        { new DepositCommand.Reduce("d", Money.Of(899.99m), "Riktig"), "1399.99 100.01 0", DeductionStatus.Reduced },
        { new DepositCommand.Drop("d", "Riktig"), "500 1000 0", DeductionStatus.Dropped },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Decide_ADisputedLineIsDecidedByTheDesk(DepositCommand command, string sums, DeductionStatus status)
    {
        var disputed = Done(Statement(Late, Damage), new DepositCommand.Dispute("d", "Den var ripet fra før"), Kari, Desk.At("2026-04-13 23:59"));
        Assert.Equal(("1400 100 0 Proposed", DeductionStatus.Disputed, "Den var ripet fra før"), (Sums(disputed), disputed.Lines[1].Status, disputed.Lines[1].Objection));
        var decided = Done(disputed, command, Clerk, Desk.At("2026-05-01 12:00"));
        Assert.Equal(($"{sums} Settled", status, "Riktig"), (Sums(decided), decided.Lines[1].Status, decided.Lines[1].Decision));
        Assert.Equal(status == DeductionStatus.Reduced ? Money.Of(900) : null, decided.Lines[1].ReducedFrom);
        Assert.Equal(DeductionStatus.Final, decided.Lines[0].Status);
    }

    /// <summary>The reasons against each command at each status; an empty cell is accepted.</summary>
    [Theory]
    [InlineData("proposed", "dispute", "")]
    [InlineData("proposed", "cost", "cost-known(line: d, amount: 900.00 NOK)")]
    [InlineData("proposed", "uphold", "line-not-disputed(line: d)")]
    [InlineData("proposed", "reduce", "line-not-disputed(line: d)")]
    [InlineData("proposed", "drop", "line-not-disputed(line: d)")]
    [InlineData("disputed", "dispute", "line-disputed(line: d)")]
    [InlineData("disputed", "uphold", "")]
    [InlineData("disputed", "reduce", "")]
    [InlineData("disputed", "drop", "")]
    [InlineData("upheld", "dispute", "line-final(line: d, status: upheld)")]
    [InlineData("upheld", "uphold", "line-final(line: d, status: upheld)")]
    [InlineData("reduced", "dispute", "line-final(line: d, status: reduced)")]
    [InlineData("reduced", "reduce", "line-final(line: d, status: reduced) reduced-must-be-less(amount: 100.00 NOK)")]
    [InlineData("dropped", "dispute", "line-final(line: d, status: dropped)")]
    [InlineData("dropped", "drop", "line-final(line: d, status: dropped)")]
    [InlineData("final", "dispute", "dispute-too-late(by: 2026-04-13)")]
    [InlineData("final", "uphold", "line-final(line: d, status: final)")]
    [InlineData("final", "drop", "line-final(line: d, status: final)")]
    public void Decide_FollowsTheTable(string status, string command, string reasons)
    {
        var line = new DeductionLineDocument("d", DeductionKind.Damage, null, status == "reduced" ? 100 : 900, null, Wire.WireWords<DeductionStatus>.TryParse(status, out var word) ? word : throw new ArgumentException(status), null, null, null);
        var statement = (DepositStatementDocument.Of(Statement(Damage)) with { Lines = [line] }).ToStatement();
        DepositCommand step = command switch
        {
            "dispute" => new DepositCommand.Dispute("d"),
            "cost" => new DepositCommand.SetCost("d", Money.Of(1)),
            "uphold" => new DepositCommand.Uphold("d"),
            "reduce" => new DepositCommand.Reduce("d", Money.Of(100)),
            _ => new DepositCommand.Drop("d"),
        };
        Assert.Equal(reasons, Reasons(statement, step, command == "dispute" ? Kari : Clerk, Made));
    }

    public static TheoryData<DepositCommand, Actor, string> Refused => new()
    {
        { new DepositCommand.Dispute("l"), Clerk, "not-yours" },
        { new DepositCommand.Dispute("l"), new("ola", [UserRole.Citizen]), "not-yours" },
        { new DepositCommand.Dispute("x"), Kari, "unknown-line(line: x, known: l, u)" },
        { new DepositCommand.Dispute("u"), Kari, "cost-missing(line: u)" },
        { new DepositCommand.Dispute("l", new('x', 2001)), Kari, "text-too-long(length: 2001, max: 2000)" },
        { new DepositCommand.Drop("x"), Kari, "not-allowed(needs: Driftsansvarlig, Saksbehandler, Admin)" },
        { new DepositCommand.SetCost("u", Money.Of(1, "EUR")), Clerk, "amount(amount: 1.00 EUR, currency: NOK, max: 1000000000)" },
        { new DepositCommand.SetCost("u", Money.Of(-1)), Clerk, "amount(amount: -1.00 NOK, currency: NOK, max: 1000000000)" },
        { new DepositCommand.Reduce("l", Money.Of(0)), Clerk, "line-not-disputed(line: l) amount(amount: 0.00 NOK, currency: NOK, max: 1000000000)" },
        { new DepositCommand.Reduce("l", Money.Of(500)), Clerk, "line-not-disputed(line: l) reduced-must-be-less(amount: 500.00 NOK)" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Decide_RefusesWithEveryReason(DepositCommand command, Actor actor, string reasons) => Assert.Equal(reasons, Reasons(Statement(Late, Unknown), command, actor, Made));

    [Fact]
    public void Decide_IsTooLateAfterTheDeadline() =>
        Assert.Equal("dispute-too-late(by: 2026-04-13)", Reasons(Statement(Late), new DepositCommand.Dispute("l"), Kari, Desk.At("2026-04-14 00:00")));

    [Fact]
    public void Of_ThrowsOnWhatIsNoStatement()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DepositStatement.Of(Money.Of(-1), [], Terms, Made));
        Assert.Throws<ArgumentException>(() => Statement(Late, Late));
        Assert.Throws<ArgumentException>(() => Statement(Late with { Status = DeductionStatus.Final }));
        Assert.Throws<ArgumentException>(() => Statement(Late with { Amount = Money.Of(-1) }));
        Assert.Throws<ArgumentException>(() => Statement(Late with { Amount = Money.Of(1, "EUR") }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { DisputeDays = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Terms with { RefundDays = 3654 });
    }

    /// <summary>After any steps at any times what goes back and what is deducted are what is held, and what is claimed is deducted or outstanding.</summary>
    [Law]
    public void Decide_ReturnedAndDeductedAreWhatIsHeld(ushort held, (ushort Amount, byte Kind)[] lines, (byte Line, byte Step, ushort Amount, ushort Hours)[] steps)
    {
        var statement = DepositStatement.Of(
            Money.Of(held), [.. (lines ?? []).Select((line, i) => new DeductionLine { Id = $"{i}", Kind = (DeductionKind)(line.Kind % 4), Amount = line.Amount % 5 == 0 ? null : Money.Of(line.Amount) })], Terms, Made);
        var claims = statement.Lines.ToDictionary(line => line.Id, line => line.Amount?.Amount ?? 0);
        foreach (var (line, step, amount, hours) in steps ?? [])
        {
            var id = $"{line % (1 + claims.Count)}";
            DepositCommand command = (step % 5) switch
            {
                0 => new DepositCommand.SetCost(id, Money.Of(amount)),
                1 => new DepositCommand.Uphold(id),
                2 => new DepositCommand.Reduce(id, Money.Of(amount)),
                3 => new DepositCommand.Drop(id),
                _ => new DepositCommand.Dispute(id),
            };
            var before = statement;
            statement = statement.Decide(command, command is DepositCommand.Dispute ? Kari : Clerk, Terms, Made + Duration.FromHours(hours % 500)).Match(after => after, _ => before);
            if (!ReferenceEquals(before, statement) && command is DepositCommand.SetCost or DepositCommand.Reduce or DepositCommand.Drop)
                claims[id] = ReferenceEquals(before, statement) ? claims[id] : command is DepositCommand.Drop ? 0 : amount;
            Assert.Equal(Money.Of(held), statement.Returned + statement.Deducted);
            Assert.Equal(claims.Values.Sum(), (statement.Deducted + statement.Outstanding).Amount);
            Assert.True(statement.Returned >= Money.Zero && statement.Outstanding >= Money.Zero);
        }
    }

    private static DepositStatement Done(DepositStatement statement, DepositCommand command, Actor actor, Instant now) => statement.Decide(command, actor, Terms, now).AsT0;

    private static string Reasons(DepositStatement statement, DepositCommand command, Actor actor, Instant now) =>
        statement.Decide(command, actor, Terms, now).Match(_ => "", refusal => string.Join(' ', refusal.Reasons));
}
