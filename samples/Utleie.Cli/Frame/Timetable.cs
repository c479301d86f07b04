using NodaTime;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Decisions;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Cli.Frame;

/// <summary>The calendar of a rental object, whatever it is booked by: slots of time, whole days or a number of units.</summary>
internal sealed record Timetable : ICompiled
{
    public required ValueList<Finding> Warnings { get; init; }

    internal required ValueList<CalendarCourt> Courts { get; init; }

    internal int? Units { get; init; }

    internal required Func<IEnumerable<Reservation>, Occupancy> CreateOccupancy { get; init; }

    internal required Func<FreeQuery, Occupancy, Instant, OneOf<FreeTimes, Refusal>> FirstFree { get; init; }

    internal required Func<Reservation, Occupancy, UserHistory, Instant, OneOf<Allocation, AllocationRefusal>> Decide { get; init; }

    /// <summary>The rows of a day, with the reasons in a language.</summary>
    internal required Func<LocalDate, Occupancy, Instant, Language, DayAnswer> Day { get; init; }

    /// <summary>The times of whole days; null where times are asked for by the clock.</summary>
    internal Func<string, CalendarCourt, LocalDate, LocalDate, Reservation>? WholeDays { get; init; }

    /// <summary>The sections it is made of.</summary>
    internal required FacilitySections Sections { get; init; }

    /// <summary>The court meant where none is named: the only one, or a whole room; null where one must be named.</summary>
    internal CalendarCourt? DefaultCourt => Courts.IsEmpty || Sections.MultiCourt is { Courts.Count: > 1 } ? null : Courts[0];

    /// <summary>What a court is called; where the calendar has no courts, the object's own name.</summary>
    internal string NameOf(string? courtId)
    {
        var isWhole = courtId is null || courtId == Sections.Id;
        return Courts.FirstOrDefault(court => court.Id == courtId)?.Name ?? (isWhole ? Sections.Name : courtId) ?? "";
    }

    /// <summary>The calendar of a resource, or everything that is wrong with its sections.</summary>
    internal static OneOf<Timetable, CompileErrors> Compile(BaseResource resource, DateTimeZone zone)
    {
        var sections = ResourceCalendars.SectionsOf(resource, zone);
        return resource.Availability?.AvailabilityType switch
        {
            AvailabilityType.Day => As(ResourceCalendars.CompileDays(resource, zone), calendar => Of(calendar, sections)),
            AvailabilityType.Quantity => As(ResourceCalendars.CompileUnits(resource, zone), calendar => Of(calendar, sections)),
            _ => As(ResourceCalendars.Compile(resource, zone), calendar => Of(calendar, sections)),
        };
    }

    private static OneOf<Timetable, CompileErrors> As<T>(OneOf<T, CompileErrors> result, Func<T, Timetable> make)
        where T : class, ICompiled => result.MapT0(make);

    private static Timetable Of(SlotCalendar calendar, FacilitySections sections) => new()
    {
        Warnings = calendar.Warnings,
        Sections = sections,
        Courts = calendar.Courts,
        CreateOccupancy = calendar.CreateOccupancy,
        FirstFree = calendar.FirstFree,
        Decide = calendar.Decide,
        Day = (date, held, now, language) => new(date, [.. calendar.Day(date, held, now).Select(row => Row(row, language))]),
    };

    private static RowAnswer Row(MatrixRow row, Language language) => new(
        row.Court.Id,
        row.Court.Name,
        [.. row.Select((cell, index) => CellAnswer.Of(cell.Start, cell.End, cell.Status, row.ReasonsOf(index), language))]);

    private static Timetable Of(DayCalendar calendar, FacilitySections sections) => new()
    {
        Warnings = calendar.Warnings,
        Sections = sections,
        Courts = calendar.Courts,
        CreateOccupancy = calendar.CreateOccupancy,
        FirstFree = calendar.FirstFree,
        Decide = calendar.Decide,
        WholeDays = calendar.Request,
        Day = (date, held, now, language) => new(
            date,
            [.. calendar.Courts.Select(court => Row(calendar, court, calendar.Days(court, date, 1, held, now)[0], language))]),
    };

    private static RowAnswer Row(DayCalendar calendar, CalendarCourt court, DayCell day, Language language)
    {
        var span = calendar.Request("", court, day.Date, day.Date);
        return new(court.Id, court.Name, [CellAnswer.Of(span.Start, span.End, day.Status, day.Reasons, language)]);
    }

    private static Timetable Of(InventoryCalendar calendar, FacilitySections sections) => new()
    {
        Warnings = calendar.Warnings,
        Sections = sections,
        Courts = [],
        Units = calendar.Units,
        CreateOccupancy = calendar.CreateOccupancy,
        FirstFree = calendar.FirstFree,
        Decide = calendar.Decide,
        Day = (date, held, now, language) => new(date, [Row(sections, calendar.Day(date, held, now), language)]),
    };

    private static RowAnswer Row(FacilitySections sections, ValueList<UnitCell> cells, Language language) => new(
        sections.Id,
        sections.Name ?? sections.Id,
        [.. cells.Select(cell => Cell(cell, language))]);

    private static CellAnswer Cell(UnitCell cell, Language language) =>
        CellAnswer.Of(cell.Start, cell.End, cell.Status, cell.Reasons, language) with { FreeUnits = cell.FreeUnits };
}
