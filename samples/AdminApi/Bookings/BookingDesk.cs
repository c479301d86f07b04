using AdminApi.Errors;
using AdminApi.Http;
using AdminApi.Prices;
using AdminApi.Resources;
using AdminApi.Rules;
using Utleie.Domain.Access;
using Utleie.Domain.Answers;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Storage;

namespace AdminApi.Bookings;

/// <summary>Decides requests for bookings in the light of what is held, and keeps those that are accepted.</summary>
/// <remarks>
/// Decided on what the store tells, and written only if the store still agrees: whoever was a moment later is decided once more, so that the refusal
/// tells what is true now. Source: D27a, D150.
/// </remarks>
internal sealed class BookingDesk(IUtleieStore store, CompiledObjects rules, ResourceDesk resources, Call call)
{
    internal const string EntityType = "booking";

    private const int MostAttempts = 2;

    internal async Task<IResult> BookAsync(BaseResource resource, RentalAsk ask)
    {
        var compiled = rules.Of(resource);
        if (!compiled.Calendar.TryPickT0(out var calendar, out _))
            return BookingProblems.RulesBroken(compiled.Calendar.Findings, SchedulingTexts.Table);
        if (!compiled.Prices.TryPickT0(out var prices, out _))
            return BookingProblems.RulesBroken(compiled.Prices.Findings, PricingTexts.Findings);
        var applicant = Applicant(ask);
        var time = TimeOf(ask, calendar) with
        {
            Organisation = applicant.Organisation?.ToString(),
            TargetGroup = ask.TargetGroup is { } group && applicant.Groups.Contains(group) ? group : null,
        };
        var request = new BookingRequest(ask, resource, calendar, time, applicant, call.Now, call.Zone);
        var quoted = prices.Quote(Price(request), call.Now);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await AttemptAsync(request, quoted).ConfigureAwait(false) is { } answer)
                return answer;
        }

        return StorageProblems.Of(Reason.Of(StorageCodes.TimeTaken, new Argument("id", request.Time.Id)));
    }

    private Reservation TimeOf(RentalAsk ask, FacilityCalendar calendar)
    {
        var user = call.Caller.IsCaseworker ? ask.BookedBy ?? call.Caller.Actor.Id : call.Caller.Actor.Id;
        var time = ask.Time(call.Zone, NewId.At(call.Now).ToString(), user);
        return ask.IsOfDays ? calendar.ForDays(time, ask.Start!.Value.Local(call.Zone).Date, ask.End!.Value.Local(call.Zone).Date) : time;
    }

    /// <summary>The one the booking is for. Nobody verifies their own group: the identity does, or a caseworker.</summary>
    private Applicant Applicant(RentalAsk ask) => call.Caller.Applicant with
    {
        Id = ask.BookedBy ?? call.Caller.Id,
        Organisation = ask.Organisation(),
        Groups = ask.TargetGroup is { } group && call.Caller.IsCaseworker && ask.Verified == true ? [group] : call.Caller.Groups,
    };

    private QuoteRequest Price(BookingRequest request) => request.Ask.Price(call.Zone, request.IsVerified) with { Start = request.Time.Start, End = request.Time.End };

    /// <summary>Puts a booking where it is to be next, in the place of what the caller has seen of it.</summary>
    internal async Task<IResult> MoveAsync(StoredBooking booking, BookingStatus next, CancellationStatementDocument? cancellation = null)
    {
        if (VersionTag.Against(call.Request, booking.Version) is { } outdated)
            return outdated;
        var moved = booking.WithStatus(next);
        var answer = Answer.Ok(BookingDocument.Of(moved) with { Cancellation = cancellation }, moved.Version);
        var note = call.Note(answer, AuditAction.Update, EntityType, moved.Id);
        return resources.After(await store.Bookings.ReplaceAsync(moved, null, note, call.Cancellation).ConfigureAwait(false), answer);
    }

    /// <summary>The answer; nothing where somebody has been faster, and it is to be decided anew.</summary>
    private async Task<IResult?> AttemptAsync(BookingRequest request, OneOf<Quote, Refusal> quoted)
    {
        var own = await HistoryAsync(request).ConfigureAwait(false);
        var decision = request.Decide(await store.Bookings.HeldAsync(request.ResourceId, request.Needs.Around, null, call.Cancellation).ConfigureAwait(false), own);
        ValueList<LocalizedReason> others =
        [
            .. LocalizedReason.Of(AudienceRules.Of(request.Resource.Audience).CheckBooking(request.Applicant, call.Caller.Actor)?.Reasons ?? [], BookingTexts.Table),
            .. quoted.Match(_ => [], refusal => LocalizedReason.Of(refusal.Reasons, PricingTexts.Reasons)),
        ];
        return decision.TryPickT0(out var allocation, out _) && quoted.TryPickT0(out var quote, out _) && others.IsEmpty
            ? await KeepAsync(request, allocation, quote).ConfigureAwait(false)
            : await RefuseAsync(request, own, others).ConfigureAwait(false);
    }

    /// <summary>The bookings that count against the limits of the user and of the organisation.</summary>
    private async Task<UserHistory> HistoryAsync(BookingRequest request)
    {
        var own = request.Needs.OfUser is { } window ? await store.Bookings.HeldAsync(request.ResourceId, window, request.User, call.Cancellation).ConfigureAwait(false) : [];
        var all = request.Needs.OfOrganisation is { } wide ? await store.Bookings.HeldAsync(request.ResourceId, wide, null, call.Cancellation).ConfigureAwait(false) : [];
        return new(own) { OrganisationBookings = [.. all.Where(booking => booking.Organisation == request.Time.Organisation)] };
    }

    /// <summary>Decides once more over all that alternatives could meet, and tells every reason.</summary>
    private async Task<IResult?> RefuseAsync(BookingRequest request, UserHistory own, ValueList<LocalizedReason> others)
    {
        var decision = request.Decide(await store.Bookings.HeldAsync(request.ResourceId, request.Needs.WithAlternatives, null, call.Cancellation).ConfigureAwait(false), own);
        return decision.Match<IResult?>(
            _ => others.IsEmpty ? null : BookingProblems.Refused(others, [], isTaken: false),
            refused => BookingProblems.Refused([.. others, .. LocalizedReason.Of(refused.Reasons, SchedulingTexts.Table)], refused.Alternatives, refused.IsTimeTaken && others.IsEmpty));
    }

    private async Task<IResult?> KeepAsync(BookingRequest request, Allocation allocation, Quote quote)
    {
        var status = call.Caller.IsCaseworker || request.IsAutomatic ? BookingStatus.Confirmed : BookingStatus.Pending;
        var booking = request.Stored(allocation, status, QuoteDocument.Of(quote, call.Language), call.Caller.Actor.Id);
        var document = BookingDocument.Of(booking) with { Notices = Notices(request, allocation) };
        var answer = Answer.Created(document, BookingEndpoints.AddressOf(booking), booking.Version);
        var note = call.Note(answer, AuditAction.Create, EntityType, booking.Id);
        var batch = new BookingBatch { Bookings = [booking], Condition = CommitCondition.Of(request.Calendar, request.Time, call.Now) };
        var outcome = await store.Bookings.AddAsync(batch, note, call.Cancellation).ConfigureAwait(false);
        return outcome.Value is WriteRefusal { Reason.Code: StorageCodes.TimeTaken } ? null : resources.After(outcome, answer);
    }

    /// <summary>What the user should know; nothing rather than an empty list, as a booking that is read again has none.</summary>
    private ValueList<ReasonDocument> Notices(BookingRequest request, Allocation allocation)
    {
        ValueList<ReasonDocument> told =
        [
            .. ReasonLines.Of(allocation.Notices, SchedulingTexts.Table, call.Language),
            .. ReasonLines.Of(UnknownMembers.In(request.Ask), UnknownMembers.Texts, call.Language),
        ];
        return told.IsEmpty ? default : told;
    }
}
