using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Utleie.Domain.Scheduling.Rows;

/// <summary>Converts the rows of opening hours, which occur in every object and in its exceptions.</summary>
internal sealed class OpeningHoursConverter : RowsConverter<OpeningHours>
{
    private static readonly JsonEncodedText Day = JsonEncodedText.Encode("day");
    private static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    private static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    private static readonly JsonEncodedText Active = JsonEncodedText.Encode("active");

    private readonly Values<IsoDayOfWeek> _day;
    private readonly Values<ClockTime> _time;
    private readonly Values<bool> _yesOrNo;

    internal OpeningHoursConverter(JsonConverter<ValueList<OpeningHours>> anyList, JsonSerializerOptions options)
        : base(anyList, options, Day, From, To, Active) => (_day, _time, _yesOrNo) = (Of<IsoDayOfWeek>(), Of<ClockTime>(), Of<bool>());

    protected override OpeningHours? ReadRow(ref Utf8JsonReader reader)
    {
        IsoDayOfWeek? day = null;
        ClockTime? from = null, to = null;
        bool? active = null;
        var name = -1;
        while ((name = NextName(ref reader, name)) >= 0)
        {
            switch (name)
            {
                case 0: day = _day.Read(ref reader); break;
                case 1: from = _time.Read(ref reader); break;
                case 2: to = _time.Read(ref reader); break;
                default: active = _yesOrNo.Read(ref reader); break;
            }
        }

        return name != Ended ? null : new() { Day = day, From = from, To = to, Active = active };
    }

    protected override bool IsOrdinary(OpeningHours row) => row is
    {
        Closed: null, DayTypes: { IsEmpty: true }, ValidFrom: null, ValidTo: null, SeasonStart: null, SeasonEnd: null, Weeks: null, Nth: { IsEmpty: true },
    };

    protected override void WriteMembers(Utf8JsonWriter writer, OpeningHours row)
    {
        if (row.Day is { } day)
            _day.Write(writer, Day, day);
        if (row.From is { } from)
            _time.Write(writer, From, from);
        if (row.To is { } to)
            _time.Write(writer, To, to);
        if (row.Active is { } active)
            _yesOrNo.Write(writer, Active, active);
    }
}
