using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>The reasons against a cancellation.</summary>
internal static class CancellationChecks
{
    private static readonly ZonedDateTimePattern Local = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm", null);

    /// <summary>Whoever may not cancel it at all learns nothing more of it.</summary>
    internal static Reason? Forbidden(CancellableBooking booking, CancelAsk ask, Actor by)
    {
        var isOfCaseworker = ask.By == CancellationParty.Municipality || ask.GoodwillPercent is not null;
        return by.IsCaseworker || !isOfCaseworker && booking.ApplicantIds.Contains(by.Id)
            ? null
            : Reason.Of(BookingCodes.NotAllowed, new Argument("needs", string.Join(", ", new[] { UserRole.Caseworker, UserRole.Admin }.Select(WireWords<UserRole>.Of))));
    }

    internal static IEnumerable<Reason> Of(CancellableBooking booking, CancelAsk ask, Actor by, Instant now, CancellationRules rules, DateTimeZone zone)
    {
        if (booking.Status.IsFinal)
            yield return Reason.Of(BookingCodes.Final, new Argument("status", booking.Status.Value));
        else if (!by.IsCaseworker && Late(booking, rules, now, zone) is { } late)
            yield return late;
        if (ask.GoodwillPercent is < 0 or > 100)
            yield return Reason.Of(BookingCodes.Goodwill, Argument.Of("percent", ask.GoodwillPercent), Argument.Of("min", 0), Argument.Of("max", 100));
        if ((ask.By == CancellationParty.Municipality || ask.GoodwillPercent is not null) && string.IsNullOrWhiteSpace(ask.Reason))
            yield return Reason.Of(BookingCodes.ReasonMissing);
        if (ask.Part is null)
            yield break;
        if (!by.IsCaseworker && rules.AllowPartialCancellation != true)
            yield return Reason.Of(BookingCodes.PartialNotAllowed);
        if (PartCheck.Of(booking, ask.Part, now) is { } reason)
            yield return reason;
    }

    /// <summary>Elapsed hours; exactly so many before the start is in time.</summary>
    internal static bool IsAfterCutoff(CancellableBooking booking, CancellationRules rules, Instant now) => rules.CutoffHours is { } hours && booking.Start - now < Duration.FromHours(hours);

    private static Reason? Late(CancellableBooking booking, CancellationRules rules, Instant now, DateTimeZone zone)
    {
        if (booking.Start <= now)
            return Reason.Of(BookingCodes.Started, new Argument("start", Local.Format(booking.Start.InZone(zone))));
        return booking.Status != BookingStatus.Pending && IsAfterCutoff(booking, rules, now)
            ? Reason.Of(BookingCodes.TooLate, Argument.Of("hours", rules.CutoffHours), new Argument("until", Local.Format((booking.Start - Duration.FromHours(rules.CutoffHours!.Value)).InZone(zone))))
            : null;
    }
}

/// <summary>Whether what is to stay is a part of the booking.</summary>
internal static class PartCheck
{
    internal static Reason? Of(CancellableBooking booking, CancellationPart part, Instant now)
    {
        var isPeriod = part.Start is not null || part.End is not null;
        if ((part.Units is null ? 0 : 1) + (part.CourtIds.IsEmpty ? 0 : 1) + (isPeriod ? 1 : 0) > 1)
            throw new ArgumentException("A part is of units, courts or time. Cancel one of them at a time.", nameof(part));
        if (part.Units is { } units)
            return Units(booking.Units, units);
        return isPeriod ? Period(booking, part.Start ?? booking.Start, part.End ?? booking.End, now) : Courts(booking, part.CourtIds);
    }

    private static Reason? Units(int? had, int stay)
    {
        if (stay == 0)
            return Reason.Of(BookingCodes.NothingLeft);
        return stay < 0 || had is not { } units || stay >= units ? Not("units") : null;
    }

    private static Reason? Courts(CancellableBooking booking, ValueList<string> stay)
    {
        if (stay.IsEmpty)
            return Reason.Of(BookingCodes.NothingLeft);
        if (stay.FirstOrDefault(id => !booking.CourtIds.Contains(id)) is { } stranger)
            return Not(stranger);
        return stay.Distinct(StringComparer.Ordinal).Count() >= booking.CourtIds.Count ? Not("courtIds") : null;
    }

    /// <summary>A later start or an earlier end, of what lies ahead.</summary>
    private static Reason? Period(CancellableBooking booking, Instant start, Instant end, Instant now)
    {
        if (start >= end)
            return Reason.Of(BookingCodes.NothingLeft);
        var isInside = start >= booking.Start && end <= booking.End && (start, end) != (booking.Start, booking.End);
        var isAhead = (start == booking.Start || booking.Start >= now) && (end == booking.End || end >= now);
        return isInside && isAhead ? null : Not("period");
    }

    private static Reason Not(string what) => Reason.Of(BookingCodes.NotPart, new Argument("what", what));
}
