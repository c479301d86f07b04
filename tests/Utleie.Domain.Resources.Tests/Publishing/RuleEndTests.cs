using NodaTime;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>The ends of what a rule takes, and each of the ways in which it can be kept.</summary>
public sealed class RuleEndTests
{
    [Theory]
    [InlineData(90, 180, true)]
    [InlineData(-90, -180, true)]
    [InlineData(90.01, 0, false)]
    [InlineData(-90.01, 0, false)]
    [InlineData(0, 180.01, false)]
    [InlineData(0, -180.01, false)]
    public void MapPosition_IsOnTheGlobe(double lat, double lng, bool keeps) =>
        Holds(keeps, "map-position", Complete.Venue with { Location = Complete.Venue.Location! with { Map = new() { Lat = lat, Lng = lng } } });

    [Fact]
    public void Lengths_AreMoreThanNothing()
    {
        var none = Complete.Venue with { TimeLogic = new() { DefaultBookingLengthMinutes = 0, MinDurationMinutes = 0, MaxDurationMinutes = 0 } };
        foreach (var rule in new[] { "default-booking-length", "min-duration", "max-duration" })
            Holds(false, rule, none);
        var courts = new SportsFacility { MultiCourt = new() { BookingRules = new() { MinDurationMinutes = 0, MaxDurationMinutes = 0 } } };
        Holds(false, "min-duration", courts);
        Holds(false, "max-duration", courts);
        Holds(true, "max-duration", courts with { MultiCourt = new() { BookingRules = new() { MaxDurationMinutes = 60 } } });
    }

    /// <summary>001 §9.4: that there is no lift is documentation too; any one answer will do.</summary>
    [Fact]
    public void Accessibility_IsDocumentedByAnyOneAnswer()
    {
        Holds(false, "accessibility", Described(new()));
        foreach (var info in new AccessibilityInfo[]
        {
            new() { Summary = "Trinnfritt" },
            new() { AdditionalInfo = "Ring oss" },
            new() { WheelchairAccessible = false },
            new() { HearingAidsCompatible = false },
            new() { VisualAidsAvailable = false },
            new() { AssistanceAvailable = false },
            new() { UniversalDesign = new() { OtherAccommodation = "Ledelinjer" } },
            new() { UniversalDesign = new() { StepFreeAccess = false } },
            new() { UniversalDesign = new() { WcAccessible = false } },
            new() { UniversalDesign = new() { Elevator = false } },
            new() { UniversalDesign = new() { HearingLoop = false } },
            new() { UniversalDesign = new() { AccessibleParking = false } },
            new() { UniversalDesign = new() { GuideDogAllowed = false } },
            new() { UniversalDesign = new() { SignLanguageSupport = false } },
            new() { UniversalDesign = new() { BrailleSignage = false } },
        })
            Holds(true, "accessibility", Described(info));

        static Venue Described(AccessibilityInfo info) => new() { Content = new() { AccessibilityInfo = info } };
    }

    /// <summary>001 §3.5: whether a price holds VAT is asked where there is VAT to hold.</summary>
    [Fact]
    public void Vat_IsAskedForWhereThereIsSome()
    {
        Holds(false, "vat-included", Priced(new() { VatRate = 25 }));
        Holds(true, "vat-included", Priced(new() { VatRate = 0 }));
        Holds(true, "vat-included", Priced(new() { VatRate = 25, IsFree = true }));
        Holds(true, "vat-included", Priced(new()));
    }

    [Fact]
    public void Price_IsNotThatOfAFreeTicket()
    {
        Holds(false, "base-price", new Event { EventCapacity = new() { TicketTypes = [new() { Price = 0 }] } });
        Holds(false, "base-price", new Event { EventCapacity = new() });
        Holds(true, "base-price", new Event { EventCapacity = new() { TicketTypes = [new() { Price = 0 }, new() { Price = 1 }] } });
    }

    [Fact]
    public void OpeningHours_AreOfADayOfTheWeek()
    {
        Holds(false, "opening-hours", Open(null));
        Holds(false, "opening-hours", Open(IsoDayOfWeek.None));
        Holds(true, "opening-hours", Open(IsoDayOfWeek.Monday));
        Holds(true, "opening-hours", Open(IsoDayOfWeek.Sunday));

        static Venue Open(IsoDayOfWeek? day) => new() { Availability = new() { OpeningHours = [new() { Day = day }] } };
    }

    [Theory]
    [InlineData("1", "Bane 1", true)]
    [InlineData("1", " ", false)]
    [InlineData(null, "Bane 1", false)]
    public void Courts_HaveBothIdAndName(string? id, string name, bool keeps) =>
        Holds(keeps, "courts", new SportsFacility { MultiCourt = new() { Courts = [new() { Id = id!, Name = name, BookingSlots = [new()] }] } });

    [Theory]
    [InlineData(20, 10, true)]
    [InlineData(0, 10, false)]
    [InlineData(20, 0, false)]
    public void Dimensions_AreMoreThanNothing(int length, int width, bool keeps) =>
        Holds(keeps, "dimensions", new SportsFacility { CourtInfo = new() { Dimensions = new() { LengthMetres = length, WidthMetres = width } } });

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(0, 1, true)]
    public void Capacity_IsToldInMoreThanOneWay(int seated, int standing, bool keeps) =>
        Holds(keeps, "capacity-dimensions", new Venue { VenueCapacity = new() { MaxPersons = 9, SeatedCapacity = seated, StandingCapacity = standing } });

    [Fact]
    public void Contacts_AreFoundByRowAndMember() => Assert.Equal(
        ["contacts[1].email", "contacts[1].phone"],
        PublishingReport.Of(new Venue { Contacts = [new() { Phone = "113" }, new() { Email = "post@", Phone = "1" }] }, Complete.Today).Findings
            .Where(finding => finding.Code is "contact-email" or "contact-phone").Select(finding => finding.Field));

    /// <summary>An inspection every nought days is none that is agreed.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Inspections_AreAskedForWhereTheyAreAgreed(int days, bool keeps) =>
        Holds(keeps, "inspection-date", new SportsFacility { Maintenance = new() { LastInspection = Complete.Today.PlusDays(-9), InspectionFrequencyDays = days } });

    /// <summary>The first date that stands is the earliest, in whatever order they are written.</summary>
    [Theory]
    [InlineData(20, 25)]
    [InlineData(25, 20)]
    public void RegistrationDeadline_IsBeforeTheFirstDate(int one, int other)
    {
        var happening = new Event { EventDates = [new() { Date = new(2026, 6, one) }, new() { Date = new(2026, 6, other) }] };
        Holds(true, "registration-deadline", happening with { Registration = new() { Deadline = new() { Date = new(2026, 6, 18) } } });
        Holds(false, "registration-deadline", happening with { Registration = new() { Deadline = new() { Date = new(2026, 6, 21) } } });
    }

    private static Venue Priced(PricingSection pricing) => new() { Pricing = pricing };

    private static void Holds(bool keeps, string rule, BaseResource resource)
    {
        var rules = PublishingRules.Standard.RulesOf(resource.Category);
        var bit = Enumerable.Range(0, rules.Count).Single(i => rules[i].Id == rule);
        var broken = PublishingRules.Standard.Evaluate(resource, new(Complete.Today, Permits.PermitRules.NorwegianDefaults)).Broken;
        Assert.Equal((rule, keeps), (rule, (broken & (1UL << bit)) == 0));
    }
}
