using System.Reflection;
using Utleie.Domain.Wire;

namespace Utleie.House.Tests;

/// <summary>
/// A switch over an enum names every member, or it does not compile (IDE0072). The words of 001 that carry behaviour are classes, where no compiler helps:
/// a new one belongs into this list once every place in its row has an answer for it.
/// </summary>
public sealed class ClosedWordsTests
{
    /// <summary>The words of each class, and the files that decide by single ones.</summary>
    private static readonly Dictionary<string, (string Words, string[] Places)> Closed = new(StringComparer.Ordinal)
    {
        ["BookingStatus"] = (
            "Pending, Confirmed, Rejected, Cancelled, Completed, NoShow",
            [
                "Utleie.Domain.Bookings/BookingSteps.cs",
                "Utleie.Domain.Bookings/CancellationChecks.cs",
                "Utleie.Domain.Bookings/CancellationPolicy.cs",
                "Utleie.Domain.Storage/Conformance/AuditChecks.cs",
                "Utleie.Domain.Storage/Conformance/BookingChangeChecks.cs",
                "Utleie.Domain.Storage/Conformance/BookingConflictChecks.cs",
                "Utleie.Domain.Storage/Conformance/BookingKeepingChecks.cs",
                "Utleie.Domain.Storage/Conformance/BookingQueryChecks.cs",
                "Utleie.Domain.Storage/Conformance/CancellationChecks.cs",
                "Utleie.Domain.Storage/Conformance/CommitConditionChecks.cs",
                "Utleie.Domain.Storage/Conformance/GivenBookings.cs",
                "Utleie.Domain.Storage/Conformance/IdempotencyChecks.cs",
                "Utleie.Domain.Storage/Conformance/ResourceRemovalChecks.cs",
            ]),
        ["FeeType"] = (
            "Fixed, PerHour, PerDay, Percentage, PerPerson, PerPersonPerNight, PercentageOfRevenue",
            ["Utleie.Domain.Pricing/Engine/FeeRule.cs", "Utleie.Domain.Pricing/Engine/ListedCheck.cs", "Utleie.Domain.Pricing/PriceTableTexts.cs", "Utleie.Domain.Resources/CategoryFees.cs"]),
        ["LoanStatus"] = (
            "Available, Reserved, CheckedOut, Overdue, Returning, Inspecting, Maintenance",
            []),
        ["PermitCondition"] = (
            "Capacity, Alcohol, AmplifiedSound, RoadUse, Food, Duration, TimeOfDay, HolidayPeace",
            [
                "Utleie.Domain.Permits/PermitRules.cs",
                "Utleie.Domain.Permits/PermitTrigger.cs",
                "Utleie.Domain.Permits/Texts/PermitLimits.cs",
            ]),
        ["PermitOperator"] = (
            "GreaterThan, AtLeast, LessThan, AtMost, EqualTo",
            [
                "Utleie.Domain.Permits/Compiling/TriggerReader.cs",
                "Utleie.Domain.Permits/PermitRules.cs",
                "Utleie.Domain.Permits/Texts/PermitLimits.cs",
            ]),
        ["PermitType"] = (
            "PolicePermit, AlcoholPermit, NoiseExemption, RoadClosure, FirePermit, HealthPermit, EventPermit, PublicGatheringPermit",
            [
                "Utleie.Domain.Permits/DocumentRequirements.cs",
                "Utleie.Domain.Permits/FireWatchRequirement.cs",
                "Utleie.Domain.Permits/PermitAssessment.cs",
                "Utleie.Domain.Permits/PermitRules.cs",
                "Utleie.Domain.Permits/PermitTexts.cs",
            ]),
        ["PriceModel"] = (
            "PerHour, PerDay, PerTicket, PerSlot, PerUnitPerDay, PerBooking, PerHalfHour, PerThirtyMinutes, PerStartedHour",
            []),
        ["ResourceCategory"] = (
            "Venue, SportsFacility, Event, Equipment",
            [
                "Utleie.Domain.Resources/Equipment.cs",
                "Utleie.Domain.Resources/Event.cs",
                "Utleie.Domain.Resources/Publishing/EquipmentRules.cs",
                "Utleie.Domain.Resources/Publishing/EventRules.cs",
                "Utleie.Domain.Resources/Publishing/SportsRules.cs",
                "Utleie.Domain.Resources/Publishing/VenueRules.cs",
                "Utleie.Domain.Resources/SportsFacility.cs",
                "Utleie.Domain.Resources/UtleieJson.cs",
                "Utleie.Domain.Resources/Venue.cs",
                "Utleie.Domain.Storage/Conformance/ResourceFilterChecks.cs",
            ]),
        ["ResourceStatus"] = (
            "Draft, PendingReview, Published, Archived, Suspended",
            [
                "Utleie.Domain.Resources/BaseResource.cs",
                "Utleie.Domain.Resources/Publishing/DuplicateWork.cs",
                "Utleie.Domain.Resources/Publishing/LifecycleTable.cs",
                "Utleie.Domain.Resources/Publishing/LifecycleWork.cs",
                "Utleie.Domain.Resources/Publishing/PublishingTexts.cs",
                "Utleie.Domain.Resources/Publishing/ResourceLifecycle.cs",
                "Utleie.Domain.Resources/ResourceBookings.cs",
                "Utleie.Domain.Storage/Conformance/ResourceFilterChecks.cs",
            ]),
    };

    public static TheoryData<string> Names => [.. Words.Keys];

    private static Dictionary<string, Type> Words { get; } = House.Packages.SelectMany(package => House.Load(package).GetExportedTypes())
        .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IWireWord<>)))
        .ToDictionary(type => type.Name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_HaveAnAnswerEverywhere(string name)
    {
        Assert.True(Closed.TryGetValue(name, out var row), $"{name} is a new class of words. Add it with the places that decide by them.");
        var members = Words[name].GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == Words[name]).Select(field => field.Name);
        Assert.Equal(row.Words, string.Join(", ", members));
        Assert.Equal(row.Places, Places(name));
    }

    /// <summary>The files of src that name a single word of a class outside of it.</summary>
    private static IEnumerable<string> Places(string name) => House.TextFiles(House.Source)
        .Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal) && !file.Path.EndsWith($"/{name}.cs", StringComparison.Ordinal))
        .Where(file => Words[name].GetFields(BindingFlags.Public | BindingFlags.Static).Any(field => file.Text.Contains($"{name}.{field.Name}", StringComparison.Ordinal)))
        .Select(file => file.Path["src/".Length..]).Order(StringComparer.Ordinal);
}
