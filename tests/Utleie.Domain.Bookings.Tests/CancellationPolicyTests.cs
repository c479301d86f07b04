using NodaTime;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Bookings.Tests;

public sealed class CancellationPolicyTests
{
    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
    private static readonly Instant Start = Instant.FromUtc(2026, 2, 10, 9, 0);
    private static readonly Actor Kari = new("kari", [UserRole.Citizen]);
    private static readonly Actor Caseworker = new("eva", [UserRole.Caseworker]);

    /// <summary>Exactly so many hours before the start is in time; a caseworker is bound by no time.</summary>
    [Theory]
    [InlineData("confirmed", 24 * 60, null)]
    [InlineData("confirmed", 24 * 60 - 1, "cancellation-too-late(hours: 24)")]
    [InlineData("confirmed", 0, "booking-started(start: 2026-02-10 10:00)")]
    [InlineData("pending", 1, null)]
    [InlineData("pending", 0, "booking-started(start: 2026-02-10 10:00)")]
    [InlineData("completed", 24 * 60, "booking-final(status: completed)")]
    public void Check_GoesByTheCutoff(string status, int minutesBefore, string? reason)
    {
        var policy = CancellationPolicy.Of(new() { CutoffHours = 24 }, null, Oslo);
        var (request, now) = (Request(status), Start - Duration.FromMinutes(minutesBefore));
        Assert.Equal(reason, policy.Check(request, Kari, now)?.ToString());
        Assert.Equal(status == "completed", policy.Check(request, Caseworker, now) is not null);
    }

    /// <summary>001 §3.4: the policies and their shares, rounded to øre.</summary>
    [Theory]
    [InlineData(null, null, 333.35)]
    [InlineData(RefundPolicy.Full, 10, 333.35)]
    [InlineData(RefundPolicy.None, 50, 0)]
    [InlineData(RefundPolicy.Partial, 50, 166.68)]
    [InlineData(RefundPolicy.Partial, null, 0)]
    [InlineData(RefundPolicy.Partial, 150, 333.35)]
    public void Statement_RefundsByThePolicy(RefundPolicy? policy, int? percentage, double refund)
    {
        var rules = new CancellationRules { RefundPolicy = policy, RefundPercentage = percentage };
        Assert.Equal(new(Late: false, 0, (decimal)refund, "NOK"), CancellationPolicy.Of(rules, null, Oslo).Statement(Request("confirmed"), Start));
    }

    [Fact]
    public void Statement_ALateCancellationCostsTheFee()
    {
        var policy = CancellationPolicy.Of(new() { LateCancellationThresholdHours = 48, LateCancellationFee = 200, RefundPolicy = RefundPolicy.None }, null, Oslo);
        Assert.Equal(new(Late: false, 0, 0, "NOK"), policy.Statement(Request("confirmed"), Start - Duration.FromHours(48)));
        Assert.Equal(new(Late: true, 200, 0, "NOK"), policy.Statement(Request("confirmed"), Start - Duration.FromHours(48) + Duration.FromMinutes(1)));
        Assert.Equal(new(Late: false, 0, 333.35m, "NOK"), policy.Statement(Request("pending"), Start));
    }

    /// <summary>001 §6.2: the longest time of the object and of the courts that are booked counts.</summary>
    [Theory]
    [InlineData("bane-1", 24)]
    [InlineData("bane-2", 72)]
    [InlineData("bane-9", 12)]
    public void Statement_TheLongestTimeCounts(string court, int hours)
    {
        var courts = new MultiCourt
        {
            Courts = [new() { Id = "bane-1" }, new() { Id = "bane-2", BookingRulesOverride = new() { CancellationHours = 72 } }],
            BookingRules = new() { CancellationHours = 24 },
        };
        var policy = CancellationPolicy.Of(new() { LateCancellationThresholdHours = 12 }, courts, Oslo);
        var request = Request("confirmed") with { CourtIds = [court] };
        Assert.False(policy.Statement(request, Start - Duration.FromHours(hours)).Late);
        Assert.True(policy.Statement(request, Start - Duration.FromHours(hours) + Duration.FromSeconds(1)).Late);
    }

    private static CancellationRequest Request(string status) => new(BookingStatus.TryParse(status, out var word) ? word : throw new ArgumentException(status), Start, [], Money.Of(333.35m));
}
