using NodaTime;
using Utleie.Cli.Frame;
using Utleie.Cli.Texts;
using Utleie.Cli.Wire;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Cli.Commands;

/// <summary>Decides requests, each in the light of those before it.</summary>
internal static class AllocateCommand
{
    internal static Command Definition { get; } = new()
    {
        Name = "allocate",
        Summary = "Allocates a request, or refuses it with all reasons and the nearest alternatives.",
        Operands = ["R", "Q"],
        Request = 1,
        About =
        [
            "R  the rental object",
            "Q  {id, courtId?, subRoomId?, start, end, user, organisation?, targetGroup?, purpose?, participants?, quantity?};",
            "   in a batch, accepted lines hold their time",
        ],
        Options = [Bookings.Option, SchoolCalendars.Option],
        Example = new(
            "allocate samples/data/drammen-padel.json - "
            + "--bookings samples/data/bookings/drammen-padel.json --now 2026-02-06T10:00:00Z --text",
            """{"id": "r1", "courtId": "bane-1", "start": "2026-02-09T09:00", "end": "2026-02-09T10:00", "user": "kari"}""",
            """
            ✗ r1 Bane 1                       mandag 9. februar 2026 kl. 09:00–10:00
            …
            """),
        Run = Run,
    };

    private static ExitCode Run(Call call) => ResourceCalendars.Compile(call.Resource(0), call.Zone, schoolCalendars: SchoolCalendars.In(call)).Match(
        table =>
        {
            var desk = new AllocationDesk(call, table);
            return Requests.Run<BookingAsk>(call, 1, desk.Decide);
        },
        errors => Refusals.Write(call, errors.Findings, SchedulingTexts.Table));

    /// <summary>What is held and by whom, as requests are accepted.</summary>
    private sealed class AllocationDesk
    {
        private readonly Call _call;
        private readonly FacilityCalendar _table;
        private readonly Dictionary<string, ValueList<Reservation>> _users = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ValueList<Reservation>> _organisations = new(StringComparer.Ordinal);
        private Occupancy _held;
        private int _count;

        internal AllocationDesk(Call call, FacilityCalendar table)
        {
            var bookings = Bookings.In(call);
            (_call, _table, _held) = (call, table, bookings.Occupy(call, table));
            foreach (var booking in bookings.All)
                Remember(booking);
        }

        internal ExitCode Decide(BookingAsk ask)
        {
            var request = Request(ask, FormattableString.Invariant($"#{++_count}"));
            var result = _table.Decide(request, _held, UserOf(request), _call.Now);
            var answer = AllocationDocument.Of(_table, request, result, _call.Language, showBookings: true);
            if (answer.Outcome == AllocationOutcome.Allocated)
            {
                _held = _held.With(request);
                Remember(request);
            }

            Write(answer);
            return answer.Outcome == AllocationOutcome.Allocated ? ExitCode.Done : ExitCode.No;
        }

        private Reservation Request(BookingAsk ask, string id)
        {
            var request = ask.In(_call.Zone, id, "");
            return ask is { Start: { IsDate: true }, End: { IsDate: true } } ? _table.ForDays(request, First(request.Start), Last(request.End)) : request;
        }

        private UserHistory UserOf(Reservation request) => new(Of(_users, request.BookedBy)) { OrganisationBookings = Of(_organisations, request.Organisation) };

        private void Remember(Reservation booking)
        {
            if (booking.BookedBy is { } user)
                _users[user] = [.. Of(_users, user), booking];
            if (booking.Organisation is { } organisation)
                _organisations[organisation] = [.. Of(_organisations, organisation), booking];
        }

        private static ValueList<Reservation> Of(Dictionary<string, ValueList<Reservation>> bookings, string? holder) =>
            holder is null ? [] : bookings.GetValueOrDefault(holder, []);

        private LocalDate First(Instant start) => start.InZone(_call.Zone).Date;

        private LocalDate Last(Instant end) => (end - Duration.Epsilon).InZone(_call.Zone).Date;

        private void Write(AllocationDocument answer)
        {
            if (!_call.IsText)
            {
                _call.Write(answer);
                return;
            }

            var isAllocated = answer.Outcome == AllocationOutcome.Allocated;
            Row($"{(isAllocated ? '✓' : '✗')} {answer.Id} {_table.NameOf(answer.CourtId)}", answer.Start, answer.End, isAllocated ? Ink.Good : Ink.Bad);
            foreach (var reason in answer.Reasons.Concat(answer.Notices))
                _call.Page.Paragraph(reason.Message, 2);
            foreach (var other in answer.Alternatives)
                Row($"  → {_table.NameOf(other.CourtId)}", other.Start, other.End, Ink.Faint);
        }

        private void Row(string left, Instant start, Instant end, Ink ink) =>
            _call.Page.Row(left, DateTexts.Span(start, end, _call.Zone, _call.Language), ink);
    }
}
