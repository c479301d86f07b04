using System.Collections;
using System.Text;
using System.Text.Json;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources;
using Utleie.Domain.Wire;

namespace Utleie.Cli.Tests;

/// <summary>The bundled catalogue is what it says: four objects, complete, in the contract's own words.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Desk.Data, "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Catalogue_IsOneOfEachCategory() =>
        Assert.Equal(["torg", "lokaler", "arrangementer", "sport"], new[] { Desk.Tent, Desk.MoeteromY, Desk.Concert, Desk.Padel }.Select(file => Read(file).Category.Value));

    [Theory, MemberData(nameof(Files))]
    public void Catalogue_HasNoMemberTheModelDoesNotKnow(string file) => Assert.Empty(Unknown(Read(Path.Combine(Desk.Data, file)), file));

    [Theory, MemberData(nameof(Files))]
    public void Catalogue_RoundTrips(string file)
    {
        var json = File.ReadAllText(Path.Combine(Desk.Data, file));
        var resource = UtleieJson.Read(json);
        var written = UtleieJson.Write(resource);
        Assert.Equal(resource, UtleieJson.Read(written));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(written).RootElement), $"{file} is written otherwise than it was read.");
    }

    /// <summary>001 §9.4: all that is mandatory, all that is recommended.</summary>
    [Theory, MemberData(nameof(Files))]
    public void Catalogue_SatisfiesTheChecklist(string file)
    {
        var resource = Read(Path.Combine(Desk.Data, file));
        Assert.True(resource.Identity is { DisplayName.Length: >= 3, Slug: not null, ObjectId: not null });
        Assert.Equal(Slug.From(resource.Identity.DisplayName), resource.Identity.Slug);
        var address = resource.Location!.Address!;
        Assert.Equal(address.PostalCode, PostalAddress.Of(address.Street!, address.PostalCode!, address.PostalArea!).PostalCode);
        Assert.True(resource.Location is { Map: { Lat: not null, Lng: not null }, AccessType: not null, AccessInstructions.Length: > 0 });
        Assert.NotEmpty(resource.Availability!.OpeningHours);
        Assert.NotNull(resource.Workflow?.ApprovalMode);
        Assert.True(resource.Pricing is { BasePrice: > 0, PaymentMethods.Count: > 0 });
        Assert.NotEmpty(resource.Content!.Gallery);
        Assert.True(resource.Content is { LongDescription.Length: > 100, ShortDescription.Length: > 0 and <= 200, AccessibilityInfo.UniversalDesign: not null });
        Assert.All(resource.Contacts, contact => Assert.True(EmailAddress.TryParse(contact.Email, out _) && PhoneNumber.TryParse(contact.Phone, out _)));
        Assert.Contains(resource.Content.Attachments, attachment => attachment.Category == AttachmentCategory.Terms);
        Assert.NotEmpty(resource.Content.Faq);
        Assert.NotEmpty(resource.Contacts);
    }

    /// <summary>001 §9.4: what each category has of its own.</summary>
    [Fact]
    public void Catalogue_SatisfiesTheChecklistOfTheCategory()
    {
        var venue = Assert.IsType<Venue>(Read(Desk.MoeteromY));
        Assert.True(venue is { VenueCapacity: { MaxPersons: 30, SeatedCapacity: not null, StandingCapacity: not null, FireCapacity: not null }, VenueAccess.KeyType: not null });
        Assert.Contains(venue.Content!.Attachments, attachment => attachment.Category == AttachmentCategory.FireInstructions);
        var facility = Assert.IsType<SportsFacility>(Read(Desk.Padel));
        Assert.True(facility is { CourtInfo: { Surface.Length: > 0, Dimensions: not null, Indoor: not null }, Maintenance.Status: not null });
        Assert.All(facility.MultiCourt!.Courts, court => Assert.True(court is { Name.Length: > 0, CourtInfo: not null, BookingSlots.Count: > 0 }));
        var happening = Assert.IsType<Event>(Read(Desk.Concert));
        Assert.True(happening is { Organizer.ResponsiblePerson: { Name: not null, Role: not null, Phone: not null, Email: not null, IdVerified: true }, Cancellation.RefundPolicy: not null, EventCapacity: { TotalCapacity: 500, TicketTypes.Count: 3 } });
        Assert.True(happening.Registration!.Deadline!.Date < happening.EventDates[0].Date);
        var equipment = Assert.IsType<Equipment>(Read(Desk.Tent));
        Assert.True(equipment is { Inventory.TotalUnits: > 0, Loan: { PickupLocation.Length: > 0, MaxLoanDurationDays: > 0 }, EquipmentDeposit.BaseAmount: > 0 });
    }

    [Fact]
    public void Catalogue_NamesThePlaceOfTheDocument()
    {
        var venue = Read(Desk.MoeteromY);
        Assert.Equal(("Møterom Y - Kragerø", "Kulturveien 1", "3770", "Kragerø"), (venue.Identity!.DisplayName, venue.Location!.Address!.Street, venue.Location.Address.PostalCode, venue.Location.Address.PostalArea));
        Assert.Equal((58.8683, 9.4103, 500m), (venue.Location.Map!.Lat, venue.Location.Map.Lng, venue.Pricing!.BasePrice));
    }

    /// <summary>The rules of 001 §6.2.</summary>
    [Fact]
    public void Catalogue_HasTheCourtRulesOfTheDocument()
    {
        var rules = Assert.IsType<SportsFacility>(Read(Desk.Padel)).MultiCourt!.BookingRules!;
        Assert.Equal((60, 60, 120, 0, 14, 24), (rules.SlotDurationMinutes, rules.MinDurationMinutes, rules.MaxDurationMinutes, rules.BufferMinutes, rules.AdvanceBookingDays, rules.CancellationHours));
    }

    [Theory, MemberData(nameof(Files))]
    public void Catalogue_CompilesWithoutFindings(string file)
    {
        var resource = Read(Path.Combine(Desk.Data, file));
        var zone = NodaTime.DateTimeZoneProviders.Tzdb["Europe/Oslo"];
        Assert.Empty(ResourcePrices.Compile(resource, zone).Findings);
        var timetable = ResourceCalendars.Compile(resource, zone);
        Assert.Empty(timetable.Findings);
        Assert.True(timetable.Match(_ => true, _ => false));
    }

    private static BaseResource Read(string file) => UtleieJson.Read(File.ReadAllBytes(file));

    /// <summary>The paths of members that were kept without being known, in every part of a document.</summary>
    private static IEnumerable<string> Unknown(object part, string path)
    {
        if (part is IExtensible { ExtensionData: { } extra })
            return extra.Keys.Select(member => $"{path}.{member}");
        if (part is IEnumerable list and not string and not JsonMembers)
            return list.Cast<object>().SelectMany((item, index) => Unknown(item, $"{path}[{index}]"));
        return part.GetType().Namespace?.StartsWith("Utleie.Domain", StringComparison.Ordinal) == true && part is not JsonMembers
            ? part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.Name != nameof(IExtensible.ExtensionData) && property.GetMethod is { IsStatic: false })
                .SelectMany(property => property.GetValue(part) is { } value && !property.PropertyType.IsPrimitive && part is IExtensible or IEnumerable ? Unknown(value, $"{path}.{property.Name}") : [])
            : [];
    }
}
