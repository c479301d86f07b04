using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>The JSON that the source documents show is read as it is meant.</summary>
public sealed class SourceExamplesTests
{
    /// <summary>001 §3.1: what the admin writes, and what the system makes of it.</summary>
    [Fact]
    public void Read_ReadsTheIdentityOfTheFirstExample()
    {
        var written = Read("""{ "category": "lokaler", "identity": { "displayName": "Møterom Y - Kragerø" } }""").Identity!;
        var made = Read(
            """
            {
              "category": "lokaler",
              "identity": {
                "objectId": "550e8400-e29b-41d4-a716-446655440001",
                "displayName": "Møterom Y - Kragerø",
                "slug": "moeterom-y-kragero",
                "ownerUnit": "Kultur og idrett"
              }
            }
            """).Identity!;
        Assert.Equal(Slug.From(written.DisplayName!), made.Slug);
        Assert.Equal(
            written with
            {
                ObjectId = ResourceId.Parse("550e8400-e29b-41d4-a716-446655440001"),
                Slug = Slug.Parse("moeterom-y-kragero"),
                OwnerUnit = "Kultur og idrett",
            },
            made);
    }

    /// <summary>001 §6.2: the rules of Drammen Padel, without the comments that stand in the document.</summary>
    [Fact]
    public void Read_ReadsTheBookingRulesOfDrammenPadel()
    {
        var facility = (SportsFacility)Read(
            """
            {
              "category": "sport",
              "multiCourt": {
                "bookingRules": {
                  "slotDurationMinutes": 60,
                  "minDurationMinutes": 60,
                  "maxDurationMinutes": 120,
                  "bufferMinutes": 0,
                  "advanceBookingDays": 14,
                  "cancellationHours": 24
                }
              }
            }
            """);
        Assert.Equal(
            new()
            {
                SlotDurationMinutes = 60,
                MinDurationMinutes = 60,
                MaxDurationMinutes = 120,
                BufferMinutes = 0,
                AdvanceBookingDays = 14,
                CancellationHours = 24,
            },
            facility.MultiCourt!.BookingRules);
    }

    /// <summary>001 §13.1, without the comment that stands for the rest.</summary>
    [Fact]
    public void Read_ReadsTheRequestThatCreatesAnObject()
    {
        var resource = Read(
            """
            {
              "category": "lokaler",
              "subcategory": "Møterom",
              "identity": {
                "slug": "moeterom-y-kragero",
                "internalCode": "MR-Y-001",
                "ownerUnit": "Kultur og idrett",
                "displayName": "Møterom Y - Kragerø"
              },
              "location": {
                "address": {
                  "street": "Kulturveien 1",
                  "postalCode": "3770",
                  "postalArea": "Kragerø"
                },
                "map": { "lat": 58.8683, "lng": 9.4103 },
                "accessType": "code",
                "accessInstructions": "Kode sendes på SMS"
              }
            }
            """);
        Assert.Equal(
            new Venue
            {
                Subcategory = "Møterom",
                Identity = new() { Slug = Slug.Parse("moeterom-y-kragero"), InternalCode = "MR-Y-001", OwnerUnit = "Kultur og idrett", DisplayName = "Møterom Y - Kragerø" },
                Location = new()
                {
                    Address = new() { Street = "Kulturveien 1", PostalCode = "3770", PostalArea = "Kragerø" },
                    Map = new() { Lat = 58.8683, Lng = 9.4103 },
                    AccessType = AccessType.Code,
                    AccessInstructions = "Kode sendes på SMS",
                },
            },
            resource);
    }

    /// <summary>001 §13.2: the metadata of the answer.</summary>
    [Fact]
    public void Read_ReadsTheMetadataOfTheAnswer() => Assert.Equal(
        new ResourceMetadata { CreatedAt = Instant.FromUtc(2026, 2, 6, 10, 0), CreatedBy = "admin@kommune.no", Version = 1 },
        Read("""{ "category": "lokaler", "metadata": { "createdAt": "2026-02-06T10:00:00Z", "createdBy": "admin@kommune.no", "version": 1 } }""").Metadata);

    /// <summary>001 §6.2 writes comments in its JSON; the contract has none (D1–D6).</summary>
    [Fact]
    public void Read_RefusesComments() =>
        Assert.Throws<WireException>(() => Read("""{ "category": "sport", "multiCourt": { "bookingRules": { "slotDurationMinutes": 60 /* Admin velger */ } } }"""));

    private static BaseResource Read(string json) => UtleieJson.Read(json);
}
