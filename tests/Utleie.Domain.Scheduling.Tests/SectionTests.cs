using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Scheduling.Tests;

public sealed class SectionTests
{
    private static readonly JsonSerializerOptions Options = WireFormat.Create(SchedulingJson.Resolver);

    [Fact]
    public void TimeLogic_RoundTripsEveryField() => RoundTrips<TimeLogicSection>("""
        {"defaultBookingLength":60,"minDuration":30,"maxDuration":240,"bufferBefore":15,"bufferAfter":30,"minLeadTime":2,"maxLeadTime":90,
        "maxBookingsPerUser":{"perDay":1,"perWeek":3,"perMonth":8,"activeBookings":5},
        "blackoutPeriods":[{"id":"b1","name":"Sommerferie","fromDate":"2026-07-01","toDate":"2026-07-31","reason":"Stengt","recurring":true,"visible":false}],
        "cancellationRules":{"cutoffHours":24,"allowPartialCancellation":true,"lateCancellationFee":200.5,"lateCancellationThreshold":48,"refundPolicy":"partial","refundPercentage":50},
        "noShowRules":{"fee":300,"warningCount":2,"consequenceAction":"block_temporary","blockDurationDays":30}}
        """);

    [Fact]
    public void Availability_RoundTripsEveryField() => RoundTrips<AvailabilitySection>("""
        {"availabilityType":"timeInterval","intervalMinutes":30,"openingHours":[{"day":"Mandag","from":"08:00","to":"24:00","active":true}],
        "exceptions":[{"id":"e1","name":"17. mai","fromDate":"2026-05-17","toDate":"2026-05-17","reason":"Helligdag","closed":false,"openingHours":[{"from":"12:00","to":"16:00"}]}],
        "presentationOnly":false}
        """);

    [Fact]
    public void RoomStructure_RoundTripsEveryField() => RoundTrips<RoomStructure>("""
        {"isDivisible":true,"subRooms":[{"id":"a","name":"Del A","capacity":40,"size":62.5,"canBookSeparately":true,"priceAdjustment":-50}],
        "canBookSimultaneously":false,"sharedFacilities":["Kjøkken"],"adjacentRooms":["Foajé"],"parentRoomId":"hovedsal"}
        """);

    [Fact]
    public void MultiCourt_RoundTripsEveryField() => RoundTrips<MultiCourt>("""
        {"courts":[{"id":"c1","name":"Bane 1","courtInfo":{"surface":"Kunstgress","dimensions":{"length":20,"width":10},"indoor":true,"lighting":true,"lightingHours":"16-22",
        "heatingAvailable":true,"heatingIncluded":false,"heatingFee":100,"markings":["Padel"]},"status":"maintenance","priceAdjustment":25,
        "bookingSlots":[{"id":"s1","courtId":"c1","dayOfWeek":"Lørdag","timeFrom":"08:00","timeTo":"09:00","status":"booked","bookedBy":"Drammen PK","bookingId":"b7"}],
        "bookingRulesOverride":{"bufferMinutes":15}}],"sharedFacilities":["Garderobe"],"commonRules":"Innesko",
        "bookingRules":{"slotDurationMinutes":60,"minDurationMinutes":60,"maxDurationMinutes":120,"bufferMinutes":0,"advanceBookingDays":14,"cancellationHours":24}}
        """);

    [Fact]
    public void CourtSections_RoundTripEveryField()
    {
        RoundTrips<CourtPriorityRules>("""
            {"levels":["match","training","event","tournament"],"trainingPriority":["o1"],"matchPriority":["o2"],"tournamentRequiresApproval":true,"eventRequiresApproval":false,"localClubPriority":true,"localClubIds":["o3"]}
            """);
        RoundTrips<CourtMaintenance>("""
            {"status":"limited","nextMaintenance":"2026-03-01","maintenanceSchedule":[{"id":"m1","date":"2026-03-01","type":"Kontroll","description":"Nett","performedBy":"Drift","nextScheduled":"2026-09-01"}],"lastInspection":"2026-01-10","inspectionFrequency":180}
            """);
        RoundTrips<SeasonBooking>("""
            {"enabled":true,"seasonStart":"2026-08-15","seasonEnd":"2027-06-15","frameTimeSlots":[{"id":"f1","dayOfWeek":"Tirsdag","timeFrom":"17:00","timeTo":"18:30","allocatedTo":"IL Fram","type":"training"}],"applicationDeadline":"2026-05-01","allocationMethod":"first_come"}
            """);
    }

    [Fact]
    public void UnknownMembers_SurviveAtEveryLevel() => Survives<MultiCourt>("""
        {"courts":[{"id":"c1","bookingSlots":[{"id":"s1","farge":"blå"}],"lys":7}],"bookingRules":{"gjest":true},"nett":null}
        """);

    /// <summary>Reads and writes back, and finds every member among the type's own: an unknown one would survive as an extra.</summary>
    private static void RoundTrips<T>(string json)
        where T : class => Assert.DoesNotContain("ExtensionData = {", Survives<T>(json).ToString(), StringComparison.Ordinal);

    private static T Survives<T>(string json)
        where T : class
    {
        var read = WireFormat.Read<T>(json, Options);
        var written = WireFormat.Write(read, Options);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(written)), written);
        Assert.Equal(read, WireFormat.Read<T>(written, Options));
        return read;
    }
}
