using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Bookings;

/// <summary>What is wrong with the cancellation rules of an object.</summary>
internal static class CancellationFindings
{
    private const int MaxHours = 8784;

    internal static IEnumerable<Finding> Of(CancellationRules rules, ValueMap<int> hoursOfCourts) =>
    [
        .. Range("cancellationRules.cutoffHours", rules.CutoffHours, MaxHours),
        .. Range("cancellationRules.lateCancellationThreshold", rules.LateCancellationThresholdHours, MaxHours),
        .. Range("cancellationRules.lateCancellationFee", rules.LateCancellationFee, Pricing.Settlements.Ledger.MaxAmount),
        .. Range("cancellationRules.refundPercentage", rules.RefundPercentage, 100),
        .. rules is { RefundPolicy: RefundPolicy.Partial, RefundPercentage: null } ? [Finding.Warning("cancellationRules.refundPercentage", BookingCodes.PercentageMissing)] : Array.Empty<Finding>(),
        .. hoursOfCourts.SelectMany(court => Range($"courts[{court.Key}].cancellationHours", court.Value, MaxHours)),
    ];

    private static IEnumerable<Finding> Range(string field, decimal? value, decimal max)
    {
        if (value is < 0 || value > max)
            yield return Finding.Error(field, BookingCodes.OutOfRange, Argument.Of("value", value), Argument.Of("min", 0), Argument.Of("max", max));
    }
}
