using System.Text;
using NodaTime;
using Utleie.Domain;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;

namespace Utleie.Benchmarks.Resources;

/// <summary>Sports facilities as JSON of three sizes: the more courts, and the more rows in each court's weekly template.</summary>
internal static class ResourceWorkload
{
    internal static readonly string[] Sizes = ["2 KB", "46 KB", "1 MB"];

    internal static string FileOf(string size) =>
        size switch { "2 KB" => "resource-2kb.json", "46 KB" => "resource-46kb.json", _ => "large/resource-1mb.json" };

    /// <summary>The document on one line, as the library writes it: reading it and writing it again gives the same bytes.</summary>
    internal static byte[] Make(string size)
    {
        var (courts, rows) = size switch { "2 KB" => (1, 4), "46 KB" => (8, 44), _ => (40, 206) };
        return Encoding.UTF8.GetBytes(UtleieJson.Write(Facility(courts, rows, new Seed(courts))));
    }

    private static SportsFacility Facility(int courts, int rows, Seed seed) => new()
    {
        Identity = new() { DisplayName = "Drammen idrettshall", OwnerUnit = "Kultur og idrett", InternalCode = "HALL-001" },
        Location = new()
        {
            Address = new() { Street = "Idrettsveien 20", PostalCode = "3048", PostalArea = "Drammen" },
            AccessType = AccessType.Digital,
            AccessInstructions = "Døren åpnes i appen fra et kvarter før bookingen.",
        },
        TimeLogic = new() { DefaultBookingLengthMinutes = 60, MinDurationMinutes = 60, MaxDurationMinutes = 120, MaxLeadTimeDays = 14 },
        Pricing = new()
        {
            IsFree = false,
            BasePrice = 240,
            PriceModel = PriceModel.PerHour,
            Currency = "NOK",
            VatRate = 25,
            PricePlans = [new() { Id = "kveld", Name = "Kveld", Price = 360, Priority = 2, Conditions = Evening }],
            PaymentMethods = [new() { Id = "vipps", Type = PaymentType.Vipps, Enabled = true }],
        },
        Availability = new() { OpeningHours = [.. Enumerable.Range(1, 7).Select(Open)] },
        MultiCourt = new()
        {
            Courts = [.. Enumerable.Range(0, courts).Select(court => Court(court, rows, seed))],
            BookingRules = new()
            {
                SlotDurationMinutes = 60,
                MinDurationMinutes = 60,
                MaxDurationMinutes = 120,
                BufferMinutes = 0,
                AdvanceBookingDays = 14,
                CancellationHours = 24,
            },
        },
    };

    private static PlanConditions Evening => new() { TimeFrom = ClockTime.Of(16), TimeTo = ClockTime.Of(22) };

    private static OpeningHours Open(int day) => new() { Day = (IsoDayOfWeek)day, From = ClockTime.Of(8), To = ClockTime.Of(22), Active = true };

    private static Court Court(int court, int rows, Seed seed) => new()
    {
        Id = $"bane-{court + 1}",
        Name = $"Bane {court + 1}",
        Status = CourtStatus.Available,
        PriceAdjustment = 10 * seed.Next(6),
        CourtInfo = new()
        {
            Surface = "Kunstgress",
            Indoor = true,
            Lighting = true,
            Dimensions = new() { LengthMetres = 20, WidthMetres = 10 },
            Markings = ["Padel", "Tennis"],
        },
        BookingSlots = [.. Enumerable.Range(0, rows).Select(row => Slot($"bane-{court + 1}", row, seed))],
    };

    private static BookingSlot Slot(string court, int row, Seed seed)
    {
        var booked = seed.Next(3) > 0;
        return new()
        {
            Id = $"{court}-{row}",
            CourtId = court,
            DayOfWeek = (IsoDayOfWeek)(1 + row % 7),
            TimeFrom = ClockTime.FromMinutes(8 * 60 + row / 7 * 15),
            TimeTo = ClockTime.FromMinutes(9 * 60 + row / 7 * 15),
            Status = booked ? BookingSlotStatus.Booked : BookingSlotStatus.Available,
            BookedBy = booked ? $"Klubb {seed.Next(40)}" : null,
        };
    }
}
