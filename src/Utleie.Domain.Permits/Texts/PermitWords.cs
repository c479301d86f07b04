using Utleie.Domain.Answers;

namespace Utleie.Domain.Permits.Texts;

/// <summary>The names, states and limits, by code.</summary>
internal static class PermitWords
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All => [.. Names, .. States, .. Facts, .. Limits];

    /// <summary>001 §11.1; the fire watch is what 001 §11.3 calls the fire permit.</summary>
    private static KeyValuePair<string, LocalizedText>[] Names =>
    [
        Of("policePermit", "Politigodkjenning", "Politigodkjenning", "Police approval"),
        Of("alcoholPermit", "Skjenkebevilling", "Skjenkeløyve", "Alcohol licence"),
        Of("noiseExemption", "Støydispensasjon", "Støydispensasjon", "Noise exemption"),
        Of("roadClosure", "Veisperring", "Vegsperring", "Road closure"),
        Of("firePermit", "Branntillatelse", "Brannløyve", "Fire permit"),
        Of("fireWatch", "Brannvakt", "Brannvakt", "Fire watch"),
        Of("healthPermit", "Mattilsyn", "Mattilsyn", "Food safety approval"),
        Of("eventPermit", "Arrangementstillatelse", "Arrangementsløyve", "Event permit"),
        Of("publicGatheringPermit", "Offentlig samling", "Offentleg samling", "Public gathering permit"),
    ];

    /// <summary>001 §11.3.</summary>
    private static KeyValuePair<string, LocalizedText>[] States =>
    [
        Of("state-approved", "Godkjent", "Godkjend", "Approved"),
        Of("state-approved-on", "Godkjent {date}", "Godkjend {date}", "Approved {date}"),
        Of("state-pending", "Venter...", "Ventar...", "Pending..."),
        Of("state-not_required", "Ikke påkrevd", "Ikkje påkravd", "Not required"),
        Of("state-missing", "Mangler søknad!", "Manglar søknad!", "Not applied for!"),
        Of("state-missing-overdue", "Mangler søknad! Fristen var {applyBy}", "Manglar søknad! Fristen var {applyBy}", "Not applied for! The deadline was {applyBy}"),
        Of("state-rejected", "Avslått", "Avslått", "Rejected"),
        Of("state-rejected-on", "Avslått {date}", "Avslått {date}", "Rejected {date}"),
        Of("state-expired", "Utløpt", "Utgått", "Expired"),
        Of("state-expired-on", "Utløpt: gjelder til {date}", "Utgått: gjeld til {date}", "Expired: valid until {date}"),
        Of("state-unknown", "Uavklart: oppgi {facts}", "Uavklart: oppgi {facts}", "Undecided: enter {facts}"),
    ];

    private static KeyValuePair<string, LocalizedText>[] Facts =>
    [
        Of("fact-capacity", "antall deltakere", "talet på deltakarar", "the number of participants"),
        Of("fact-servesAlcohol", "om alkohol serveres", "om alkohol blir servert", "whether alcohol is served"),
        Of("fact-soundLevel", "lydnivået", "lydnivået", "the sound level"),
        Of("fact-usesPublicRoad", "om offentlig vei brukes", "om offentleg veg blir brukt", "whether a public road is used"),
        Of("fact-servesFood", "om mat serveres", "om mat blir servert", "whether food is served"),
        Of("fact-durationHours", "hvor lenge det varer", "kor lenge det varer", "the duration"),
        Of("fact-end", "når det slutter", "når det sluttar", "when it ends"),
        Of("fact-start", "når det starter", "når det startar", "when it starts"),
        Of("yes", "ja", "ja", "yes"),
        Of("no", "nei", "nei", "no"),
    ];

    private static KeyValuePair<string, LocalizedText>[] Limits =>
    [
        Of("limit-gt", "over {value} {unit}", "over {value} {unit}", "above {value} {unit}"),
        Of("limit-gte", "fra {value} {unit}", "frå {value} {unit}", "from {value} {unit}"),
        Of("limit-lt", "under {value} {unit}", "under {value} {unit}", "below {value} {unit}"),
        Of("limit-lte", "til og med {value} {unit}", "til og med {value} {unit}", "up to {value} {unit}"),
        Of("limit-eq", "ved nøyaktig {value} {unit}", "ved nøyaktig {value} {unit}", "at exactly {value} {unit}"),
        Of("unit-capacity", "deltakere", "deltakarar", "participants"),
        Of("unit-amplified_sound", "dB", "dB", "dB"),
        Of("unit-duration", "timer", "timar", "hours"),
        Of("clock-gt", "ved slutt etter kl. {value}", "ved slutt etter kl. {value}", "when it ends after {value}"),
        Of("clock-gte", "ved slutt kl. {value} eller senere", "ved slutt kl. {value} eller seinare", "when it ends at {value} or later"),
        Of("clock-lt", "ved slutt før kl. {value}", "ved slutt før kl. {value}", "when it ends before {value}"),
        Of("clock-lte", "ved slutt senest kl. {value}", "ved slutt seinast kl. {value}", "when it ends by {value}"),
        Of("alcohol-true", "når alkohol serveres", "når alkohol blir servert", "when alcohol is served"),
        Of("alcohol-false", "når alkohol ikke serveres", "når alkohol ikkje blir servert", "when no alcohol is served"),
        Of("road_use-true", "når offentlig vei brukes", "når offentleg veg blir brukt", "when a public road is used"),
        Of("road_use-false", "når offentlig vei ikke brukes", "når offentleg veg ikkje blir brukt", "when no public road is used"),
        Of("food-true", "når mat serveres", "når mat blir servert", "when food is served"),
        Of("food-false", "når mat ikke serveres", "når mat ikkje blir servert", "when no food is served"),
        Of("holiday_peace-true", "når det er helligdagsfred", "når det er helgefred", "during holiday peace"),
        Of("holiday_peace-false", "når det ikke er helligdagsfred", "når det ikkje er helgefred", "outside holiday peace"),
        Of("explain", "{permit} {limit}; nå {current}", "{permit} {limit}; no {current}", "{permit} {limit}; currently {current}"),
        Of("explain-unknown", "{permit} {limit}; oppgi {fact}", "{permit} {limit}; oppgi {fact}", "{permit} {limit}; enter {fact}"),
    ];

    internal static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
