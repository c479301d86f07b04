using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Bookings;
using Utleie.Domain.Lending;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling;

namespace AdminApi.Resources;

/// <summary>What the public reads of a published object: named members only, and none that the contract does not know.</summary>
/// <remarks>
/// A member that is new to the library stays hidden where it stands beside hidden ones, until it is named here. Source: 001 §3, §10.1; D137.
/// </remarks>
internal static class PublicView
{
    private static readonly FrozenSet<string> Sections = Names(
        "category subcategory identity location audience timeLogic pricing workflow content metadata contacts availability addOnServices "
        + "venueCapacity roomStructure venueAccess venueEquipment noiseRules facilities courtInfo multiCourt maintenance userRequirements seasonBooking "
        + "organizer program eventCapacity registration cancellation eventVenue eventDates inventory condition loan equipmentDeposit");

    /// <summary>Of these types only some members are shown; of every other type those that the contract knows.</summary>
    private static readonly FrozenDictionary<Type, FrozenSet<string>> Shown = new Dictionary<Type, FrozenSet<string>>
    {
        [typeof(ResourceIdentity)] = Names("objectId displayName slug ownerUnit"),
        [typeof(ResourceLocation)] = Names(
            "address map meetingPoint directionsText accessType keyPickupLocation keyPickupHours keyReturnDeadline "
            + "parkingInfo parkingSpots loadingZone loadingZoneHours"),
        [typeof(AudienceSection)] = Names("bookableBy restrictions"),
        [typeof(AudienceRestrictions)] = Names(
            "requireOrgNumber requireResponsibleAdult minAge maxAge allowedOrganizationTypes membershipRequired verificationLevel"),
        [typeof(PricingSection)] = Names(
            "isFree basePrice priceModel currency vatRate vatIncluded exemptFromVat targetGroups pricePlans deposit fees addOnServices seasonPricing"),
        [typeof(WorkflowSection)] = Names("approvalMode documentRequirements termsAcceptance"),
        [typeof(ResourceMetadata)] = Names("status publishedAt version rating reviewCount"),
        [typeof(Court)] = Names("id name courtInfo status priceAdjustment bookingRulesOverride"),
        [typeof(CourtMaintenance)] = Names("status nextMaintenance"),
        [typeof(FrameTimeSlot)] = Names("id dayOfWeek timeFrom timeTo type"),
        [typeof(Organizer)] = Names("organizationType name"),
        [typeof(EquipmentInventory)] = Names("totalUnits availableUnits unitDescription setContents"),
        [typeof(EquipmentCondition)] = Names("status"),
    }.ToFrozenDictionary();

    private static readonly JsonSerializerOptions Options = ResourceTypes.With(Hide);

    internal static JsonElement Write(BaseResource resource) => JsonSerializer.SerializeToElement(Public(resource), resource.GetType(), Options);

    /// <summary>Periods that are not for the public are left out.</summary>
    private static BaseResource Public(BaseResource resource) => resource.TimeLogic is { BlackoutPeriods.IsEmpty: false } time
        ? resource with { TimeLogic = time with { BlackoutPeriods = [.. time.BlackoutPeriods.Where(period => period.Visible != false)] } }
        : resource;

    private static void Hide(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        var shown = typeof(BaseResource).IsAssignableFrom(type.Type) ? Sections : Shown.GetValueOrDefault(type.Type);
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].IsExtensionData || shown?.Contains(type.Properties[i].Name) == false)
                type.Properties.RemoveAt(i);
        }
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
