using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Utleie.Domain.Scheduling;

/// <summary>Reads and writes the rows of a weekly template by hand: a facility has hundreds of them, and they are most of its document.</summary>
/// <remarks>
/// Only ordinary rows are read here: names of the contract, in its order, with values that are what they should be. Where there is another among them, or
/// something is wrong, the list is read again as any list is: by the generated shape of the row, which keeps unknown members and says where an error is.
/// So the contract is told once.
/// </remarks>
internal sealed class BookingSlotsConverter : JsonConverter<ValueList<BookingSlot>>
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText CourtId = JsonEncodedText.Encode("courtId");
    private static readonly JsonEncodedText DayOfWeek = JsonEncodedText.Encode("dayOfWeek");
    private static readonly JsonEncodedText TimeFrom = JsonEncodedText.Encode("timeFrom");
    private static readonly JsonEncodedText TimeTo = JsonEncodedText.Encode("timeTo");
    private static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText BookedBy = JsonEncodedText.Encode("bookedBy");
    private static readonly JsonEncodedText BookingId = JsonEncodedText.Encode("bookingId");

    /// <summary>In the order of the contract, which is the order they are written in.</summary>
    private static readonly JsonEncodedText[] Names = [Id, CourtId, DayOfWeek, TimeFrom, TimeTo, Status, BookedBy, BookingId];

    private readonly JsonConverter<ValueList<BookingSlot>> _anyList;
    private readonly JsonSerializerOptions _options;
    private readonly JsonConverter<string> _text;
    private readonly JsonConverter<IsoDayOfWeek> _day;
    private readonly JsonConverter<ClockTime> _time;
    private readonly JsonConverter<BookingSlotStatus> _status;
    private KnownCourt? _lastCourt;

    internal BookingSlotsConverter(JsonConverter<ValueList<BookingSlot>> anyList, JsonSerializerOptions options)
    {
        (_anyList, _options) = (anyList, options);
        _text = Converter<string>(options);
        _day = Converter<IsoDayOfWeek>(options);
        _time = Converter<ClockTime>(options);
        _status = Converter<BookingSlotStatus>(options);
    }

    public override bool HandleNull => true;

    public override ValueList<BookingSlot> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        try
        {
            if (TryReadRows(ref reader, out var rows))
                return rows;
        }
        catch (JsonException)
        {
            // Reading again says where.
        }

        reader = start;
        return _anyList.Read(ref reader, typeToConvert, options);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<BookingSlot> value, JsonSerializerOptions options)
    {
        foreach (var row in value)
        {
            if (row.Extra is null)
                continue;
            _anyList.Write(writer, value, options);
            return;
        }

        writer.WriteStartArray();
        foreach (var row in value)
            Write(writer, row);
        writer.WriteEndArray();
    }

    private static JsonConverter<T> Converter<T>(JsonSerializerOptions options) => (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;

    private void Write(Utf8JsonWriter writer, BookingSlot row)
    {
        writer.WriteStartObject();
        WriteText(writer, Id, row.Id);
        WriteText(writer, CourtId, row.CourtId);
        Write(writer, DayOfWeek, row.DayOfWeek, _day);
        Write(writer, TimeFrom, row.TimeFrom, _time);
        Write(writer, TimeTo, row.TimeTo, _time);
        Write(writer, Status, row.Status, _status);
        WriteText(writer, BookedBy, row.BookedBy);
        WriteText(writer, BookingId, row.BookingId);
        writer.WriteEndObject();
    }

    private bool TryReadRows(ref Utf8JsonReader reader, out ValueList<BookingSlot> rows)
    {
        rows = default;
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        var read = new List<BookingSlot>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            if (ReadRow(ref reader) is not { } row)
                return false;
            read.Add(row);
        }

        rows = [.. read];
        return reader.TokenType == JsonTokenType.EndArray;
    }

    /// <summary>A row; null where it is not an ordinary one.</summary>
    private BookingSlot? ReadRow(ref Utf8JsonReader reader)
    {
        string? id = null, courtId = null, bookedBy = null, bookingId = null;
        IsoDayOfWeek? day = null;
        ClockTime? from = null, to = null;
        BookingSlotStatus? status = null;
        for (var next = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            var name = Position(ref reader, next);
            if (name < 0 || !reader.Read() || reader.TokenType != JsonTokenType.String)
                return null;
            switch (name)
            {
                case 0: id = Text(ref reader); break;
                case 1: courtId = CourtOf(ref reader); break;
                case 2: day = _day.Read(ref reader, typeof(IsoDayOfWeek), _options); break;
                case 3: from = _time.Read(ref reader, typeof(ClockTime), _options); break;
                case 4: to = _time.Read(ref reader, typeof(ClockTime), _options); break;
                case 5: status = _status.Read(ref reader, typeof(BookingSlotStatus), _options); break;
                case 6: bookedBy = Text(ref reader); break;
                default: bookingId = Text(ref reader); break;
            }

            next = name + 1;
        }

        return reader.TokenType != JsonTokenType.EndObject ? null : new()
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

    /// <summary>Which name the reader stands at, of those from one on; −1 for another. Going forward only, no name is read twice.</summary>
    private static int Position(ref Utf8JsonReader reader, int from)
    {
        for (var i = from; i < Names.Length; i++)
        {
            if (reader.ValueTextEquals(Names[i].EncodedUtf8Bytes))
                return i;
        }

        return -1;
    }

    /// <summary>Row after row names the same court, and so has the same text.</summary>
    private string? CourtOf(ref Utf8JsonReader reader)
    {
        if (_lastCourt is { } last && reader.ValueTextEquals(last.Utf8))
            return last.Text;
        var text = Text(ref reader);
        _lastCourt = text is null ? null : new(text, Encoding.UTF8.GetBytes(text));
        return text;
    }

    private string? Text(ref Utf8JsonReader reader) => _text.Read(ref reader, typeof(string), _options);

    private static void WriteText(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    private void Write<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value, JsonConverter<T> converter)
        where T : struct
    {
        if (value is not { } given)
            return;
        writer.WritePropertyName(name);
        converter.Write(writer, given, _options);
    }

    private sealed record KnownCourt(string Text, byte[] Utf8);
}
