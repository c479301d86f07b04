using Utleie.Domain.Answers;
using static Utleie.Domain.Resources.Publishing.RuleTexts;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The texts of <see cref="Exclusions"/>.</summary>
internal static class ExclusionTexts
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All { get; } =
    [
        Of("age-limits",
            "Nedre aldersgrense {min} er over den øvre, {max}, så ingen kan booke. Bytt om verdiene, eller rett en av dem.",
            "Nedre aldersgrense {min} er over den øvre, {max}, så ingen kan booke. Byt om verdiane, eller rett ein av dei.",
            "The minimum age {min} is above the maximum age {max}, so nobody can book. Swap them, or correct one of them."),
        Of("season-reversed",
            "Sesongen slutter {to}, før den begynner {from}. Bytt om datoene.",
            "Sesongen sluttar {to}, før han begynner {from}. Byt om datoane.",
            "The season ends on {to}, before it starts on {from}. Swap the dates."),
        Of("season-deadline",
            "Søknadsfristen {deadline} er etter at sesongen er slutt {to}. Sett fristen tidligere.",
            "Søknadsfristen {deadline} er etter at sesongen er slutt {to}. Set fristen tidlegare.",
            "The application deadline {deadline} is after the season ends on {to}. Set an earlier deadline."),
        Of("sales-reversed",
            "Billettsalget åpner {from}, etter at det stenger {to}. Bytt om datoene.",
            "Billettsalet opnar {from}, etter at det stengjer {to}. Byt om datoane.",
            "Ticket sales open on {from}, after they close on {to}. Swap the dates."),
        Of("sales-after-event",
            "Billettsalget åpner {from}, etter siste arrangementsdato {to}. Åpne salget tidligere.",
            "Billettsalet opnar {from}, etter siste arrangementsdato {to}. Opne salet tidlegare.",
            "Ticket sales open on {from}, after the last date of the event {to}. Open them earlier."),
        Of("deposit-persons",
            "Depositum kreves ved over {limit} personer, men lokalet tar høyst {max}, så det blir aldri krevd. Senk grensen.",
            "Depositum er påkravd ved over {limit} personar, men lokalet tek høgst {max}, så det blir aldri kravd. Senk grensa.",
            "A deposit is required for more than {limit} people, but the room holds at most {max}, so it is never required. Lower the limit."),
        Of("deposit-hours",
            "Depositum kreves ved over {limit} timer, men en booking varer høyst {max} minutter, så det blir aldri krevd. Senk grensen.",
            "Depositum er påkravd ved over {limit} timar, men ei booking varer høgst {max} minutt, så det blir aldri kravd. Senk grensa.",
            "A deposit is required for more than {limit} hours, but a booking lasts at most {max} minutes, so it is never required. Lower the limit."),
    ];
}
