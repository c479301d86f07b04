using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Tests.Laws;

/// <summary>The rows of a template are read and written by hand; the generated shape of a row is the reference.</summary>
public sealed class TemplateJsonLaws
{
    private static readonly JsonSerializerOptions ByHand = WireFormat.Create(SchedulingJson.Resolver);

    /// <summary>A contract that a host has changed is read by the generated shape alone.</summary>
    private static readonly JsonSerializerOptions Generated = new(ByHand) { PropertyNamingPolicy = new OwnNames() };

    private static readonly string[] Names = ["id", "courtId", "dayOfWeek", "timeFrom", "timeTo", "status", "bookedBy", "bookingId"];

    private static readonly string[] OtherNames = ["farge", "i\\u0064", "Id"];

    private static readonly string[] Values =
    [
        "\"a\"", "\"\"", "\"bane-1\"", "\"bane-2\"", "\"b\\u00e6\\n\\\"\"", "\"Mandag\"", "\"søndag\"", "\"08:00\"", "\"24:00\"", "\"0\\u0038:00\"", "\"booked\"", "\"Booked\"",
        "\"8:00\"", "\"25:00\"", "null", "7", "true", "{}", "[1]", "\"\\ud800\"",
    ];

    private static readonly string[] Breaks = ["", "", "", "", "", "", "", "", "", "", "", "", ",", "]", "}", "nul"];

    [Fact]
    public void WhatIsWritten_IsWhatTheGeneratedShapeWrites() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Rows.ToArbitrary(), rows =>
    {
        var court = new Court { Id = "c", BookingSlots = rows };
        var written = WireFormat.Write(court, ByHand);
        Assert.Equal(WireFormat.Write(court, Generated), written);
        Assert.Equal(rows, WireFormat.Read<Court>(written, ByHand).BookingSlots);
    }));

    [Fact]
    public void WhatIsRead_IsWhatTheGeneratedShapeReads() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Documents.ToArbitrary(), json =>
        Assert.Equal(Outcome(json, Generated), Outcome(json, ByHand))));

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

    private static Gen<ValueList<BookingSlot>> Rows =>
        from rows in Gen.ListOf(Row)
        select ValueList.Create<BookingSlot>([.. rows]);

    private static Gen<BookingSlot> Row =>
        from texts in Gen.ArrayOf(Gen.Elements(null, "", "bane-1", "bane-2", "æ\"\\\n", "😀"), 4)
        from day in Gen.Elements(Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek?)day).Append(null))
        from times in Gen.ArrayOf(Gen.Elements<ClockTime?>(null, ClockTime.Midnight, ClockTime.Of(8, 5), ClockTime.EndOfDay), 2)
        from status in Gen.Elements<BookingSlotStatus?>(null, BookingSlotStatus.Available, BookingSlotStatus.Booked, BookingSlotStatus.Blocked)
        from extra in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
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
            Extra = extra ? WireFormat.Read<BookingSlot>("""{"farge":"blå"}""", ByHand).Extra : null,
        };

    /// <summary>Rows of any names in any order with any values, most of them well formed.</summary>
    private static Gen<string> Documents =>
        from rows in Gen.ListOf(
            from members in Gen.ListOf(
                from name in Gen.Frequency((30, Gen.Elements(Names)), (1, Gen.Elements(OtherNames)))
                from value in Gen.Frequency((15, Gen.Elements(Fitting(name))), (1, Gen.Elements(Values)))
                select $"\"{name}\":{value}")
            from inOrder in Gen.Elements(true, true, false)
            let once = members.DistinctBy(member => member[..member.IndexOf(':', StringComparison.Ordinal)])
            let ordered = inOrder ? once.OrderBy(member => Array.FindIndex(Names, name => member.StartsWith($"\"{name}\"", StringComparison.Ordinal))) : once
            from broken in Gen.Elements(Breaks)
            select $"{{{string.Join(',', ordered)}{broken}}}")
        from after in Gen.Elements(Breaks)
        select $"{{\"bookingSlots\":[{string.Join(',', rows)}{after}]}}";

    private static string[] Fitting(string name) => name switch
    {
        "dayOfWeek" => ["\"Mandag\"", "\"søndag\""],
        "timeFrom" or "timeTo" => ["\"08:00\"", "\"24:00\"", "\"0\\u0038:00\""],
        "status" => ["\"booked\"", "\"available\""],
        _ => ["\"a\"", "\"\"", "\"bane-1\"", "\"bane-2\"", "\"b\\u00e6\\n\\\"\""],
    };

    private static string Outcome(string json, JsonSerializerOptions options) =>
        WireFormat.TryRead<Court>(Encoding.UTF8.GetBytes(json), options, out var court, out var error) ? WireFormat.Write(court, Generated) : $"{error.Field}: {error.Message}";

    private sealed class OwnNames : JsonNamingPolicy
    {
        public override string ConvertName(string name) => CamelCase.ConvertName(name);
    }
}
