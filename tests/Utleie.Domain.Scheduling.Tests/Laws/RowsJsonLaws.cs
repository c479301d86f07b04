using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Tests.Laws;

/// <summary>The rows of a template and of opening hours are read and written by hand; the generated shape of a row is the reference.</summary>
public sealed class RowsJsonLaws
{
    private static readonly JsonSerializerOptions ByHand = WireFormat.Create(SchedulingJson.Resolver);

    /// <summary>A contract that a host has changed is read by the generated shape alone.</summary>
    private static readonly JsonSerializerOptions Generated = new(ByHand) { PropertyNamingPolicy = new OwnNames() };

    private static readonly string[] SlotNames = ["id", "courtId", "dayOfWeek", "timeFrom", "timeTo", "status", "bookedBy", "bookingId"];

    private static readonly string[] HoursNames = ["day", "from", "to", "active"];

    private static readonly string[] OtherNames = ["farge", "i\\u0064", "Id"];

    private static readonly string[] Values =
    [
        "\"a\"", "\"\"", "\"bane-1\"", "\"bane-2\"", "\"b\\u00e6\\n\\\"\"", "\"Mandag\"", "\"søndag\"", "\"08:00\"", "\"24:00\"", "\"0\\u0038:00\"", "\"booked\"", "\"Booked\"",
        "\"8:00\"", "\"25:00\"", "null", "7", "true", "{}", "[1]", "\"\\ud800\"",
    ];

    private static readonly string[] Breaks = ["", "", "", "", "", "", "", "", "", "", "", "", ",", "]", "}", "nul"];

    [Fact]
    public void Slots_AreWrittenAsTheGeneratedShapeWritesThem() => AreWrittenAlike(Slot, rows => new Court { Id = "c", BookingSlots = rows }, court => court.BookingSlots);

    [Fact]
    public void OpeningHours_AreWrittenAsTheGeneratedShapeWritesThem() =>
        AreWrittenAlike(Hours, rows => new AvailabilitySection { OpeningHours = rows }, section => section.OpeningHours);

    [Fact]
    public void Slots_AreReadAsTheGeneratedShapeReadsThem() => AreReadAlike<Court>("bookingSlots", SlotNames);

    [Fact]
    public void OpeningHours_AreReadAsTheGeneratedShapeReadsThem() => AreReadAlike<AvailabilitySection>("openingHours", HoursNames);

    [Theory]
    [InlineData("""{"bookingSlots":[{"id":"a"},{"id":"b","id":"c"}]}""", "bookingSlots[1].id")]
    [InlineData("""{"bookingSlots":[{"id":"a","courtId":"x","id":"c"}]}""", "bookingSlots[0].id")]
    [InlineData("""{"bookingSlots":[{"id":"a"},{"timeFrom":"8:00"}]}""", "bookingSlots[1].timeFrom")]
    [InlineData("""{"bookingSlots":[{"id":"a"},null]}""", "bookingSlots[1]")]
    [InlineData("""{"bookingSlots":{"id":"a"}}""", "bookingSlots")]
    public void WhatIsWrong_IsToldWithItsPlace(string json, string path)
    {
        Assert.False(WireFormat.TryRead<Court>(Encoding.UTF8.GetBytes(json), ByHand, out _, out var error));
        Assert.Equal(path, error.Field);
    }

    private static Gen<OpeningHours> Hours =>
        from day in Days
        from times in Gen.ArrayOf(Times, 2)
        from active in Gen.Elements<bool?>(null, true, false)
        from extra in Extras
        select new OpeningHours { Day = day, From = times[0], To = times[1], Active = active, ExtensionData = extra };

    private static Gen<IsoDayOfWeek?> Days => Gen.Elements(Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek?)day).Append(null));

    private static Gen<ClockTime?> Times => Gen.Elements<ClockTime?>(null, ClockTime.Midnight, ClockTime.Of(8, 5), ClockTime.EndOfDay);

    private static Gen<JsonMembers?> Extras =>
        from any in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select any ? WireFormat.Read<BookingSlot>("""{"farge":"blå"}""", ByHand).ExtensionData : null;

    private static Gen<BookingSlot> Slot =>
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

    private static void AreWrittenAlike<TRow, TSection>(Gen<TRow> row, Func<ValueList<TRow>, TSection> section, Func<TSection, ValueList<TRow>> rowsOf)
        where TSection : class =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases.Of(500)), Prop.ForAll(Gen.ListOf(row).ToArbitrary(), list =>
        {
            var rows = ValueList.Create<TRow>([.. list]);
            var written = WireFormat.Write(section(rows), ByHand);
            Assert.Equal(WireFormat.Write(section(rows), Generated), written);
            Assert.Equal(rows, rowsOf(WireFormat.Read<TSection>(written, ByHand)));
        }));

    private static void AreReadAlike<TSection>(string list, string[] names)
        where TSection : class =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases.Of(3000)), Prop.ForAll(Documents(list, names).ToArbitrary(), json =>
            Assert.Equal(Outcome<TSection>(json, Generated), Outcome<TSection>(json, ByHand))));

    private static string Outcome<TSection>(string json, JsonSerializerOptions options)
        where TSection : class =>
        WireFormat.TryRead<TSection>(Encoding.UTF8.GetBytes(json), options, out var section, out var error) ? WireFormat.Write(section, Generated) : $"{error.Field}: {error.Message}";

    private sealed class OwnNames : JsonNamingPolicy
    {
        public override string ConvertName(string name) => CamelCase.ConvertName(name);
    }
}
