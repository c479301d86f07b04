using NodaTime;
using static Utleie.Domain.Resources.Publishing.RuleConditions;

namespace Utleie.Domain.Resources.Publishing;

// D114.
/// <summary>The publishing rules of a sports facility (sport).</summary>
/// <remarks>Source: 001 §8.1, §9.3, §9.4.</remarks>
internal static class SportsRules
{
    internal static CategoryRules Table { get; } = CategoryRules.For<SportsFacility>(ResourceCategory.SportsFacility) with
    {
        Rules =
        [
            ResourceRule.Hard<SportsFacility>("surface", "courtInfo.surface", s => Text(s.CourtInfo?.Surface)),
            ResourceRule.Hard<SportsFacility>("indoor", "courtInfo.indoor", s => s.CourtInfo?.Indoor is not null),
            ResourceRule.Hard<SportsFacility>("court-opening-hours", "availability.openingHours", OpenDay),
            ResourceRule.Soft<SportsFacility>("dimensions", "courtInfo.dimensions", s => s.CourtInfo?.Dimensions is { LengthMetres: > 0, WidthMetres: > 0 }),
            ResourceRule.Soft<SportsFacility>("courts", "multiCourt.courts", CourtsAreDefined),
            ResourceRule.Soft<SportsFacility>("maintenance-status", "maintenance.status", s => s.Maintenance?.Status is not null),
            ResourceRule.SoftOn<SportsFacility>("maintenance-date", "maintenance.nextMaintenance", (s, context) => s.Maintenance!.NextMaintenance >= context.Today, s => s.Maintenance?.NextMaintenance is not null),
            ResourceRule.SoftOn<SportsFacility>("inspection-date", "maintenance.lastInspection", InspectionIsRecent, s => s.Maintenance is { LastInspection: not null, InspectionFrequencyDays: > 0 }),
        ],
        Checklist =
        [
            ChecklistItem.OfCategory("court-info", new("Bane-info komplett (underlag, dimensjoner)", "Baneinfo komplett (underlag, dimensjonar)", "Court details complete (surface, dimensions)"), "surface", "indoor", "dimensions"),
            ChecklistItem.OfCategory("courts", new("Alle baner/soner definert med egne tider", "Alle banar/soner definerte med eigne tider", "All courts/zones defined with their own times"), "courts"),
            ChecklistItem.OfCategory("maintenance", new("Vedlikeholdsstatus oppdatert", "Vedlikehaldsstatus oppdatert", "Maintenance status up to date"), "maintenance-status", "maintenance-date", "inspection-date"),
        ],
        Steps =
        [
            new(
                1,
                new("Lokasjon", "Lokasjon", "Location"),
                new(
                    "Identitet, adresse, bane-info (underlag, dimensjoner, belysning), multi-bane oppsett",
                    "Identitet, adresse, baneinfo (underlag, dimensjonar, lys), fleirbaneoppsett",
                    "Identity, address, court details (surface, dimensions, lighting), several courts"),
                ["identity", "subcategory", "location", "content", "contacts", "courtInfo", "multiCourt", "addOnServices"]),
            new(
                2,
                new("Tilgjengelighet", "Tilgjenge", "Availability"),
                new("Åpningstider per bane, tidsluker", "Opningstider per bane, tidsluker", "Opening hours per court, slots"),
                ["availability", "timeLogic.blackoutPeriods", "multiCourt.courts[].bookingSlots", "multiCourt.courts[].bookingRulesOverride", "multiCourt.bookingRules", "seasonBooking"]),
            new(
                3,
                new("Regler", "Reglar", "Rules"),
                new("Godkjenning, prioritetsregler, vedlikeholdsstatus", "Godkjenning, prioritetsreglar, vedlikehaldsstatus", "Approval, priority rules, maintenance status"),
                ["workflow", "audience.restrictions", "audience.priorityRules", "timeLogic", "priorityRules", "maintenance", "multiCourt.courts[].status", "multiCourt.commonRules", "userRequirements"]),
            new(
                4,
                new("Pris/Depositum", "Pris/Depositum", "Price/Deposit"),
                new("Priser per bane, betalingsmetoder", "Prisar per bane, betalingsmåtar", "Prices per court, payment methods"),
                ["pricing", "workflow.termsAcceptance", "courtInfo.heatingFee", "multiCourt.courts[].priceAdjustment", "multiCourt.courts[].courtInfo.heatingFee"]),
            new(
                5,
                new("Publisering", "Publisering", "Publishing"),
                new("Synlighet, sjekkliste", "Synlegheit, sjekkliste", "Visibility, checklist"),
                ["audience", "workflow.prePublishChecklist", "metadata"]),
        ],
    };

    /// <summary>Returns whether every court has an id, a name and times, either its own or those of the facility.</summary>
    private static bool CourtsAreDefined(SportsFacility facility)
    {
        if (facility.MultiCourt is not { Courts.IsEmpty: false } courts)
            return false;
        var open = OpenDay(facility);
        foreach (var court in courts.Courts.AsSpan())
        {
            if (!Text(court.Id) || !Text(court.Name) || !(open || !court.BookingSlots.IsEmpty))
                return false;
        }

        return true;
    }

    /// <summary>Returns whether the last inspection is no longer ago than the inspection interval.</summary>
    private static bool InspectionIsRecent(SportsFacility facility, RuleContext context) =>
        Period.DaysBetween(facility.Maintenance!.LastInspection!.Value, context.Today) <= facility.Maintenance.InspectionFrequencyDays;
}
