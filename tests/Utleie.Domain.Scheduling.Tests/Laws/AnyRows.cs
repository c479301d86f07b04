using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Tests.Laws;

/// <summary>A court with booking slots, as JSON, mostly well formed.</summary>
public sealed record SlotsJson(string Text);

/// <summary>A section with opening hours, as JSON, mostly well formed.</summary>
public sealed record HoursJson(string Text);

/// <summary>Rows of templates and of opening hours, and documents of them.</summary>
internal static class AnyRows
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(SchedulingJson.Resolver);

    private static readonly string[] SlotNames = ["id", "courtId", "dayOfWeek", "timeFrom", "timeTo", "status", "bookedBy", "bookingId"];

    private static readonly string[] HoursNames = ["day", "from", "to", "active"];

    private static readonly string[] OtherNames = ["farge", "i\\u0064", "Id"];

    private static readonly string[] Values =
    [
        "\"a\"", "\"\"", "\"bane-1\"", "\"bane-2\"", "\"b\\u00e6\\n\\\"\"", "\"Mandag\"", "\"søndag\"", "\"08:00\"", "\"24:00\"", "\"0\\u0038:00\"", "\"booked\"", "\"Booked\"",
        "\"8:00\"", "\"25:00\"", "null", "7", "true", "{}", "[1]", "\"\\ud800\"",
    ];

    private static readonly string[] Breaks = ["", "", "", "", "", "", "", "", "", "", "", "", ",", "]", "}", "nul"];

    internal static Gen<SlotsJson> SlotDocuments => Documents("bookingSlots", SlotNames).Select(text => new SlotsJson(text));

    internal static Gen<HoursJson> HoursDocuments => Documents("openingHours", HoursNames).Select(text => new HoursJson(text));

    internal static Gen<OpeningHours> Hours =>
        from day in Days
        from times in Gen.ArrayOf(Times, 2)
        from active in Gen.Elements<bool?>(null, true, false)
        from extra in Extras
        select new OpeningHours { Day = day, From = times[0], To = times[1], Active = active, ExtensionData = extra };

    private static Gen<IsoDayOfWeek?> Days => Gen.Elements(Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek?)day).Append(null));

    private static Gen<ClockTime?> Times => Gen.Elements<ClockTime?>(null, ClockTime.Midnight, ClockTime.Of(8, 5), ClockTime.EndOfDay);

    private static Gen<JsonMembers?> Extras =>
        from any in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select any ? WireFormat.Read<BookingSlot>("""{"farge":"blå"}""", Json).ExtensionData : null;

    internal static Gen<BookingSlot> Slot =>
        from texts in Gen.ArrayOf(Gen.Elements(null, "", "bane-1", "bane-2", "æ\"\\\n", "😀"), 4)
        from day in Days
        from times in Gen.ArrayOf(Times, 2)
        from status in Gen.Elements<BookingSlotStatus?>(null, BookingSlotStatus.Available, BookingSlotStatus.Booked, BookingSlotStatus.Blocked)
        from extra in Extras
        select new BookingSlot
        {
            Id = texts[0],
            CourtId = texts[1],
            DayOfWeek = day,
            TimeFrom = times[0],
            TimeTo = times[1],
            Status = status,
            BookedBy = texts[2],
            BookingId = texts[3],
            ExtensionData = extra,
        };

    /// <summary>Rows of any names in any order with any values, most of them well formed.</summary>
    private static Gen<string> Documents(string list, string[] names) =>
        from rows in Gen.ListOf(
            from members in Gen.ListOf(
                from name in Gen.Frequency((30, Gen.Elements(names)), (1, Gen.Elements(OtherNames)))
                from value in Gen.Frequency((15, Gen.Elements(Fitting(name))), (1, Gen.Elements(Values)))
                select $"\"{name}\":{value}")
            from inOrder in Gen.Elements(true, true, false)
            let once = members.DistinctBy(member => member[..member.IndexOf(':', StringComparison.Ordinal)])
            let ordered = inOrder ? once.OrderBy(member => Array.FindIndex(names, name => member.StartsWith($"\"{name}\"", StringComparison.Ordinal))) : once
            from broken in Gen.Elements(Breaks)
            select $"{{{string.Join(',', ordered)}{broken}}}")
        from after in Gen.Elements(Breaks)
        select $"{{\"{list}\":[{string.Join(',', rows)}{after}]}}";

    private static string[] Fitting(string name) => name switch
    {
        "dayOfWeek" or "day" => ["\"Mandag\"", "\"søndag\""],
        "timeFrom" or "timeTo" or "from" or "to" => ["\"08:00\"", "\"24:00\"", "\"0\\u0038:00\""],
        "active" => ["true", "false"],
        "status" => ["\"booked\"", "\"available\""],
        _ => ["\"a\"", "\"\"", "\"bane-1\"", "\"bane-2\"", "\"b\\u00e6\\n\\\"\""],
    };
}
