using NodaTime;
using Utleie.Domain.Approvals;
using Utleie.Domain.Bookings;
using Utleie.Domain.Permits;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling;

namespace Utleie.Domain.Resources.Tests.Publishing;

/// <summary>A rule with the smallest object that breaks it and the smallest that keeps it.</summary>
/// <param name="Source">Where the documents state it.</param>
/// <param name="Words">The field and the rule in the documents' words.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Breaks">What breaks it.</param>
/// <param name="Keeps">What keeps it.</param>
internal sealed record RuleCase(string Source, string Words, string Rule, BaseResource Breaks, BaseResource Keeps)
{
    private static readonly LocalDate Date = new(2026, 6, 20);

    /// <summary>In the order of the tables.</summary>
    internal static RuleCase[] All =>
    [
        .. Basics,
        .. Paid,
        .. Venues,
        .. Events,
        .. Sports,
        .. Loans,
        .. Fields,
        .. Recommended,
    ];

    private static RuleCase[] Basics =>
    [
        new("9.2", "displayName: Påkrevd, min 3 tegn", "display-name", Named(" ab "), Named("abc")),
        new("9.2", "address.street: Påkrevd", "street", At(new() { Address = new() { Street = " " } }), At(new() { Address = new() { Street = "Kulturveien 1" } })),
        new("9.2", "address.postalCode: Påkrevd, 4 siffer", "postal-code", At(new() { Address = new() { PostalCode = "377" } }), At(new() { Address = new() { PostalCode = "3770" } })),
        new("9.2", "address.postalArea: Påkrevd", "postal-area", At(new()), At(new() { Address = new() { PostalArea = "Kragerø" } })),
        new("9.2", "accessType: Påkrevd", "access-type", At(new()), At(new() { AccessType = AccessType.Code })),
        new("9.2", "accessInstructions: Påkrevd", "access-instructions", At(new() { AccessInstructions = "" }), At(new() { AccessInstructions = "Kode sendes på SMS" })),
        new("9.2", "workflow.approvalMode: Påkrevd", "approval-mode", new Venue(), new Venue { Workflow = new() { ApprovalMode = ApprovalMode.Automatic } }),
    ];

    private static RuleCase[] Paid =>
    [
        new("9.2", "Hvis isFree = false: basePrice: Påkrevd, > 0", "base-price", Priced(new() { IsFree = false, BasePrice = 0 }), Priced(new() { IsFree = false, BasePrice = 0.01m })),
        new("9.2", "Hvis isFree = false: basePrice: Påkrevd, > 0", "base-price", new Venue(), Priced(new() { IsFree = true })),
        new("9.2", "Hvis isFree = false: basePrice: Påkrevd, > 0", "base-price", new Event(), new Event { EventCapacity = new() { TicketTypes = [new() { Price = 100 }] } }),
        new("9.2", "Hvis isFree = false: paymentMethods: Minst 1", "payment-methods", Priced(new() { IsFree = false, PaymentMethods = [new() { Enabled = false }] }), Priced(new() { IsFree = false, PaymentMethods = [new()] })),
        new("9.2", "Hvis isFree = false: paymentMethods: Minst 1", "payment-methods", new Venue(), Priced(new() { IsFree = true })),
        new("3.5", "priceModel: Betinget", "price-model", Priced(new() { BasePrice = 100 }), Priced(new() { PriceModel = PriceModel.PerDay })),
        new("3.5", "isFree: Ja", "is-free", Priced(new()), Priced(new() { IsFree = true })),
        new("3.5", "vatIncluded: Betinget", "vat-included", Priced(new() { VatRate = 25 }), Priced(new() { VatRate = 25, VatIncluded = false })),
        new("3.5", "vatIncluded: Betinget", "vat-included", Priced(new() { VatRate = 12 }), Priced(new() { VatRate = 12, ExemptFromVat = true })),
    ];

    private static RuleCase[] Venues =>
    [
        new("9.3", "venueCapacity.maxPersons: Hard: Påkrevd, > 0", "max-persons", Room(new() { MaxPersons = 0 }), Room(new() { MaxPersons = 1 })),
        new("9.3", "venueCapacity.fireCapacity: Soft: Anbefalt hvis maxPersons > 50", "fire-capacity", Room(new() { MaxPersons = 51 }), Room(new() { MaxPersons = 50 })),
        new("9.3", "venueCapacity.fireCapacity: Soft: Anbefalt hvis maxPersons > 50", "fire-capacity", Room(new() { MaxPersons = 51, FireCapacity = 0 }), Room(new() { MaxPersons = 51, FireCapacity = 60 })),
        new("9.3", "venueAccess.keyType: Hard: Påkrevd", "key-type", new Venue { VenueAccess = new() }, new Venue { VenueAccess = new() { KeyType = AccessType.Code } }),
        new("9.3", "openingHours: Hard: Minst 1 aktiv dag (eller presentationOnly)", "opening-hours", Open(new Venue(), new() { OpeningHours = [new() { Day = IsoDayOfWeek.Monday, Active = false }] }), Open(new Venue(), new() { OpeningHours = [new() { Day = IsoDayOfWeek.Monday }] })),
        new("9.3", "openingHours: Hard: Minst 1 aktiv dag (eller presentationOnly)", "opening-hours", new Venue(), Open(new Venue(), new() { PresentationOnly = true })),
        new("9.4", "Kapasitet i flere dimensjoner", "capacity-dimensions", Room(new() { MaxPersons = 30 }), Room(new() { MaxPersons = 30, StandingCapacity = 30 })),
        new("9.4", "Branninstruks lastet opp", "fire-instructions", With(Attached(AttachmentCategory.Rules)), With(Attached(AttachmentCategory.FireInstructions))),
    ];

    private static RuleCase[] Events =>
    [
        new("9.3", "organizer.responsiblePerson: Hard: Alle felt påkrevd", "responsible-name", By(new()), By(new() { Name = "Kari" })),
        new("9.3", "organizer.responsiblePerson: Hard: Alle felt påkrevd", "responsible-role", By(new()), By(new() { Role = "Leder" })),
        new("9.3", "organizer.responsiblePerson: Hard: Alle felt påkrevd", "responsible-phone", By(new()), By(new() { Phone = "22334455" })),
        new("9.3", "organizer.responsiblePerson: Hard: Alle felt påkrevd", "responsible-email", By(new() { Email = " " }), By(new() { Email = "kari@lag.no" })),
        new("9.3", "eventCapacity.totalCapacity: Hard: Påkrevd, > 0", "total-capacity", new Event { EventCapacity = new() { TotalCapacity = 0 } }, new Event { EventCapacity = new() { TotalCapacity = 1 } }),
        new("9.3", "program.startTime: Hard: Påkrevd", "start-time", new Event(), Program("19:00", null)),
        new("9.3", "program.endTime: Hard: Påkrevd, etter startTime", "end-time", new Event(), Program(null, "22:00")),
        new("9.3", "program.endTime: Hard: Påkrevd, etter startTime", "end-after-start", Program("19:00", "19:00"), Program("19:00", "24:00")),
        new("9.3", "registration.deadline: Hard: Før første eventDate", "registration-deadline", Deadline(Date, null), Deadline(Date.PlusDays(-1), null)),
        new("9.3", "registration.deadline: Hard: Før første eventDate", "registration-deadline", Deadline(Date, "19:00"), Deadline(Date, "18:59")),
        new("9.3", "documentRequirements.*: Soft: Varsel hvis krav ikke oppfylt", "permits", new Event { DocumentRequirements = new() { AlcoholPermit = new() { Required = true } } }, Complete.Event),
        new("9.4", "Tilgjengelighet definert (eller \"kun presentasjon\")", "event-dates", new Event { EventDates = [new() { Date = Date, Status = Ticketing.EventDateStatus.Cancelled }] }, new Event { EventDates = [new() { Date = Date }] }),
        new("9.4", "Tilgjengelighet definert (eller \"kun presentasjon\")", "event-dates", new Event(), Open(new Event(), new() { PresentationOnly = true })),
        new("9.4", "Avbestillingsregler definert", "cancellation-rules", new Event { Cancellation = new() { RefundPolicy = RefundPolicy.None } }, new Event { Cancellation = new() { RefundPolicy = RefundPolicy.None, CancellationDeadlineHours = 0 } }),
        new("5.1", "responsiblePerson.phone", "responsible-phone-form", By(new() { Phone = "ring meg" }), By(new() { Phone = "+47 22 33 44 55" })),
        new("5.1", "responsiblePerson.email", "responsible-email-form", By(new() { Email = "kari" }), By(new() { Email = "kari@lag.no" })),
        new("5.1", "orgNumber", "org-number", new Event { Organizer = new() { OrgNumber = "123456789" } }, new Event { Organizer = new() { OrgNumber = "964965226" } }),
        new("5.1", "orgNumber", "org-number", new Event { Organizer = new() { OrganizationType = OrganizerType.Organization } }, new Event { Organizer = new() { OrganizationType = OrganizerType.Person } }),
    ];

    private static RuleCase[] Sports =>
    [
        new("9.3", "courtInfo.surface: Hard: Påkrevd", "surface", new SportsFacility { CourtInfo = new() { Surface = "" } }, new SportsFacility { CourtInfo = new() { Surface = "Grus" } }),
        new("9.3", "courtInfo.indoor: Hard: Påkrevd", "indoor", new SportsFacility { CourtInfo = new() }, new SportsFacility { CourtInfo = new() { Indoor = false } }),
        new("9.3", "openingHours: Hard: Minst 1 aktiv dag", "court-opening-hours", Open(new SportsFacility(), new() { PresentationOnly = true }), Open(new SportsFacility(), new() { OpeningHours = [new() { Day = IsoDayOfWeek.Sunday }] })),
        new("9.4", "Bane-info komplett (underlag, dimensjoner)", "dimensions", new SportsFacility { CourtInfo = new() { Dimensions = new() { LengthMetres = 20 } } }, new SportsFacility { CourtInfo = new() { Dimensions = new() { LengthMetres = 20, WidthMetres = 10 } } }),
        new("9.4", "Alle baner/soner definert med egne tider", "courts", Courts(new Court { Id = "1", Name = "Bane 1" }), Courts(new Court { Id = "1", Name = "Bane 1", BookingSlots = [new()] })),
        new("9.4", "Alle baner/soner definert med egne tider", "courts", Open(new SportsFacility(), Mondays), Open(Courts(new Court { Id = "1", Name = "Bane 1" }), Mondays)),
        new("9.4", "Vedlikeholdsstatus oppdatert", "maintenance-status", Kept(new()), Kept(new() { Status = MaintenanceStatus.Limited })),
        new("9.4", "Vedlikeholdsstatus oppdatert", "maintenance-date", Kept(new() { Status = MaintenanceStatus.Available, NextMaintenance = Complete.Today.PlusDays(-1) }), Kept(new() { Status = MaintenanceStatus.Available, NextMaintenance = Complete.Today })),
        new("9.4", "Vedlikeholdsstatus oppdatert", "inspection-date", Kept(new() { Status = MaintenanceStatus.Available, LastInspection = Complete.Today.PlusDays(-31), InspectionFrequencyDays = 30 }), Kept(new() { Status = MaintenanceStatus.Available, LastInspection = Complete.Today.PlusDays(-30), InspectionFrequencyDays = 30 })),
    ];

    private static RuleCase[] Loans =>
    [
        new("9.3", "inventory.totalUnits: Hard: Påkrevd, > 0", "total-units", new Equipment { Inventory = new() { TotalUnits = 0 } }, new Equipment { Inventory = new() { TotalUnits = 1 } }),
        new("9.3", "loan.pickupLocation: Hard: Påkrevd", "pickup-location", new Equipment(), new Equipment { Loan = new() { PickupLocation = "Lageret" } }),
        new("9.3", "loan.maxLoanDurationDays: Hard: Påkrevd, > 0", "loan-duration", new Equipment { Loan = new() { MaxLoanDurationDays = 0 } }, new Equipment { Loan = new() { MaxLoanDurationDays = 1 } }),
        new("9.4", "Tilgjengelighet definert (eller \"kun presentasjon\")", "loan-availability", Open(new Equipment(), new() { AvailabilityType = AvailabilityType.TimeInterval }), Open(new Equipment(), new() { AvailabilityType = AvailabilityType.Quantity })),
        new("9.4", "Tilgjengelighet definert (eller \"kun presentasjon\")", "loan-availability", new Equipment(), Open(new Equipment(), Mondays)),
        new("9.4", "Utlånsregler definert", "return-deadline", new Equipment { Loan = new() }, new Equipment { Loan = new() { ReturnDeadlineTime = default(ClockTime) } }),
    ];

    private static RuleCase[] Fields =>
    [
        new("3.2", "map.lat, map.lng: Ja", "map-position", At(new() { Map = new() { Lat = 91, Lng = 9 } }), At(new() { Map = new() { Lat = -90, Lng = 180 } })),
        new("3.2", "accessCode: Betinget", "access-code", At(new() { AccessType = AccessType.Code }), At(new() { AccessType = AccessType.Code, AccessCode = Secret.FromPlainText("1234") })),
        new("3.2", "accessCode: Betinget", "access-code", At(new() { AccessType = AccessType.Code }), At(new() { AccessType = AccessType.Janitor })),
        new("3.2", "keyPickupLocation: Betinget", "key-pickup-location", At(new() { AccessType = AccessType.Reception }), At(new() { AccessType = AccessType.Reception, KeyPickupLocation = "Resepsjonen" })),
        new("3.2", "keyPickupHours: Betinget", "key-pickup-hours", At(new() { AccessType = AccessType.PhysicalKey }), At(new() { AccessType = AccessType.PhysicalKey, KeyPickupHours = "08–15" })),
        new("3.2", "keyReturnDeadline: Betinget", "key-return-deadline", At(new() { AccessType = AccessType.Reception }), At(new() { AccessType = AccessType.Reception }) with { VenueAccess = new() { KeyReturnDeadline = "Samme dag" } }),
        new("3.3", "visibility: Ja", "visibility", new Venue { Audience = new() }, new Venue { Audience = new() { Visibility = [Visibility.Internal] } }),
        new("3.3", "bookableBy: Ja", "bookable-by", new Venue { Audience = new() }, new Venue { Audience = new() { BookableBy = ["public"] } }),
        new("3.4", "defaultBookingLength: Ja", "default-booking-length", new Venue { TimeLogic = new() }, new Venue { TimeLogic = new() { DefaultBookingLengthMinutes = 60 } }),
        new("3.4", "minDuration: Ja", "min-duration", new Venue { TimeLogic = new() }, new Venue { TimeLogic = new() { MinDurationMinutes = 30 } }),
        new("3.4", "minDuration: Ja", "min-duration", new SportsFacility(), new SportsFacility { MultiCourt = new() { BookingRules = new() { MinDurationMinutes = 60 } } }),
        new("3.4", "maxDuration: Ja", "max-duration", new Venue { TimeLogic = new() }, new Venue { TimeLogic = new() { MaxDurationMinutes = 60 } }),
        new("3.4", "maxDuration: Ja", "max-duration", new Venue(), Open(new Venue(), new() { AvailabilityType = AvailabilityType.Day })),
        new("3.7", "shortDescription: Ja", "short-description", With(new()), With(new() { ShortDescription = "Lyst." })),
        new("3.7", "shortDescription (maks 200 tegn)", "short-description-length", With(new() { ShortDescription = new('x', 201) }), With(new() { ShortDescription = new('x', 200) })),
        new("12.2", "contacts.email", "contact-email", Asked(new() { Email = "post@" }), Asked(new() { Email = "post@kommune.no" })),
        new("12.2", "contacts.phone", "contact-phone", Asked(new() { Phone = "1" }), Asked(new() { Phone = "113" })),
    ];

    private static RuleCase[] Recommended =>
    [
        new("9.4", "Bilder lastet opp (minst 1)", "gallery", With(new()), With(new() { Gallery = [new()] })),
        new("9.4", "Lang beskrivelse fylt ut", "long-description", With(new()), With(new() { LongDescription = "Lyst og stort." })),
        new("9.4", "Kontaktperson oppgitt", "contact-person", Asked(new() { Name = "Ola" }), Asked(new() { Name = "Ola", Phone = "22334455" })),
        new("9.4", "Universell utforming dokumentert", "accessibility", With(new() { AccessibilityInfo = new() { UniversalDesign = new() } }), With(new() { AccessibilityInfo = new() { UniversalDesign = new() { Elevator = false } } })),
        new("9.4", "Vilkår-PDF lastet opp", "terms-document", With(Attached(AttachmentCategory.Rules)), With(Attached(AttachmentCategory.Terms))),
        new("9.4", "Vilkår-PDF lastet opp", "terms-document", new Venue { Workflow = new() { TermsAcceptance = new() { Required = true } } }, new Venue { Workflow = new() { TermsAcceptance = new() { DocumentUrl = "https://kommune.no/v.pdf" } } }),
        new("9.4", "FAQ lagt til", "faq", With(new()), With(new() { Faq = [new()] })),
        new("3.7", "guidelines: Anbefalt", "guidelines", With(new()), With(new() { Guidelines = "Rydd." })),
        new("3.2", "meetingPoint: Anbefalt", "meeting-point", At(new()), At(new() { MeetingPoint = "Ved døra" })),
    ];

    private static AvailabilitySection Mondays => new() { OpeningHours = [new() { Day = IsoDayOfWeek.Monday }] };

    private static Venue Named(string name) => new() { Identity = new() { DisplayName = name } };

    private static Venue At(ResourceLocation location) => new() { Location = location };

    private static Venue Priced(PricingSection pricing) => new() { Pricing = pricing };

    private static Venue Room(VenueCapacity capacity) => new() { VenueCapacity = capacity };

    private static Venue With(ContentSection content) => new() { Content = content };

    private static ContentSection Attached(AttachmentCategory category) => new() { Attachments = [new() { Url = "https://kommune.no/fil.pdf", Category = category }] };

    private static Venue Asked(Contact contact) => new() { Contacts = [contact] };

    private static Event By(ResponsiblePerson person) => new() { Organizer = new() { ResponsiblePerson = person } };

    private static SportsFacility Courts(params ReadOnlySpan<Court> courts) => new() { MultiCourt = new() { Courts = ValueList.Create(courts) } };

    private static SportsFacility Kept(CourtMaintenance maintenance) => new() { Maintenance = maintenance };

    private static T Open<T>(T resource, AvailabilitySection availability)
        where T : BaseResource => (T)(resource with { Availability = availability });

    private static Event Program(string? start, string? end) =>
        new() { Program = new() { StartTime = start is null ? null : ClockTime.Parse(start), EndTime = end is null ? null : ClockTime.Parse(end) } };

    private static Event Deadline(LocalDate date, string? time) => new()
    {
        EventDates = [new() { Date = Date.PlusDays(7) }, new() { Date = Date, Time = ClockTime.Parse("19:00") }],
        Registration = new() { Deadline = new() { Date = date, Time = time is null ? null : ClockTime.Parse(time) } },
    };
}
