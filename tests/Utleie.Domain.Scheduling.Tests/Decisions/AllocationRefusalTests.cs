using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;

namespace Utleie.Domain.Scheduling.Tests.Decisions;

public sealed class AllocationRefusalTests
{
    /// <summary>The codes that say another time may be free.</summary>
    private static readonly string[] Taken =
    [
        SchedulingCodes.Occupied, SchedulingCodes.Reserved, SchedulingCodes.Buffer, SchedulingCodes.BlockedTime, SchedulingCodes.FrameTime,
        SchedulingCodes.BlockedSlot, SchedulingCodes.TooFewUnits, SchedulingCodes.SharedCapacity,
    ];

    public static TheoryData<string> Codes => [.. SchedulingTexts.Table.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void IsTimeTaken_OfEachCode(string code) => Assert.Equal(Taken.Contains(code), Of(code).IsTimeTaken);

    [Fact]
    public void IsTimeTaken_NeedsEveryReason()
    {
        Assert.True(Of(SchedulingCodes.Occupied, SchedulingCodes.Buffer).IsTimeTaken);
        Assert.False(Of(SchedulingCodes.Occupied, SchedulingCodes.DayLimit).IsTimeTaken);
        Assert.False(Of(SchedulingCodes.OverCapacity, SchedulingCodes.Occupied).IsTimeTaken);
    }

    private static AllocationRefusal Of(params string[] codes) => new([.. codes.Select(code => Reason.Of(code))], []);
}
