using Utleie.Domain.Answers;
using static Utleie.Domain.Resources.Publishing.RuleConditions;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The publishing rules of a venue (lokaler).</summary>
/// <remarks>Source: 001 §8.1, §9.3, §9.4.</remarks>
internal static class VenueRules
{
    /// <summary>The number of persons above which the fire capacity should be stated.</summary>
    private const int FireCapacityFrom = 50;

    internal static CategoryRules Table { get; } = CategoryRules.For<Venue>(ResourceCategory.Venue) with
    {
        Rules =
        [
            ResourceRule.Hard<Venue>("max-persons", "venueCapacity.maxPersons", v => v.VenueCapacity?.MaxPersons > 0),
            ResourceRule.Soft<Venue>("capacity-dimensions", "venueCapacity", v => v.VenueCapacity is { MaxPersons: > 0 } c && (c.SeatedCapacity > 0 || c.StandingCapacity > 0)),
            ResourceRule.Soft<Venue>(
                "fire-capacity",
                "venueCapacity.fireCapacity",
                v => v.VenueCapacity!.FireCapacity > 0,
                v => v.VenueCapacity?.MaxPersons > FireCapacityFrom,
                v => [Argument.Of("persons", v.VenueCapacity!.MaxPersons), Argument.Of("limit", FireCapacityFrom)]),
            ResourceRule.Hard<Venue>("key-type", "venueAccess.keyType", v => v.VenueAccess?.KeyType is not null),
            ResourceRule.Soft<Venue>("fire-instructions", "content.attachments", v => Uploaded(v, AttachmentCategory.FireInstructions)),
        ],
        Checklist =
        [
            ChecklistItem.OfCategory("capacity", new("Kapasitet i flere dimensjoner", "Kapasitet i fleire dimensjonar", "Capacity in several dimensions"), "max-persons", "capacity-dimensions"),
            ChecklistItem.OfCategory("access-instructions", new("Tilgangsinstrukser", "Tilgangsinstruksar", "Access instructions"), "access-instructions"),
            ChecklistItem.OfCategory("fire-instructions", new("Branninstruks lastet opp", "Branninstruks lasta opp", "Fire instructions uploaded"), "fire-instructions"),
        ],
        Steps =
        [
            new(
                1,
                new("Lokasjon", "Lokasjon", "Location"),
                new(
                    "Identitet, adresse, kart, beskrivelse, kontakter, media, egenskaper, fasiliteter, universell utforming, tilleggstjenester",
                    "Identitet, adresse, kart, omtale, kontaktar, media, eigenskapar, fasilitetar, universell utforming, tilleggstenester",
                    "Identity, address, map, description, contacts, media, properties, facilities, universal design, additional services"),
                ["identity", "subcategory", "location", "content", "contacts", "facilities", "venueCapacity", "roomStructure", "venueAccess", "venueEquipment", "addOnServices", "pricing.addOnServices"]),
            new(
                2,
                new("Tilgjengelighet", "Tilgjenge", "Availability"),
                new(
                    "Type (tidsintervall/dag), intervall, åpningstider, unntak, blackout-perioder",
                    "Type (tidsintervall/dag), intervall, opningstider, unntak, blackout-periodar",
                    "Type (interval/day), interval, opening hours, exceptions, blackout periods"),
                ["availability", "timeLogic.blackoutPeriods"]),
            new(
                3,
                new("Regler", "Reglar", "Rules"),
                new(
                    "Godkjenningsmodus, begrensninger, paraplydisponering, tidslogikk",
                    "Godkjenningsmodus, avgrensingar, paraplydisponering, tidslogikk",
                    "Approval mode, restrictions, umbrella disposal, time rules"),
                ["workflow", "audience.restrictions", "audience.priorityRules", "timeLogic", "noiseRules"]),
            new(
                4,
                new("Pris og betaling", "Pris og betaling", "Price and payment"),
                new(
                    "Prismodell, målgrupper, betalingsmetoder, depositum, avgifter, vilkår",
                    "Prismodell, målgrupper, betalingsmåtar, depositum, avgifter, vilkår",
                    "Price model, target groups, payment methods, deposit, fees, terms"),
                ["pricing", "workflow.termsAcceptance", "venueAccess.cleaningFee", "venueAccess.keyDeposit", "venueEquipment.techSupportFee", "roomStructure.subRooms[].priceAdjustment"]),
            new(
                5,
                new("Publisering", "Publisering", "Publishing"),
                new("Synlighet, målgrupper, sjekkliste, oppsummering", "Synlegheit, målgrupper, sjekkliste, oppsummering", "Visibility, target groups, checklist, summary"),
                ["audience", "workflow.prePublishChecklist", "metadata"]),
        ],
    };
}
