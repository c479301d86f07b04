using System.Text;
using NodaTime;
using Utleie.Benchmarks.Workloads;
using Utleie.Domain;
using Utleie.Domain.Approvals;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;

namespace Utleie.Benchmarks.Publishing;

/// <summary>A venue that keeps the fifteen rules, one that keeps half of them, and one that keeps none.</summary>
internal static class VenueWorkload
{
    internal static readonly string[] Names = ["valid", "half", "empty"];

    internal static Venue Read(string name) => (Venue)UtleieJson.Read(WorkloadFolder.Read($"venue-{name}.json"));

    internal static byte[] MakeVenue(string name) =>
        Encoding.UTF8.GetBytes(UtleieJson.Write(name switch { "valid" => Valid, "half" => Half, _ => new Venue() }) + "\n");

    private static Venue Half => Valid with { Location = null, Content = null, VenueAccess = null };

    private static Venue Valid => new()
    {
        Identity = new() { DisplayName = "Møterom Y - Kragerø" },
        Location = new()
        {
            Address = new() { Street = "Kulturveien 1", PostalCode = "3770", PostalArea = "Kragerø" },
            AccessType = AccessType.Digital,
            AccessInstructions = "Åpne med BankID",
        },
        Workflow = new() { ApprovalMode = ApprovalMode.Manual },
        Pricing = new()
        {
            IsFree = false,
            BasePrice = 500,
            PriceModel = PriceModel.PerHour,
            Currency = "NOK",
            VatRate = 25,
            PaymentMethods = [new() { Type = PaymentType.Vipps }],
        },
        VenueCapacity = new() { MaxPersons = 30 },
        VenueAccess = new() { KeyType = AccessType.Digital },
        Availability = new() { OpeningHours = [new() { Day = IsoDayOfWeek.Monday, From = ClockTime.Of(8), To = ClockTime.Of(22) }] },
        Content = new()
        {
            Gallery = [new() { Url = "https://kommune.example/rom.jpg" }],
            LongDescription = "Et lyst møterom.",
            Faq = [new() { Question = "Er det kaffe?", Answer = "Ja." }],
        },
    };
}
