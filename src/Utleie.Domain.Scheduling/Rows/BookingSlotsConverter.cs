using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Utleie.Domain.Scheduling.Rows;

/// <summary>Converts the rows of a weekly template, of which a facility may have hundreds.</summary>
internal sealed class BookingSlotsConverter : RowsConverter<BookingSlot>
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText CourtId = JsonEncodedText.Encode("courtId");
    private static readonly JsonEncodedText DayOfWeek = JsonEncodedText.Encode("dayOfWeek");
    private static readonly JsonEncodedText TimeFrom = JsonEncodedText.Encode("timeFrom");
    private static readonly JsonEncodedText TimeTo = JsonEncodedText.Encode("timeTo");
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText BookedBy = JsonEncodedText.Encode("bookedBy");
    private static readonly JsonEncodedText BookingId = JsonEncodedText.Encode("bookingId");

    private readonly Values<string> _text;
    private readonly Values<IsoDayOfWeek> _day;
    private readonly Values<ClockTime> _time;
    private readonly Values<BookingSlotStatus> _status;
    private KnownCourt? _lastCourt;

    internal BookingSlotsConverter(JsonConverter<ValueList<BookingSlot>> anyList, JsonSerializerOptions options)
        : base(anyList, options, Id, CourtId, DayOfWeek, TimeFrom, TimeTo, Status, BookedBy, BookingId) =>
        (_text, _day, _time, _status) = (Of<string>(), Of<IsoDayOfWeek>(), Of<ClockTime>(), Of<BookingSlotStatus>());

    protected override BookingSlot? ReadRow(ref Utf8JsonReader reader)
    {
        string? id = null, courtId = null, bookedBy = null, bookingId = null;
        IsoDayOfWeek? day = null;
        ClockTime? from = null, to = null;
        BookingSlotStatus? status = null;
        var name = -1;
        while ((name = NextName(ref reader, name)) >= 0)
        {
            switch (name)
            {
                case 0: id = _text.Read(ref reader); break;
                case 1: courtId = ReadCourt(ref reader); break;
                case 2: day = _day.Read(ref reader); break;
                case 3: from = _time.Read(ref reader); break;
                case 4: to = _time.Read(ref reader); break;
                case 5: status = _status.Read(ref reader); break;
                case 6: bookedBy = _text.Read(ref reader); break;
                default: bookingId = _text.Read(ref reader); break;
            }
        }

        return name != Ended ? null : new()
        {
            Id = id,
            CourtId = courtId,
            DayOfWeek = day,
            TimeFrom = from,
            TimeTo = to,
            Status = status,
            BookedBy = bookedBy,
            BookingId = bookingId,
        };
    }

    protected override void WriteMembers(Utf8JsonWriter writer, BookingSlot row)
    {
        if (row.Id is { } id)
            _text.Write(writer, Id, id);
        if (row.CourtId is { } courtId)
            _text.Write(writer, CourtId, courtId);
        if (row.DayOfWeek is { } day)
            _day.Write(writer, DayOfWeek, day);
        if (row.TimeFrom is { } from)
            _time.Write(writer, TimeFrom, from);
        if (row.TimeTo is { } to)
            _time.Write(writer, TimeTo, to);
        if (row.Status is { } status)
            _status.Write(writer, Status, status);
        if (row.BookedBy is { } bookedBy)
            _text.Write(writer, BookedBy, bookedBy);
        if (row.BookingId is { } bookingId)
            _text.Write(writer, BookingId, bookingId);
    }

    /// <summary>Reads a court id; consecutive rows with the same court share one string.</summary>
    private string? ReadCourt(ref Utf8JsonReader reader)
    {
        if (_lastCourt is { } last && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(last.Utf8))
            return last.Text;
        var text = _text.Read(ref reader);
        _lastCourt = text is null ? null : new(text, Encoding.UTF8.GetBytes(text));
        return text;
    }

    private sealed record KnownCourt(string Text, byte[] Utf8);
}
