using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Pricing.Settlements;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Bookings.Tests;

/// <summary>Who may cancel when, and what it costs. Source: 001 §3.4, §6.2; D207–D209, D217–D219.</summary>
public sealed class CancellationPolicyTests
{
    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
    private static readonly Instant Start = At("2026-02-10 10:00");
    private static readonly Actor Kari = new("kari", [UserRole.Citizen]);
    private static readonly Actor Caseworker = new("eva", [UserRole.Caseworker]);
    private static readonly CancellationRules Half = new() { RefundPolicy = RefundPolicy.Partial, RefundPercentage = 50, LateCancellationFee = 200, LateCancellationThresholdHours = 24, CutoffHours = 2 };

    private static readonly CancellableBooking Hall = new()
    {
        Status = BookingStatus.Confirmed, Start = Start, End = Start + Duration.FromHours(4), ApplicantIds = ["kari"], Total = Kr(1400), Paid = Kr(1400),
        Lines = [new(LineKind.Rental, Kr(1000)), new(LineKind.Fee, Kr(400), "Renhold")],
    };

    /// <summary>Rental 1000 and cleaning 400; partial 50 %, late fee 200, threshold 24 h, cutoff 2 h. Minutes before the start → kept, fee, refund, owed.</summary>
    [Theory]
    [InlineData("in time", 1800, 1400, "kari", CancellationParty.Applicant, "500 0 900 0")]
    [InlineData("late", 600, 1400, "kari", CancellationParty.Applicant, "500 200 700 0")]
    [InlineData("late, nothing paid", 600, 0, "kari", CancellationParty.Applicant, "500 200 0 700")]
    [InlineData("exactly at the threshold", 1440, 1400, "kari", CancellationParty.Applicant, "500 0 900 0")]
    [InlineData("after the cutoff", 60, 1400, "kari", CancellationParty.Applicant, "too-late(hours: 2, until: 2026-02-10 08:00)")]
    [InlineData("exactly at the cutoff", 120, 1400, "kari", CancellationParty.Applicant, "500 200 700 0")]
    [InlineData("the municipality", 60, 1400, "eva", CancellationParty.Municipality, "0 0 1400 0")]
    [InlineData("the municipality, begun", -60, 1400, "eva", CancellationParty.Municipality, "0 0 1400 0")]
    [InlineData("a caseworker for the applicant", 1800, 1400, "eva", CancellationParty.Applicant, "500 0 900 0")]
    [InlineData("a caseworker, late", 600, 1400, "eva", CancellationParty.Applicant, "500 200 700 0")]
    [InlineData("a caseworker after the cutoff: as none", 60, 1400, "eva", CancellationParty.Applicant, "1000 200 200 0")]
    [InlineData("a caseworker, begun: as none", -60, 1400, "eva", CancellationParty.Applicant, "1000 200 200 0")]
    [InlineData("begun", 0, 1400, "kari", CancellationParty.Applicant, "started(start: 2026-02-10 10:00)")]
    [InlineData("a stranger", 1800, 1400, "ola", CancellationParty.Applicant, "not-allowed(needs: Saksbehandler, Admin)")]
    [InlineData("the applicant as the municipality", 1800, 1400, "kari", CancellationParty.Municipality, "not-allowed(needs: Saksbehandler, Admin)")]
    public void Statement_FollowsTheTable(string what, int minutes, decimal paid, string by, CancellationParty party, string answer)
    {
        Assert.NotEmpty(what);
        var actor = new Actor(by, [by == "eva" ? UserRole.Caseworker : UserRole.Citizen]);
        Assert.Equal(answer, Told(Half, Hall with { Paid = Kr(paid) }, new() { By = party, Reason = "Stengt" }, actor, minutes));
    }

    /// <summary>What waits costs nothing; until it starts.</summary>
    [Theory]
    [InlineData(1, "0 0 1400 0")]
    [InlineData(0, "started(start: 2026-02-10 10:00)")]
    public void Statement_APendingBookingIsFree(int minutes, string answer) => Assert.Equal(answer, Told(Half, Hall with { Status = BookingStatus.Pending }, new(), Kari, minutes));

    [Theory]
    [InlineData("pending", 1440, false)]
    [InlineData("pending", 1, false)]
    [InlineData("confirmed", 1440, false)]
    [InlineData("confirmed", 1439, true)]
    public void Statement_IsLateAfterTheThreshold(string status, int minutes, bool isLate)
    {
        var booking = Hall with { Status = BookingStatus.TryParse(status, out var word) ? word : throw new ArgumentException(status) };
        Assert.Equal(isLate, Policy(Half).Statement(booking, new(), Caseworker, Start - Duration.FromMinutes(minutes)).AsT0.Late);
    }

    [Theory]
    [InlineData(null, null, "0 0 1400 0")]
    [InlineData(RefundPolicy.Full, 10, "0 0 1400 0")]
    [InlineData(RefundPolicy.Partial, 75, "250 0 1150 0")]
    [InlineData(RefundPolicy.Partial, null, "1000 0 400 0")]
    [InlineData(RefundPolicy.None, 50, "1000 0 400 0")]
    public void Statement_RefundsByThePolicy(RefundPolicy? policy, int? percentage, string answer) =>
        Assert.Equal(answer, Told(new() { RefundPolicy = policy, RefundPercentage = percentage }, Hall, new(), Kari, 1));

    [Theory]
    [InlineData(80, "Sykdom", "200 0 1200 0")]
    [InlineData(0, "Sykdom", "1000 0 400 0")]
    [InlineData(100, " ", "reason-missing")]
    [InlineData(101, null, "goodwill(percent: 101, min: 0, max: 100) reason-missing")]
    [InlineData(-1, "Sykdom", "goodwill(percent: -1, min: 0, max: 100)")]
    public void Statement_ACaseworkerMayShowGoodwill(int percent, string? reason, string answer) =>
        Assert.Equal(answer, Told(Half, Hall, new() { GoodwillPercent = percent, Reason = reason }, Caseworker, 60));

    [Fact]
    public void Statement_GoodwillIsTheCaseworkers() =>
        Assert.Equal("not-allowed(needs: Saksbehandler, Admin)", Told(Half, Hall, new() { GoodwillPercent = 80, Reason = "Sykdom" }, Kari, 1800));

    [Theory]
    [InlineData("rejected")]
    [InlineData("cancelled")]
    [InlineData("completed")]
    [InlineData("no_show")]
    public void Statement_WhatIsFinalStays(string status)
    {
        var booking = Hall with { Status = BookingStatus.TryParse(status, out var word) ? word : throw new ArgumentException(status) };
        Assert.Equal($"booking-final(status: {status})", Told(Half, booking, new(), Kari, 1800));
        Assert.Equal($"booking-final(status: {status}) reason-missing", Told(Half, booking, new() { By = CancellationParty.Municipality }, Caseworker, 1800));
    }

    /// <summary>The half øre goes away from zero on what is kept.</summary>
    [Fact]
    public void Statement_RoundsWhatIsKept() =>
        Assert.Equal("50.03 0 50.02 0", Told(Half, Hall with { Total = Kr(100.05m), Paid = Kr(100.05m), Lines = [] }, new(), Kari, 1800));

    /// <summary>A start on the Sunday when clocks go forward: 24 elapsed hours before 10:00 are 09:00 the day before.</summary>
    [Theory]
    [InlineData("2026-03-28 09:00", "500 0 900 0")]
    [InlineData("2026-03-28 09:30", "500 200 700 0")]
    public void Statement_HoursAreElapsed(string now, string answer) => Assert.Equal(answer, Told(Half, Hall with { Start = At("2026-03-29 10:00") }, new(), Kari, At(now)));

    /// <summary>1600 paid; partial 75 %, late fee 150, threshold 48 h. Moved to 10 March when it was late to cancel, and when it was not.</summary>
    [Theory]
    [InlineData("2026-02-09 13:00", "400 150 1050 0", "2026-02-08 12:00")]
    [InlineData("2026-02-08 12:00", "400 0 1200 0", "2026-03-08 12:00")]
    public void Statement_MovingNeverMakesCancellingCheaper(string moved, string answer, string freeUntil)
    {
        var rules = new CancellationRules { RefundPolicy = RefundPolicy.Partial, RefundPercentage = 75, LateCancellationFee = 150, LateCancellationThresholdHours = 48 };
        var booking = Hall with { Start = At("2026-03-10 12:00"), Total = Kr(1600), Paid = Kr(1600), Lines = [], Moves = [new(At(moved), At("2026-02-10 12:00"))] };
        Assert.Equal(answer, Told(rules, booking, new(), Kari, At("2026-02-20 12:00")));
        Assert.Equal(At(freeUntil), Policy(rules).FreeUntil(booking));
    }

    /// <summary>001 §6.2: the longest time of the object and of the courts that are booked counts; the whole object is all of them.</summary>
    [Theory]
    [InlineData("bane-1", 24)]
    [InlineData("bane-2", 72)]
    [InlineData("bane-9", 12)]
    [InlineData("", 72)]
    public void FreeUntil_TheLongestTimeCounts(string court, int hours)
    {
        var policy = CancellationPolicy.Compile(new() { LateCancellationThresholdHours = 12 }, ValueMap<int>.Of([new("bane-1", 24), new("bane-2", 72)]), Oslo).GetValueOrThrow();
        Assert.Equal(Start - Duration.FromHours(hours), policy.FreeUntil(Hall with { CourtIds = court.Length == 0 ? [] : [court] }));
        Assert.Null(Policy(new()).FreeUntil(Hall));
    }

    /// <summary>20 units for 1000 (50 each from 20, else 60): ten given up leave 600, so the fall is 400.</summary>
    [Fact]
    public void Statement_APartLosesItsQuantityPrice()
    {
        var booking = Hall with { Units = 20, Total = Kr(1000), Paid = Kr(1000), Lines = [new(LineKind.Rental, Kr(1000))] };
        var ask = new CancelAsk { Part = new() { Units = 10 }, Rest = new([new(LineKind.Rental, Kr(600))]) };
        var statement = Policy(Half with { AllowPartialCancellation = true }).Statement(booking, ask, Kari, Start - Duration.FromHours(30)).AsT0;
        Assert.Equal(("200 0 200 0", Kr(600)), (Figures(statement), statement.NewTotal!.Value));
    }

    /// <summary>4 courts × 300; full refund, late fee 200: one is dropped late, then another. The fee is charged once.</summary>
    [Fact]
    public void Statement_TheLateFeeIsChargedOnce()
    {
        var policy = Policy(new() { LateCancellationFee = 200, LateCancellationThresholdHours = 24, AllowPartialCancellation = true });
        var booking = Hall with { CourtIds = ["1", "2", "3", "4"], Total = Kr(1200), Paid = Kr(1200), Lines = [] };
        var first = policy.Statement(booking, new() { Part = new() { CourtIds = ["1", "2", "3"] }, Rest = new([new(LineKind.Rental, Kr(900))]) }, Kari, Start - Duration.FromHours(10)).AsT0;
        Assert.Equal("0 200 100 0", Figures(first));
        var then = booking with { CourtIds = ["1", "2", "3"], Total = Kr(900), Refunded = Kr(100), LateFeeCharged = Kr(200) };
        var second = policy.Statement(then, new() { Part = new() { CourtIds = ["2"] }, Rest = new([new(LineKind.Rental, Kr(600))]) }, Kari, Start - Duration.FromHours(10)).AsT0;
        Assert.Equal("0 0 300 0", Figures(second));
        Assert.Equal("0 50 250 0", Figures(policy.Statement(then with { LateFeeCharged = Kr(150), Refunded = Kr(150) }, new() { Part = new() { CourtIds = ["2"] }, Rest = new([new(LineKind.Rental, Kr(600))]) }, Kari, Start - Duration.FromHours(10)).AsT0));
    }

    /// <summary>The fee is owed also where the price is 0, and beside a full price.</summary>
    [Theory]
    [InlineData(0, 0, "0 200 0 200")]
    [InlineData(60, 60, "60 200 0 200")]
    public void Statement_TheLateFeeIsNotBoundedByThePrice(decimal total, decimal paid, string answer) =>
        Assert.Equal(answer, Told(Half with { RefundPolicy = RefundPolicy.None }, Hall with { Total = Kr(total), Paid = Kr(paid), Lines = [] }, new(), Kari, 600));

    public static TheoryData<CancellationPart, string> Parts => new()
    {
        { new() { Units = 3 }, "" },
        { new() { Units = 4 }, "not-part(what: units)" },
        { new() { Units = -1 }, "not-part(what: units)" },
        { new() { Units = 0 }, "nothing-left" },
        { new() { CourtIds = ["a"] }, "" },
        { new() { CourtIds = ["a", "x"] }, "not-part(what: x)" },
        { new() { CourtIds = ["b", "a"] }, "not-part(what: courtIds)" },
        { new() { CourtIds = ["a", "a"] }, "" },
        { new(), "nothing-left" },
        { new() { Start = Start + Duration.FromHours(1) }, "" },
        { new() { End = Start + Duration.FromHours(1) }, "" },
        { new() { Start = Start + Duration.FromHours(1), End = Start + Duration.FromHours(2) }, "" },
        { new() { Start = Start }, "not-part(what: period)" },
        { new() { Start = Start - Duration.FromHours(1) }, "not-part(what: period)" },
        { new() { End = Start + Duration.FromHours(5) }, "not-part(what: period)" },
        { new() { End = Start }, "nothing-left" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Statement_ChecksThePart(CancellationPart part, string reasons)
    {
        var ask = new CancelAsk { Part = part, Rest = new([new(LineKind.Rental, Kr(100))]) };
        var answer = Policy(Half with { AllowPartialCancellation = true }).Statement(Hall with { Units = 4, CourtIds = ["a", "b"] }, ask, Kari, Start - Duration.FromDays(2));
        Assert.Equal(reasons, answer.Match(_ => "", refusal => string.Join(' ', refusal.Reasons)));
    }

    /// <summary>Partial cancellation by leave of the object, but for caseworkers; what lies behind cannot be given up.</summary>
    [Fact]
    public void Statement_APartIsOfWhatLiesAhead()
    {
        var ask = new CancelAsk { Part = new() { Start = Start + Duration.FromHours(1) }, Rest = new([new(LineKind.Rental, Kr(100))]) };
        Assert.Equal("partial-not-allowed", Told(Half, Hall, ask, Kari, 1800));
        Assert.Equal("450 0 850 0", Told(Half, Hall, ask, Caseworker, 1800));
        Assert.Equal("not-part(what: period)", Told(Half, Hall, ask, Caseworker, -30));
        Assert.Equal("900 200 200 0", Told(Half, Hall, ask with { Part = new() { End = Start + Duration.FromHours(1) } }, Caseworker, -30));
        Assert.Equal("not-part(what: period)", Told(Half, Hall, ask with { Part = new() { End = Start + Duration.FromHours(1) } }, Caseworker, -61));
    }

    [Fact]
    public void Statement_ThrowsOnWhatIsNoPart()
    {
        Assert.Throws<ArgumentException>(() => Told(Half, Hall, new() { Part = new() { Units = 1 } }, Caseworker, 1800));
        Assert.Throws<ArgumentException>(() => Told(Half, Hall, new() { Rest = new([]) }, Caseworker, 1800));
        Assert.Throws<ArgumentException>(() => Told(Half, Hall, new() { Part = new() { Units = 1, CourtIds = ["a"] }, Rest = new([]) }, Caseworker, 1800));
    }

    /// <summary>The lines say what becomes of each part of the price, and of the deposit.</summary>
    [Fact]
    public void Statement_LinesAddUpToTheFigures()
    {
        var statement = Policy(Half).Statement(Hall with { Deposit = Kr(500) }, new(), Kari, Start - Duration.FromHours(10)).AsT0;
        var document = CancellationStatementDocument.Of(statement, Language.En);
        Assert.Equal(
            ["Kept Rental 500 Kept: rental", "PaidBack Rental 500 Back: rental", "PaidBack Fee 400 Back: fees", "LateFee  200 Late cancellation fee", "DepositBack  500 Deposit back"],
            document.Lines.Select(line => FormattableString.Invariant($"{line.Kind} {line.Of} {line.Amount:0.##} {line.Text}")));
        Assert.Equal((500m, 200m, 700m, 0m, 500m, true, null), (document.Kept, document.Fee, document.Refund, document.Owed, document.DepositBack, document.Late, document.NewTotal));
        Assert.Equal(
            ["m:waiver Waiver 900.00 NOK", "m:late-fee Charge 200.00 NOK"],
            statement.Entries("m", Start, "kari").Select(entry => $"{entry.Id} {entry.Kind} {entry.Amount}"));
    }

    /// <summary>What stays has become dearer by the hour, and its cleaning cheaper: the rise is taken back.</summary>
    [Fact]
    public void Statement_ARiseIsTakenBack()
    {
        var ask = new CancelAsk { Part = new() { Units = 1 }, Rest = new([new(LineKind.Rental, Kr(1100)), new(LineKind.Fee, Kr(100))]) };
        var statement = Policy(Half).Statement(Hall with { Units = 2 }, ask, Caseworker, Start - Duration.FromHours(30)).AsT0;
        Assert.Equal("0 0 200 0", Figures(statement));
        Assert.Equal(["TakenBack Rental 100.00 NOK", "PaidBack Fee 300.00 NOK"], statement.Lines.Select(line => $"{line.Kind} {line.Of} {line.Amount}"));
    }

    /// <summary>After any cancellation the lines add up, and the ledger with its entries owes what the statement says.</summary>
    [Law(300)]
    public void Statement_AddsUpOnLinesAndLedger(ushort rental, ushort tickets, ushort fees, ushort restRental, ushort restFees, ushort paid, byte percent, ushort minutes)
    {
        ValueList<PayableLine> lines = [new(LineKind.Rental, Ore(rental)), new(LineKind.Ticket, Ore(tickets)), new(LineKind.Discount, -Ore(rental / 3)), new(LineKind.Fee, Ore(fees))];
        var rest = new RestPrice([new(LineKind.Rental, Ore(restRental)), new(LineKind.Fee, Ore(restFees))]);
        var booking = Hall with { Units = 2, Lines = lines, Total = Money.Sum(lines.Select(line => line.Amount)), Paid = Ore(paid) };
        foreach (var ask in new CancelAsk[] { new(), new() { Part = new() { Units = 1 }, Rest = rest } })
        {
            var statement = Policy(Half with { RefundPercentage = percent % 101 }).Statement(booking, ask, Caseworker, Start - Duration.FromMinutes(minutes % 3000)).AsT0;
            Money Sum(CancellationLineKind kind) => Money.Sum(statement.Lines.Where(line => line.Kind == kind).Select(line => line.Amount));
            Assert.Equal(statement.Kept, Sum(CancellationLineKind.Kept));
            Assert.Equal(statement.Waived, Sum(CancellationLineKind.PaidBack) - Sum(CancellationLineKind.TakenBack));
            Assert.Equal(statement.Fee, Sum(CancellationLineKind.LateFee));
            Assert.All(statement.Lines, line => Assert.True(line.Amount > Money.Zero));
            var ledger = Ledger.Of([.. new[] { Entry("c", LedgerKind.Charge, booking.Total), Entry("p", LedgerKind.Payment, booking.Paid) }.Where(entry => entry.Amount.Amount > 0)]).AsT0;
            Assert.Equal(statement.Owed - statement.Refund, ledger.Add(statement.Entries("x", Start, "kari")).AsT0.Open);
        }
    }

    [Fact]
    public void Compile_FindsWhatIsOutOfRange()
    {
        var rules = new CancellationRules { CutoffHours = -1, LateCancellationThresholdHours = 8785, LateCancellationFee = -0.5m, RefundPolicy = RefundPolicy.Partial, RefundPercentage = 100.5m };
        Assert.Equal(
            [
                "cancellationRules.cutoffHours: out-of-range(value: -1, min: 0, max: 8784)", "cancellationRules.lateCancellationThreshold: out-of-range(value: 8785, min: 0, max: 8784)",
                "cancellationRules.lateCancellationFee: out-of-range(value: -0.5, min: 0, max: 1000000000)", "cancellationRules.refundPercentage: out-of-range(value: 100.5, min: 0, max: 100)",
                "courts[b].cancellationHours: out-of-range(value: -2, min: 0, max: 8784)",
            ],
            CancellationPolicy.Compile(rules, ValueMap<int>.Of([new("b", -2)]), Oslo).Findings.Select(finding => finding.ToString()));
        Assert.Equal(["cancellationRules.refundPercentage: percentage-missing"], CancellationPolicy.Compile(new() { RefundPolicy = RefundPolicy.Partial }, default, Oslo).AsT0.Warnings.Select(finding => finding.ToString()));
        Assert.True(CancellationPolicy.Compile(null, default, Oslo).IsT0);
    }

    [Fact]
    public void Texts_EveryCodeHasWordsInThreeLanguages()
    {
        var codes = typeof(BookingCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(codes.Order(StringComparer.Ordinal), BookingTexts.Table.Codes.Order(StringComparer.Ordinal));
        foreach (var code in BookingTexts.Table.Codes)
            Assert.All(Enum.GetValues<Language>(), language => Assert.InRange(BookingTexts.Table.Render(code, default, language).Length, 20, 250));
    }

    private static string Told(CancellationRules rules, CancellableBooking booking, CancelAsk ask, Actor by, int minutesBefore) => Told(rules, booking, ask, by, booking.Start - Duration.FromMinutes(minutesBefore));

    private static string Told(CancellationRules rules, CancellableBooking booking, CancelAsk ask, Actor by, Instant now) =>
        Policy(rules).Statement(booking, ask, by, now).Match(Figures, refusal => string.Join(' ', refusal.Reasons));

    private static string Figures(CancellationStatement statement) =>
        FormattableString.Invariant($"{statement.Kept.Amount:0.##} {statement.Fee.Amount:0.##} {statement.Refund.Amount:0.##} {statement.Owed.Amount:0.##}");

    private static CancellationPolicy Policy(CancellationRules rules) => CancellationPolicy.Compile(rules, default, Oslo).GetValueOrThrow();

    private static LedgerEntry Entry(string id, LedgerKind kind, Money amount) => new() { Id = id, Kind = kind, Amount = amount, At = Start, By = "system" };

    private static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value.InZoneLeniently(Oslo).ToInstant();

    private static Money Kr(decimal amount) => Money.Of(amount);

    private static Money Ore(int ore) => Money.OfHundredths(ore);
}
