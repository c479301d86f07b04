using System.Text;
using NodaTime;
using Utleie.Benchmarks.Workloads;
using Utleie.Domain;
using Utleie.Domain.Approvals;
using Utleie.Domain.Bookings;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;

namespace Utleie.Benchmarks.Publishing;

/// <summary>A venue that keeps every rule, one that lacks half of what they ask for, an empty one, and one where all is given and most is wrong.</summary>
internal static class VenueWorkload
{
    internal static readonly string[] Names = ["valid", "half", "empty", "wrong"];

    internal static Venue Read(string name) => (Venue)UtleieJson.Read(WorkloadFolder.Read($"venue-{name}.json"));

    internal static byte[] MakeVenue(string name) => Encoding.UTF8.GetBytes(UtleieJson.Write(Make(name)) + "\n");

    private static Venue Make(string name) => name switch
    {
        "valid" => Valid,
        "half" => Valid with { Location = null, TimeLogic = null, Content = null, VenueAccess = null },
        "wrong" => Wrong,
        _ => new(),
    };

    /// <summary>A key to fetch, told in two places; a price with tax; more than 50 persons.</summary>
    private static Venue Valid => new()
    {
        Identity = new() { DisplayName = "Bankettsal Y - Kragerø" },
        Location = new()
        {
            Address = new() { Street = "Kulturveien 1", PostalCode = "3770", PostalArea = "Kragerø" },
            Map = new() { Lat = 58.8695, Lng = 9.4149 },
            MeetingPoint = "Hovedinngangen",
            AccessType = AccessType.PhysicalKey,
            AccessInstructions = "Lås opp og slå av alarmen.",
            KeyPickupLocation = "Biblioteket",
            KeyPickupHours = "Hverdager 10–16",
        },
        Audience = new() { Visibility = [Visibility.Public], BookableBy = ["public", "Ideell"] },
        TimeLogic = new() { DefaultBookingLengthMinutes = 120, MinDurationMinutes = 60, MaxDurationMinutes = 720 },
        Pricing = new()
        {
            IsFree = false,
            BasePrice = 500,
            PriceModel = PriceModel.PerHour,
            Currency = "NOK",
            VatRate = 25,
            VatIncluded = true,
            PaymentMethods = [new() { Type = PaymentType.Cash, Enabled = false }, new() { Type = PaymentType.Vipps }],
        },
        Workflow = new() { ApprovalMode = ApprovalMode.Manual, TermsAcceptance = new() { DocumentUrl = "https://kommune.example/vilkar.pdf" } },
        Content = new()
        {
            ShortDescription = "En lys sal ved fjorden.",
            LongDescription = "En lys sal ved fjorden, med scene, kjøkken og plass til 80.",
            Gallery = [new() { Url = "https://kommune.example/sal.jpg" }],
            Attachments =
            [
                new() { Url = "https://kommune.example/plan.pdf", Category = AttachmentCategory.FloorPlan },
                new() { Url = "https://kommune.example/brann.pdf", Category = AttachmentCategory.FireInstructions },
            ],
            Faq = [new() { Question = "Er det kaffe?", Answer = "Ja." }],
            Guidelines = "Rydd etter deg.",
            AccessibilityInfo = new() { UniversalDesign = new() { StepFreeAccess = true } },
        },
        Contacts = [new() { Name = "Kari Nordmann", Email = "kari.nordmann@kragero.kommune.no", Phone = "+47 64 88 99 42" }],
        Availability = new() { OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8), To = ClockTime.Of(22) }] },
        VenueCapacity = new() { MaxPersons = 80, SeatedCapacity = 60, FireCapacity = 90 },
        VenueAccess = new() { KeyType = AccessType.PhysicalKey, KeyReturnDeadline = "Dagen etter kl. 10" },
    };

    /// <summary>A code that nobody gave, blanks for words, zeros for numbers, and lists of what does not count.</summary>
    private static Venue Wrong => new()
    {
        Identity = new() { DisplayName = "Y " },
        Location = new()
        {
            Address = new() { Street = " ", PostalCode = "0000", PostalArea = "" },
            Map = new() { Lat = 95, Lng = 9.4149 },
            MeetingPoint = " ",
            AccessType = AccessType.Code,
            AccessInstructions = "",
        },
        Audience = new() { Visibility = [], BookableBy = [] },
        TimeLogic = new() { DefaultBookingLengthMinutes = 0, MinDurationMinutes = 0, MaxDurationMinutes = -60 },
        Pricing = new()
        {
            IsFree = false,
            BasePrice = 0,
            PriceModel = PriceModel.PerHour,
            Currency = "NOK",
            VatRate = 25,
            PaymentMethods = [new() { Type = PaymentType.Vipps, Enabled = false }],
        },
        Workflow = new() { ApprovalMode = ApprovalMode.Manual, TermsAcceptance = new() { DocumentUrl = " " } },
        Content = new()
        {
            ShortDescription = string.Concat(Enumerable.Repeat("En lys sal ved fjorden. ", 9)),
            LongDescription = " ",
            Gallery = [],
            Attachments = [new() { Url = " ", Category = AttachmentCategory.FireInstructions }],
            Faq = [],
            Guidelines = "",
            AccessibilityInfo = new() { Summary = " ", UniversalDesign = new() },
        },
        Contacts = [new() { Name = " ", Email = "kari.nordmann@kommune", Phone = "12 34 56" }],
        Availability = new() { OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8), To = ClockTime.Of(22), Active = false }] },
        VenueCapacity = new() { MaxPersons = 80, SeatedCapacity = 0, FireCapacity = 0 },
        VenueAccess = new() { KeyType = AccessType.Code },
    };
}
