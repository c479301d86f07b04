using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

/// <summary>Determines what can be booked: a venue, the parts of a room, or the courts of a sports facility.</summary>
internal sealed class CourtsCompiler
{
    private readonly FacilitySections _sections;
    private readonly FindingList _findings;
    private readonly RulesCompiler _rules;
    private readonly TemplateCompiler _templates;
    private readonly LocalDays _days;
    private readonly OpeningPlan _openings;
    private readonly Blackouts _blackouts;
    private readonly StandingRow[] _season;
    private readonly AvailabilityType _type;
    private readonly BookingGates? _gates;
    private readonly Dictionary<CourtRules, CourtSchedule> _shared = [];

    internal CourtsCompiler(
        FacilitySections sections, FindingList findings, HoursCompiler hours, LocalDays days, OpeningPlan openings, AvailabilityType type)
    {
        (_sections, _findings, _days, _openings, _type) = (sections, findings, days, openings, type);
        (_rules, _templates) = (new(sections, findings, openings.Periods), new(findings, hours));
        var dates = new DatesCompiler(findings, hours);
        _blackouts = dates.Blackouts(sections.TimeLogic?.BlackoutPeriods ?? [], "timeLogic.blackoutPeriods");
        _gates = new WindowsCompiler(findings, days).Compile(sections.TimeLogic?.BookingWindows ?? []);
        _season = [.. dates.Season(sections.SeasonBooking, sections.MultiCourt?.Courts.Count ?? 1)];
    }

    internal CourtList Compile() => this switch
    {
        _ when _type == AvailabilityType.Quantity => Stock(),
        _ when _sections.MultiCourt is { Courts.IsEmpty: false } => Courts(_sections.MultiCourt),
        _ when _sections.RoomStructure is { IsDivisible: true } => Rooms(_sections.RoomStructure),
        _ => new([Whole([0], Venue())], [_sections.Id]),
    };

    private CourtList Stock()
    {
        _findings.InRange("units", _sections.Units, 1, int.MaxValue);
        if (_sections.Units is null)
            _findings.Error("units", SchedulingCodes.NoUnits);
        return new([Whole([0], Venue())], [_sections.Id]) { Units = _sections.Units ?? 0 };
    }

    private CourtList Courts(MultiCourt multi)
    {
        _findings.CanRead("multiCourt", multi, SchedulingJsonContext.Default.MultiCourt, MemberRole.Section);
        var common = multi.BookingRules ?? new();
        _rules.CheckCommon(common);
        var ids = new IdList(_findings);
        var courts = new List<CalendarCourt>();
        for (var i = 0; i < multi.Courts.Count; i++)
        {
            var field = $"multiCourt.courts[{i}]";
            _findings.CanRead(field, multi.Courts[i], SchedulingJsonContext.Default.Court, MemberRole.Section);
            if (ids.Accept(multi.Courts[i].Id, field) is not { } id)
                continue;
            var schedule = Schedule(multi.Courts[i], common, field);
            courts.Add(new(courts.Count, id, multi.Courts[i].Name ?? id, [courts.Count], schedule) { Capacity = Capacity });
        }

        return new([.. courts], [.. courts.Select(court => court.Id)]);
    }

    private CourtSchedule Schedule(Court court, CourtBookingRules common, string field)
    {
        var rules = _rules.OfCourt(common, court.BookingRulesOverride, field, [.. FacilityBars(), .. CourtBars(court)], _type);
        var (standing, hours) = _templates.Read(court, field);
        // A court whose facility has no hours of its own is open when its template speaks of it (D64).
        var openings = _openings.Week.IsEmpty && !hours.IsEmpty ? _openings.With(hours) : _openings;
        WarnIfNeverOpen(openings);
        CheckOpening(rules, openings, court.BookingRulesOverride?.MinDurationMinutes is not null ? $"{field}.bookingRulesOverride.minDurationMinutes"
            : common.MinDurationMinutes is not null ? "multiCourt.bookingRules.minDurationMinutes" : null);
        return standing.Length == 0 && ReferenceEquals(openings, _openings)
            ? Shared(rules)
            : new(_days, openings, _blackouts, [.. standing, .. _season], rules, _gates);
    }

    private CourtList Rooms(RoomStructure rooms)
    {
        _findings.CanRead("roomStructure", rooms, SchedulingJsonContext.Default.RoomStructure, MemberRole.Section);
        if (rooms.SubRooms.IsEmpty)
            _findings.Error("roomStructure.subRooms", SchedulingCodes.NoParts);
        var together = rooms.CanBookSimultaneously == true;
        if (together && Capacity is null)
            _findings.Warn("venueCapacity.maxPersons", SchedulingCodes.Incomplete, new Argument("missing", "maxPersons"));
        var ids = new IdList(_findings);
        ids.Accept(_sections.Id, "id");
        // Where whole and parts may be booked at once, the whole is a part of its own and only seats bind them together (D27).
        var parts = together ? new List<string> { _sections.Id } : [];
        var courts = new List<CalendarCourt>();
        var schedule = Venue();
        for (var i = 0; i < rooms.SubRooms.Count; i++)
        {
            var room = rooms.SubRooms[i];
            _findings.CanRead($"roomStructure.subRooms[{i}]", room, SchedulingJsonContext.Default.SubRoom, MemberRole.Section);
            _findings.InRange($"roomStructure.subRooms[{i}].capacity", room.Capacity, 0, int.MaxValue);
            if (ids.Accept(room.Id, $"roomStructure.subRooms[{i}]") is not { } id)
                continue;
            parts.Add(id);
            courts.Add(new(courts.Count + 1, id, room.Name ?? id, [parts.Count - 1], schedule)
            {
                Capacity = Least(room.Capacity, Capacity),
                CanBookAlone = room.CanBookSeparately != false,
            });
        }

        var whole = Whole(together ? [0] : [.. Enumerable.Range(0, parts.Count)], schedule);
        return new([whole, .. courts], [.. parts], together ? Capacity : null, hasDefault: true);
    }

    private CalendarCourt Whole(int[] parts, CourtSchedule schedule) =>
        new(0, _sections.Id, _sections.Name ?? _sections.Id, parts, schedule) { Capacity = Capacity };

    private CourtSchedule Venue()
    {
        WarnIfNeverOpen(_openings);
        var rules = _rules.OfVenue([.. FacilityBars()], _type);
        CheckOpening(rules, _openings, field: null);
        return Shared(rules);
    }

    private int? Capacity => Least(_sections.MaxPersons, _sections.FireCapacity);

    private CourtSchedule Shared(CourtRules rules) =>
        _shared.TryGetValue(rules, out var known) ? known : _shared[rules] = new(_days, _openings, _blackouts, _season, rules, _gates);

    private void WarnIfNeverOpen(OpeningPlan openings)
    {
        if (openings.Week.IsEmpty && _sections.Availability?.PresentationOnly != true && !_findings.Has(SchedulingCodes.NoOpeningHours))
            _findings.Warn("availability.openingHours", SchedulingCodes.NoOpeningHours);
    }

    // D189.
    /// <summary>Reports a minimum booking that is longer than every opening.</summary>
    private void CheckOpening(CourtRules rules, OpeningPlan openings, string? field)
    {
        if (_type != AvailabilityType.TimeInterval || rules.IsOfPeriods || openings.Week.IsEmpty || openings.LongestMinutes() is not { } longest || rules.Min <= longest)
            return;
        field ??= _sections.TimeLogic?.MinDurationMinutes is not null ? "timeLogic.minDuration" : "availability.intervalMinutes";
        if (!_findings.Has(SchedulingCodes.MinAboveOpening, field))
            _findings.Error(field, SchedulingCodes.MinAboveOpening, Argument.Of("min", rules.Min), Argument.Of("longest", longest));
    }

    private IEnumerable<Bar> FacilityBars()
    {
        if (_sections.Availability?.PresentationOnly == true)
            yield return new(CellStatus.Unavailable, Reason.Of(SchedulingCodes.PresentationOnly));
        if (_sections.Maintenance?.Status == MaintenanceStatus.Maintenance)
            yield return new(CellStatus.Blocked, Reason.Of(SchedulingCodes.FacilityInMaintenance));
        if (_sections.Maintenance?.Status == MaintenanceStatus.Closed)
            yield return new(CellStatus.Closed, Reason.Of(SchedulingCodes.FacilityClosed));
    }

    private static IEnumerable<Bar> CourtBars(Court court)
    {
        var name = new Argument("court", court.Name ?? court.Id ?? "–");
        if (court.Status == CourtStatus.Maintenance)
            yield return new(CellStatus.Blocked, Reason.Of(SchedulingCodes.CourtInMaintenance, name));
        if (court.Status == CourtStatus.Closed)
            yield return new(CellStatus.Closed, Reason.Of(SchedulingCodes.CourtClosed, name));
    }

    private static int? Least(int? one, int? other) => one < other || other is null ? one : other;
}
