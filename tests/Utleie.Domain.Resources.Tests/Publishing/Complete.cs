using NodaTime;
using Utleie.Domain.Approvals;
using Utleie.Domain.Bookings;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>Rental objects that keep every rule of their category, one per category.</summary>
internal static class Complete
{
    internal static readonly LocalDate Today = new(2026, 2, 6);

    internal static Venue Venue { get; } = Common(new Venue()) with
    {
        VenueCapacity = new() { MaxPersons = 30, SeatedCapacity = 24 },
        VenueAccess = new() { KeyType = AccessType.Digital },
    };

    internal static SportsFacility Sports { get; } = Common(new SportsFacility()) with
    {
        CourtInfo = new() { Surface = "Kunstgress", Indoor = true, Dimensions = new() { LengthMetres = 20, WidthMetres = 10 } },
        MultiCourt = new() { Courts = [new() { Id = "bane-1", Name = "Bane 1" }] },
        Maintenance = new() { Status = MaintenanceStatus.Available },
    };

    internal static Event Event { get; } = Common(new Event()) with
    {
        Availability = null,
        TimeLogic = null,
        EventDates = [new() { Date = new(2026, 6, 20) }],
        Program = new() { StartTime = ClockTime.Parse("19:00"), EndTime = ClockTime.Parse("22:00") },
        EventCapacity = new() { TotalCapacity = 200 },
        Organizer = new() { ResponsiblePerson = new() { Name = "Kari Nordmann", Role = "Arrangør", Phone = "22 33 44 55", Email = "kari@lag.no" } },
        Registration = new() { Deadline = new() { Date = new(2026, 6, 19) } },
        Cancellation = new() { RefundPolicy = RefundPolicy.Full, CancellationDeadlineHours = 48 },
        DocumentRequirements = NoPermits,
    };

    internal static Equipment Equipment { get; } = Common(new Equipment()) with
    {
        Availability = new() { AvailabilityType = AvailabilityType.Day },
        TimeLogic = null,
        Inventory = new() { TotalUnits = 5 },
        Loan = new() { MaxLoanDurationDays = 7, PickupLocation = "Lageret", ReturnDeadlineTime = ClockTime.Parse("12:00") },
    };

    internal static BaseResource[] All => [Venue, Sports, Event, Equipment];

    private static DocumentRequirements NoPermits => new()
    {
        AlcoholPermit = new() { Required = false },
        NoisePermit = new() { Required = false },
        RoadClosure = new() { Required = false },
        HealthPermit = new() { Required = false },
    };

    internal static T Common<T>(T resource)
        where T : BaseResource => (T)(resource with
        {
            Identity = new() { DisplayName = "Møterom Y - Kragerø" },
            Location = new()
            {
                Address = new() { Street = "Kulturveien 1", PostalCode = "3770", PostalArea = "Kragerø" },
                Map = new() { Lat = 58.8683, Lng = 9.4103 },
                MeetingPoint = "Ved hovedinngangen",
                AccessType = AccessType.Digital,
                AccessInstructions = "Åpne med BankID",
            },
            Audience = new() { Visibility = [Visibility.Public], BookableBy = ["public"] },
            TimeLogic = new() { DefaultBookingLengthMinutes = 60, MinDurationMinutes = 60, MaxDurationMinutes = 240 },
            Pricing = new()
            {
                IsFree = false,
                BasePrice = 500,
                PriceModel = PriceModel.PerHour,
                Currency = "NOK",
                VatRate = 25,
                VatIncluded = true,
                PaymentMethods = [new() { Type = PaymentType.Vipps }],
            },
            Workflow = new() { ApprovalMode = ApprovalMode.Manual, TermsAcceptance = new() { DocumentUrl = "https://kommune.no/vilkaar.pdf" } },
            Content = new()
            {
                ShortDescription = "Lyst møterom.",
                LongDescription = "Et lyst møterom med plass til 30.",
                Gallery = [new() { Url = "https://kommune.no/rom.jpg" }],
                Attachments = [new() { Url = "https://kommune.no/brann.pdf", Category = AttachmentCategory.FireInstructions }],
                Faq = [new() { Question = "Er det kaffe?", Answer = "Ja." }],
                Guidelines = "Rydd etter deg.",
                AccessibilityInfo = new() { Summary = "Trinnfri adkomst." },
            },
            Contacts = [new() { Name = "Ola Nordmann", Email = "post@kommune.no" }],
            Availability = new() { OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Parse("08:00"), To = ClockTime.Parse("22:00") }] },
        });
}
