using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Domain.Resources.Tests;

public sealed class ResourcePricesTests
{
    private static readonly DateTimeZone Oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 2, 9, 0);
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 19, 9, 0);
    private static readonly PricingSection Hourly = new() { IsFree = false, BasePrice = 500, PriceModel = PriceModel.PerHour, Currency = "NOK", VatRate = 0 };
    private static readonly QuoteRequest TwoHours = new() { Start = Start, End = Start + Duration.FromHours(2) };

    [Fact]
    public void Compile_OfAnObjectWithoutPricesTellsWhatIsMissing()
    {
        var findings = ResourcePrices.Compile(new Venue(), Oslo).Findings;
        Assert.Equal(["pricing.basePrice", "pricing.priceModel"], findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Field));
    }

    [Theory]
    [InlineData(null, null, 1300)]
    [InlineData(false, false, 1300)]
    [InlineData(true, null, 1000)]
    [InlineData(null, true, 1000)]
    public void Compile_CleaningIsMandatoryUnlessIncludedOrDoneByTheRenter(bool? included, bool? selfService, int total)
    {
        var venue = new Venue { Pricing = Hourly, VenueAccess = new() { CleaningFee = 300, CleaningIncluded = included, SelfServiceCleaning = selfService } };
        var quote = Quote(venue, TwoHours);
        Assert.Equal(Money.Of(total), quote.Total);
        Assert.Equal(total == 1300, quote.Lines.Any(line => line.Origin == new PriceOrigin(OriginType.Fee, "venue.cleaning", "Renhold")));
    }

    [Theory]
    [InlineData("venue.techSupport", 1400)]
    [InlineData("unknown", null)]
    public void Compile_TechnicalSupportIsChargedWhenChosen(string fee, int? total)
    {
        var venue = new Venue { Pricing = Hourly, VenueEquipment = new() { TechSupportAvailable = true, TechSupportFee = 400 } };
        Assert.Equal(Money.Of(1000), Quote(venue, TwoHours).Total);
        Assert.Equal(total is { } kroner ? Money.Of(kroner) : null, Book(venue).Total(TwoHours with { Fees = [fee] }, Now));
        Assert.Null(Book(venue with { VenueEquipment = new() { TechSupportAvailable = false, TechSupportFee = 400 } }).Total(TwoHours with { Fees = ["venue.techSupport"] }, Now));
    }

    [Fact]
    public void Compile_SomethingOfferedWithoutAnAmountCostsNothing()
    {
        var equipment = new Equipment { Pricing = Hourly, Loan = new() { DeliveryAvailable = true } };
        Assert.Equal(Money.Of(1000), Book(equipment).Total(TwoHours with { Fees = ["equipment.delivery"] }, Now));
    }

    [Fact]
    public void Compile_ThingsToRentAreCountedAndSubRoomsAdjust()
    {
        var venue = new Venue
        {
            Pricing = Hourly,
            VenueEquipment = new() { AvailableForRent = [new() { Id = "mikrofon", Name = "Trådløs mikrofon", Quantity = 4, RentalPrice = 150 }, new() { Name = "Uten id" }] },
            RoomStructure = new() { IsDivisible = true, SubRooms = [new() { Id = "nord", PriceAdjustment = -200 }, new() { Id = "sor" }, new() { Name = "Uten id" }] },
        };
        Assert.Equal(Money.Of(600 + 300), Book(venue).Total(TwoHours with { SubRoomId = "nord", Items = [new("mikrofon", 2)] }, Now));
        Assert.Equal(Money.Of(1000), Book(venue).Total(TwoHours with { SubRoomId = "sor" }, Now));
        Assert.Null(Book(venue).Total(TwoHours with { Items = [new("mikrofon", 5)] }, Now));
    }

    [Fact]
    public void Compile_AKeysDepositJoinsTheDeposit()
    {
        var venue = new Venue { Pricing = Hourly with { Deposit = new() { Amount = 1000, Triggers = ["alkohol"] } }, VenueAccess = new() { KeyDeposit = 300 } };
        Assert.Equal(Money.Of(300), Quote(venue, TwoHours).Deposit.Amount);
        Assert.Equal(Money.Of(1300), Quote(venue, TwoHours with { Tags = ["alkohol"] }).Deposit.Amount);
    }

    [Fact]
    public void Compile_CourtsAdjustAndTheSlotIsTheCourts()
    {
        var facility = new SportsFacility
        {
            Pricing = Hourly with { PriceModel = PriceModel.PerSlot, BasePrice = 200 },
            Availability = new() { IntervalMinutes = 30 },
            MultiCourt = new() { BookingRules = new() { SlotDurationMinutes = 60 }, Courts = [new() { Id = "bane-1" }, new() { Id = "bane-2", PriceAdjustment = 50 }] },
        };
        Assert.Equal(Money.Of(400), Book(facility).Total(TwoHours with { CourtId = "bane-1" }, Now));
        Assert.Equal(Money.Of(500), Book(facility).Total(TwoHours with { CourtId = "bane-2" }, Now));
        Assert.Equal(Money.Of(800), Book(facility with { MultiCourt = null }).Total(TwoHours, Now));
    }

    [Fact]
    public void ExtrasOf_HeatIsOneFeeAndOneMoreForACourtAtAnotherPrice()
    {
        var facility = new SportsFacility
        {
            CourtInfo = new() { HeatingAvailable = true, HeatingFee = 100 },
            MultiCourt = new()
            {
                Courts =
                [
                    new() { Id = "1", CourtInfo = new() { HeatingAvailable = true, HeatingFee = 100 } },
                    new() { Id = "2", Name = "Bane 2", CourtInfo = new() { HeatingAvailable = true, HeatingFee = 150 } },
                    new() { Id = "3", CourtInfo = new() { HeatingAvailable = true, HeatingIncluded = true, HeatingFee = 90 } },
                    new() { Id = "4", CourtInfo = new() { HeatingAvailable = true } },
                ],
            },
        };
        Assert.Equal([("court.heating", 100m, "courtInfo.heatingFee"), ("court.heating.2", 150m, "multiCourt.courts[1].courtInfo.heatingFee")], Fees(facility));
        Assert.Equal(
            [("court.heating", 100m, "multiCourt.courts[0].courtInfo.heatingFee"), ("court.heating.2", 150m, "multiCourt.courts[1].courtInfo.heatingFee")],
            Fees(facility with { CourtInfo = null, MultiCourt = new() { Courts = [.. facility.MultiCourt.Courts.Take(3)] } }));
    }

    [Theory]
    [InlineData("2026-01-02", "10:00", 800)]
    [InlineData("2026-01-02", "10:01", 600)]
    [InlineData("2026-01-02", null, 600)]
    [InlineData("2026-01-01", null, 800)]
    public void Compile_EarlyBirdsOrderBeforeALocalTime(string date, string? time, int total)
    {
        var happening = new Event
        {
            Pricing = Hourly with { PriceModel = PriceModel.PerTicket },
            EventCapacity = new() { TicketTypes = [new() { Id = "voksen", Price = 400 }], Sections = [new() { Id = "balkong", PriceAdjustment = 100 }] },
            Registration = new() { EarlyBirdDeadline = new() { Date = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, Time = time is null ? null : ClockTime.Parse(time) }, EarlyBirdDiscountPercent = 25 },
        };
        Assert.Equal(Money.Of(total), Book(happening).Total(new QuoteRequest { Tickets = [new("voksen", 2)] }, Now));
        Assert.Equal(Money.Of(total * 5 / 4), Book(happening).Total(new QuoteRequest { Tickets = [new("voksen", 2, "balkong")] }, Now));
    }

    [Fact]
    public void Compile_EquipmentHasADeliveryADepositAndALimitOfIt()
    {
        var equipment = new Equipment
        {
            Pricing = Hourly with { PriceModel = PriceModel.PerUnitPerDay, Deposit = new() { Required = true, Amount = 1000 } },
            Loan = new() { DeliveryAvailable = true, DeliveryFee = 600 },
            EquipmentDeposit = new() { BaseAmount = 1500, MaxDeposit = 2000 },
        };
        var quote = Quote(equipment, TwoHours with { Units = 2, Fees = ["equipment.delivery"] });
        Assert.Equal((Money.Of(1600), Money.Of(2000)), (quote.Total, quote.Deposit.Amount));
    }

    [Fact]
    public void Compile_ServicesOfBothListsCountAndEachIsToldOfWhereItStands()
    {
        var venue = new Venue
        {
            Pricing = Hourly with { AddOnServices = [new() { Id = "kaffe", Price = 100 }] },
            AddOnServices = [new() { Id = "rigg", Price = 250 }],
        };
        Assert.Equal(Money.Of(1350), Book(venue).Total(TwoHours with { AddOns = ["kaffe", "rigg"] }, Now));
        var broken = venue with { Pricing = Hourly with { AddOnServices = [new() { Id = "kaffe" }] }, AddOnServices = [new() { Id = "rigg", Price = -1 }, new() { Id = "kaffe", Price = 1 }] };
        Assert.Equal(
            ["pricing.addOnServices[0].price", "addOnServices[0].price", "addOnServices[1].id"],
            ResourcePrices.Compile(broken, Oslo).Findings.Select(finding => finding.Field));
    }

    [Fact]
    public void Compile_KeepsTheWarningsOfTheSection()
    {
        var findings = ResourcePrices.Compile(new Venue { Pricing = Hourly with { Currency = null } }, Oslo).Findings;
        Assert.Equal(["pricing.currency"], findings.Select(finding => finding.Field));
    }

    private static IEnumerable<(string?, decimal?, string)> Fees(BaseResource resource) =>
        ResourcePrices.ExtrasOf(resource).Fees.Select(fee => (fee.Fee.Id, fee.Fee.Amount, fee.Field));

    private static PriceBook Book(BaseResource resource) => ResourcePrices.Compile(resource, Oslo).GetValueOrThrow();

    private static Quote Quote(BaseResource resource, QuoteRequest request) =>
        Book(resource).Quote(request, Now).Match(quote => quote, reasons => throw new InvalidOperationException($"Refused: {reasons}"));
}
