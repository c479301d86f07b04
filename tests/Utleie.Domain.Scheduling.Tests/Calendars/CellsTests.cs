using NodaTime;
using Utleie.Domain.Scheduling.Calendars;
using Utleie.Domain.Scheduling.Occupancies;
using static Utleie.Domain.Scheduling.Tests.Given;

namespace Utleie.Domain.Scheduling.Tests.Calendars;

/// <summary>Days of many shapes, held times of every kind, and each cell, start and question counted minute by minute: the same days each time (D13, D24, D26, D75).</summary>
public sealed class CellsTests
{
    private const int Day = 24 * 60;
    private const int Before = -40 * Day;

    private static readonly (int From, int To)[][] Hours =
    [
        [(8 * 60, 22 * 60)], [(6 * 60, 21 * 60 + 45)], [(6 * 60, 22 * 60)], [(0, 12 * 60)], [(12 * 60, Day)], [(0, Day)], [(18 * 60, 26 * 60)], [(5 * 60, 23 * 60)],
        [(7 * 60 + 30, 12 * 60), (13 * 60, 17 * 60 + 15)], [(8 * 60, 9 * 60), (10 * 60, 11 * 60), (12 * 60 + 10, 20 * 60)],
    ];

    [Theory]
    [InlineData("UTC")]
    [InlineData("Europe/Oslo")]
    [InlineData("Asia/Kathmandu")]
    public void Cells_StartsAndQuestions_AreCountedMinuteByMinute(string zone)
    {
        for (var seed = 0; seed < LawAttribute.CasesOf(120); seed++)
            new Case(zone, seed).Check();
    }

    private sealed class Case
    {
        private readonly Random _random;
        private readonly LocalDate _date;
        private readonly (int From, int To)[] _hours;
        private readonly int _slot;
        private readonly int _gap;
        private readonly int _shortest;
        private readonly SlotCalendar _calendar;
        private readonly Instant _midnight;
        private readonly bool[] _open = new bool[5 * Day];
        private readonly string _told;
        private List<Reservation> _held;

        internal Case(string zone, int seed)
        {
            _random = new(seed);
            _date = new LocalDate(2026, 1, 21).PlusDays(seed % 3);
            _hours = Hours[seed % Hours.Length];
            _slot = Any(5, 15, 15, 20, 30, 30, 45, 60, 60, 120);
            _gap = Any(0, 0, 10, 15, 30, 240, 255);
            _shortest = _slot * Any(1, 1, 2, 3);
            _midnight = _date.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[zone]).ToInstant();
            _calendar = Calendar(new()
            {
                Id = "hall",
                Zone = zone,
                Availability = new() { IntervalMinutes = _slot, OpeningHours = [.. Enumerable.Range(1, 7).SelectMany(day => _hours.Select(row => Opened((IsoDayOfWeek)day, row)))] },
                TimeLogic = new() { BufferAfterMinutes = _gap, MinDurationMinutes = _shortest },
            });
            for (var minute = -Day; minute < 4 * Day; minute++)
                _open[minute + Day] = _hours.Any(row => Enumerable.Range(-2, 7).Any(day => row.From + day * Day <= minute && minute < row.To + day * Day));
            var kind = Any("quarters", "quarters", "any", "many");
            _held = [.. Enumerable.Range(0, kind == "many" ? 40 : 2 + _random.Next(6)).Select(i => kind == "quarters" ? OnQuarters(i) : Anywhere(i))];
            _told = $"{zone} {seed}: slot {_slot}, gap {_gap}, shortest {_shortest}, {kind}";
        }

        internal void Check()
        {
            Check(_calendar.CreateOccupancy(_held));
            var oneByOne = _held.Aggregate(_calendar.Empty, (held, booking) => held.With(booking));
            Check(oneByOne);
            var ledger = new BookingLedger(_calendar, oneByOne);
            var gone = _held.Where((_, i) => i % 2 == 0).ToArray();
            Assert.All(gone, booking => Assert.True(ledger.Release(booking)));
            _held = [.. _held.Except(gone)];
            Check(gone.Aggregate(oneByOne, (held, booking) => held.Without(booking)));
            Check(ledger.Snapshot());
        }

        private void Check(Occupancy held)
        {
            var cells = _hours.SelectMany(CellsOf).ToArray();
            var row = _calendar.Day(_date, held, Now)[0];
            Assert.Equal(cells.Select(cell => Told(cell, StatusOf(cell))), row.Select(cell => Told(MinuteOf(cell.Start), cell.Status)));
            for (var i = 0; i < row.Count; i++)
                Assert.Equal(row[i].Status == CellStatus.Free, row.ReasonsOf(i).IsEmpty);
            foreach (var length in new[] { _shortest, _shortest + _slot, _shortest + 26 * 60 / _slot * _slot })
            {
                var starts = cells.Where(cell => Accepts(cell, length)).Select(MinutesOf).ToArray();
                Assert.Equal(starts, _calendar.Starts(_calendar.Courts[0], _date, Duration.FromMinutes(length), held, Now));
                var kept = Assert.Single(_calendar.Starts(_date, Duration.FromMinutes(length), held, Now));
                Assert.Equal(starts, kept);
                Assert.Equal(starts.Length, kept.Count);
            }

            Assert.Empty(_calendar.Starts(_calendar.Courts[0], _date, Duration.FromMinutes(_shortest - 1), held, Now));
            Assert.Empty(_calendar.Starts(_calendar.Courts[0], _date, Duration.FromMinutes(_shortest + 1), held, Now));
            Assert.Empty(_calendar.Starts(_calendar.Courts[0], _date, Duration.FromMinutes(_shortest - _slot), held, Now));
            for (var i = 0; i < 40; i++)
            {
                var whole = _random.Next(2) == 0;
                var from = whole ? (int)Math.Floor(Edge() / 15.0) * 15 + _gap % 15 : Edge();
                var to = from + (whole ? 15 * (1 + _random.Next(4)) : 1 + _random.Next(3) * 7 + _random.Next(2) * Day);
                Assert.Equal(!_held.Any(booking => Meets(booking, from, to)), held.IsFree(_calendar.Courts[0], MinutesOf(from), MinutesOf(to)));
            }
        }

        /// <summary>A minute near the end of something held, or any.</summary>
        private int Edge()
        {
            var booking = _held[_random.Next(_held.Count)];
            return MinuteOf(_random.Next(2) == 0 ? booking.Start : booking.End) + Any(-1, 0, 1) + Any(-1, 0, 1) * _gap;
        }

        private IEnumerable<int> CellsOf((int From, int To) row)
        {
            for (var cell = row.From; cell < row.To; cell += _slot)
            {
                if (IsOpen(cell, cell + _slot))
                    yield return cell;
            }
        }

        private CellStatus StatusOf(int cell)
        {
            var statuses = _held.Where(booking => Overlaps(booking, cell, cell + _slot, 0)).Select(booking => booking.Status).ToArray();
            if (statuses.Contains(OccupancyStatus.Confirmed))
                return CellStatus.Booked;
            if (statuses.Length > 0)
                return statuses.Contains(OccupancyStatus.Pending) ? CellStatus.Reserved : CellStatus.Blocked;
            var row = _hours.Single(row => row.From <= cell && cell < row.To);
            return Enumerable.Range(0, _shortest / _slot).Any(slots => cell - slots * _slot >= row.From && Accepts(cell - slots * _slot, _shortest)) ? CellStatus.Free : CellStatus.Unavailable;
        }

        private bool Accepts(int from, int length) => IsOpen(from, from + length) && !_held.Any(booking => Meets(booking, from, from + length));

        private bool IsOpen(int from, int to) => !_open.AsSpan(from + Day, to - from).Contains(false);

        private bool Meets(Reservation booking, int from, int to) => Overlaps(booking, from, to, booking.Status == OccupancyStatus.Blocked ? 0 : _gap);

        private bool Overlaps(Reservation booking, int from, int to, int gap) => MinuteOf(booking.Start) < to + gap && MinuteOf(booking.End) > from - gap;

        private Reservation OnQuarters(int i) => Held(i, 15 * _random.Next(-4, 100), 15 * (1 + _random.Next(8)), OccupancyStatus.Confirmed);

        private Reservation Anywhere(int i)
        {
            var status = Any(OccupancyStatus.Confirmed, OccupancyStatus.Confirmed, OccupancyStatus.Pending, OccupancyStatus.Blocked);
            return Any(0, 0, 0, 0, 0, 1, 2) switch
            {
                0 => Held(i, _random.Next(-Day, 3 * Day), 1 + _random.Next(180), status),
                1 => Held(i, _random.Next(-2 * Day, 2 * Day), Day + _random.Next(Day), status),
                _ => Held(i, Before + _random.Next(60 * Day), (13 + _random.Next(3)) * Day + _random.Next(2 * Day), status),
            };
        }

        private Reservation Held(int i, int start, int length, OccupancyStatus status) =>
            new() { Id = $"b{i}", Start = MinutesOf(start), End = MinutesOf(start + length), Status = status };

        private Instant MinutesOf(int minutes) => _midnight + Duration.FromMinutes(minutes);

        private int MinuteOf(Instant instant) => (int)(instant - _midnight).TotalMinutes;

        private string Told(int cell, CellStatus status) => $"{_told}: {cell / 60}:{cell % 60:00} {status}";

        private T Any<T>(params ReadOnlySpan<T> some) => some[_random.Next(some.Length)];

        private static OpeningHours Opened(IsoDayOfWeek day, (int From, int To) row) =>
            new() { Day = day, From = ClockTime.FromMinutes(row.From), To = ClockTime.FromMinutes(row.To > Day ? row.To - Day : row.To) };
    }
}
