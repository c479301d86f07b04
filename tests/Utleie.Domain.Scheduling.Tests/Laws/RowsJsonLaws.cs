using System.Text;
using System.Text.Json;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Tests.Laws;

/// <summary>The rows of a template and of opening hours are read and written by hand; the generated shape of a row is the reference.</summary>
public sealed class RowsJsonLaws
{
    private static readonly JsonSerializerOptions ByHand = WireFormat.Create(SchedulingJson.Resolver);

    /// <summary>A contract that a host has changed is read by the generated shape alone.</summary>
    private static readonly JsonSerializerOptions Generated = new(ByHand) { PropertyNamingPolicy = new OwnNames() };

    [Law(500)]
    public void Slots_AreWrittenAsTheGeneratedShapeWritesThem(ValueList<BookingSlot> drawn) =>
        AreWrittenAlike(drawn, rows => new Court { Id = "c", BookingSlots = rows }, court => court.BookingSlots);

    [Law(500)]
    public void OpeningHours_AreWrittenAsTheGeneratedShapeWritesThem(ValueList<OpeningHours> drawn) =>
        AreWrittenAlike(drawn, rows => new AvailabilitySection { OpeningHours = rows }, section => section.OpeningHours);

    [Law(3000)]
    public void Slots_AreReadAsTheGeneratedShapeReadsThem(SlotsJson drawn) => AreReadAlike<Court>(drawn.Text);

    [Law(3000)]
    public void OpeningHours_AreReadAsTheGeneratedShapeReadsThem(HoursJson drawn) => AreReadAlike<AvailabilitySection>(drawn.Text);

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

    private static void AreWrittenAlike<TRow, TSection>(ValueList<TRow> rows, Func<ValueList<TRow>, TSection> section, Func<TSection, ValueList<TRow>> rowsOf)
        where TSection : class
    {
        var written = WireFormat.Write(section(rows), ByHand);
        Assert.Equal(WireFormat.Write(section(rows), Generated), written);
        Assert.Equal(rows, rowsOf(WireFormat.Read<TSection>(written, ByHand)));
    }

    private static void AreReadAlike<TSection>(string json)
        where TSection : class => Assert.Equal(Outcome<TSection>(json, Generated), Outcome<TSection>(json, ByHand));

    private static string Outcome<TSection>(string json, JsonSerializerOptions options)
        where TSection : class =>
        WireFormat.TryRead<TSection>(Encoding.UTF8.GetBytes(json), options, out var section, out var error) ? WireFormat.Write(section, Generated) : $"{error.Field}: {error.Message}";

    private sealed class OwnNames : JsonNamingPolicy
    {
        public override string ConvertName(string name) => CamelCase.ConvertName(name);
    }
}
