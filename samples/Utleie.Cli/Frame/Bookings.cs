using System.Globalization;
using Utleie.Cli.Wire;
using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Frame;

/// <summary>The bookings of a file that hold their time, each with its place in the file.</summary>
internal sealed class Bookings
{
    private readonly string _file;
    private readonly (Reservation Booking, string Field)[] _rows;

    private Bookings(string file, (Reservation Booking, string Field)[] rows) => (_file, _rows) = (file, rows);

    internal static Option Option { get; } =
        new("--bookings", "FILE", "what is held: [{id, courtId?, subRoomId?, start, end, status, bookedBy?}]");

    /// <summary>The bookings, in the order of the file.</summary>
    internal IEnumerable<Reservation> All => _rows.Select(row => row.Booking);

    /// <summary>The bookings of the option's file; none where it is not given.</summary>
    internal static Bookings In(Call call)
    {
        if (call.Value(Option.Name) is not { } file)
            return new("", []);
        try
        {
            var asks = call.Read<ValueList<BookingAsk>>(file);
            var held = Enumerable.Range(0, asks.Count).Where(index => asks[index].Holds);
            return new(file, [.. held.Select(index => Row(call, asks[index], FormattableString.Invariant($"[{index}]")))]);
        }
        catch (WireException error)
        {
            throw InputException.Of(file, error);
        }
    }

    private static (Reservation Booking, string Field) Row(Call call, BookingAsk ask, string field) =>
        (ask.In(call.Zone, field, $"{field}."), field);

    /// <summary>What is held. A booking that cannot be placed would free its time for others, so it stops the run.</summary>
    internal Occupancy Occupy(Call call, FacilityCalendar table)
    {
        var held = table.CreateOccupancy(All);
        return held.Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error) is { } wrong
            ? throw new InputException(_file, $"{FieldOf(wrong)}: {SchedulingTexts.Table.Render(wrong, call.Language)}")
            : held;
    }

    /// <summary>The bookings are counted without those that hold nothing; the file is not.</summary>
    private string FieldOf(Finding finding)
    {
        var isRow = int.TryParse(finding.Field.AsSpan().Trim("[]"), NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        return isRow && index < _rows.Length ? _rows[index].Field : finding.Field;
    }
}
