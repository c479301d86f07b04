using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

/// <summary>The words for every code of this package, in bokmål, nynorsk and English.</summary>
/// <remarks>Source: D1.</remarks>
public static class PricingTexts
{
    /// <summary>Refusals, notes, reasons of deposits and of ways to pay.</summary>
    public static TextTable Reasons { get; } = new(
        Text(ReasonCodes.TimesMissing, "Start og slutt mangler. Oppgi begge.", "Start og slutt manglar. Oppgi begge.", "Start and end are missing. Give both."),
        Text(ReasonCodes.EndNotAfterStart, "Slutt ({end}) er ikke etter start ({start}). Velg en senere slutt.", "Slutt ({end}) er ikkje etter start ({start}). Vel ein seinare slutt.", "The end ({end}) is not after the start ({start}). Choose a later end."),
        Text(ReasonCodes.OutOfRange, "Tidspunktet ligger utenfor 1970–2199. Kontroller årstallet.", "Tidspunktet ligg utanfor 1970–2199. Kontroller årstalet.", "The time lies outside 1970–2199. Check the year."),
        Text(ReasonCodes.TooLong, "Bookingen varer {days} dager; det meste er {max}. Kort den ned.", "Bookinga varer {days} dagar; det meste er {max}. Kort henne ned.", "The booking lasts {days} days; {max} is the most. Shorten it."),
        Text(ReasonCodes.UnknownGroup, "Målgruppen «{group}» finnes ikke. Velg blant: {known}.", "Målgruppa «{group}» finst ikkje. Vel mellom: {known}.", "There is no target group “{group}”. Choose among: {known}."),
        Text(ReasonCodes.UnknownCourt, "Banen «{id}» finnes ikke. Velg blant: {known}.", "Bana «{id}» finst ikkje. Vel mellom: {known}.", "There is no court “{id}”. Choose among: {known}."),
        Text(ReasonCodes.UnknownSubRoom, "Underrommet «{id}» finnes ikke. Velg blant: {known}.", "Underrommet «{id}» finst ikkje. Vel mellom: {known}.", "There is no sub-room “{id}”. Choose among: {known}."),
        Text(ReasonCodes.UnknownSection, "Sonen «{id}» finnes ikke. Velg blant: {known}.", "Sona «{id}» finst ikkje. Vel mellom: {known}.", "There is no section “{id}”. Choose among: {known}."),
        Text(ReasonCodes.UnknownFee, "Gebyret «{id}» finnes ikke. Velg blant: {known}.", "Gebyret «{id}» finst ikkje. Vel mellom: {known}.", "There is no fee “{id}”. Choose among: {known}."),
        Text(ReasonCodes.FeeAfterwards, "Gebyret «{id}» kreves først etter bookingen. Ta det ut av forespørselen.", "Gebyret «{id}» blir kravd først etter bookinga. Ta det ut av førespurnaden.", "The fee “{id}” is only charged after the booking. Leave it out of the request."),
        Text(ReasonCodes.UnknownAddOn, "Tilleggstjenesten «{id}» finnes ikke. Velg blant: {known}.", "Tilleggstenesta «{id}» finst ikkje. Vel mellom: {known}.", "There is no service “{id}”. Choose among: {known}."),
        Text(ReasonCodes.UnknownItem, "Utstyret «{id}» finnes ikke. Velg blant: {known}.", "Utstyret «{id}» finst ikkje. Vel mellom: {known}.", "There is no equipment “{id}”. Choose among: {known}."),
        Text(ReasonCodes.UnknownTicket, "Billettypen «{type}» finnes ikke. Velg blant: {known}.", "Billettypen «{type}» finst ikkje. Vel mellom: {known}.", "There is no ticket type “{type}”. Choose among: {known}."),
        Text(ReasonCodes.NotEnoughItems, "Det er bare {available} av «{id}», ikke {quantity}. Velg færre.", "Det er berre {available} av «{id}», ikkje {quantity}. Vel færre.", "There are only {available} of “{id}”, not {quantity}. Choose fewer."),
        Text(ReasonCodes.BadQuantity, "Antallet {quantity} ({what}) ligger utenfor {min}–{max}. Oppgi et antall innenfor.", "Talet {quantity} ({what}) ligg utanfor {min}–{max}. Oppgi eit tal innanfor.", "The quantity {quantity} ({what}) is outside {min}–{max}. Give one inside."),
        Text(ReasonCodes.TooManyTickets, "{quantity} billetter av typen «{type}» er for mange; det meste per bestilling er {max}.", "{quantity} billettar av typen «{type}» er for mange; det meste per bestilling er {max}.", "{quantity} tickets of type “{type}” are too many; {max} is the most per order."),
        Text(ReasonCodes.SoldOut, "Det er {available} billetter igjen av typen «{type}», ikke {quantity}. Velg færre.", "Det er {available} billettar att av typen «{type}», ikkje {quantity}. Vel færre.", "There are {available} tickets left of type “{type}”, not {quantity}. Choose fewer."),
        Text(ReasonCodes.SaleNotOpen, "Salget av «{type}» åpner {from}. Prøv igjen da.", "Salet av «{type}» opnar {from}. Prøv igjen då.", "The sale of “{type}” opens {from}. Try again then."),
        Text(ReasonCodes.SaleClosed, "Salget av «{type}» stengte {to}.", "Salet av «{type}» stengde {to}.", "The sale of “{type}” closed {to}."),
        Text(ReasonCodes.NothingSold, "Ingen billetter er valgt. Velg minst én.", "Ingen billettar er valde. Vel minst éin.", "No tickets are chosen. Choose at least one."),
        Text(ReasonCodes.AmountTooLarge, "Beløpet blir for stort til å regnes ut. Kontroller antall og tid.", "Beløpet blir for stort til å reknast ut. Kontroller tal og tid.", "The amount is too large to compute. Check quantity and time."),
        Text(ReasonCodes.GroupNotVerified, "Prisen for «{group}» krever verifisering; ordinær pris er brukt.", "Prisen for «{group}» krev verifisering; ordinær pris er brukt.", "The price for “{group}” needs verification; the ordinary price is used."),
        Text(ReasonCodes.PlanOverlap, "Prisplanene «{plan}» og «{other}» gjelder samtidig med lik prioritet; «{plan}» er brukt, den står først.", "Prisplanane «{plan}» og «{other}» gjeld samstundes med lik prioritet; «{plan}» er brukt, han står først.", "The price plans “{plan}” and “{other}” apply at once with equal priority; “{plan}” is used, as it stands first."),
        Text(ReasonCodes.TicketLimit, "Dette er det meste per bestilling av «{type}»: {max}.", "Dette er det meste per bestilling av «{type}»: {max}.", "This is the most per order of “{type}”: {max}."),
        Text(ReasonCodes.CodeUnknown, "Rabattkoden «{code}» finnes ikke; prisen er uten rabatt.", "Rabattkoden «{code}» finst ikkje; prisen er utan rabatt.", "There is no discount code “{code}”; the price is without it."),
        Text(ReasonCodes.DiscountOtherGroup, "Rabatten «{discount}» gjelder bare for {groups}.", "Rabatten «{discount}» gjeld berre for {groups}.", "The discount “{discount}” is only for {groups}."),
        Text(ReasonCodes.DiscountOutOfDate, "Rabatten «{discount}» gjelder ikke {date}.", "Rabatten «{discount}» gjeld ikkje {date}.", "The discount “{discount}” is not valid on {date}."),
        Text(ReasonCodes.DiscountUsedUp, "Rabatten «{discount}» er brukt opp ({max} ganger).", "Rabatten «{discount}» er brukt opp ({max} gonger).", "The discount “{discount}” is used up ({max} times)."),
        Text(ReasonCodes.DepositRequired, "Depositum kreves alltid.", "Depositum blir alltid kravd.", "A deposit is always due."),
        Text(ReasonCodes.DepositTag, "Depositum kreves på grunn av «{tag}».", "Depositum blir kravd på grunn av «{tag}».", "A deposit is due because of “{tag}”."),
        Text(ReasonCodes.DepositPersons, "Depositum kreves ved over {limit} personer; her er det {participants}.", "Depositum blir kravd ved over {limit} personar; her er det {participants}.", "A deposit is due above {limit} people; here are {participants}."),
        Text(ReasonCodes.DepositHours, "Depositum kreves ved over {limit} timer; her er det {hours}.", "Depositum blir kravd ved over {limit} timar; her er det {hours}.", "A deposit is due above {limit} hours; here are {hours}."),
        Text(ReasonCodes.DepositKey, "Depositum for nøkkel: {amount}.", "Depositum for nøkkel: {amount}.", "Deposit for the key: {amount}."),
        Text(ReasonCodes.DepositEquipment, "Depositum for utstyret: {amount}.", "Depositum for utstyret: {amount}.", "Deposit for the equipment: {amount}."),
        Text(ReasonCodes.DepositCapped, "Depositum er begrenset til {max}.", "Depositum er avgrensa til {max}.", "The deposit is limited to {max}."),
        Text(ReasonCodes.InvoiceNotAllowed, "Faktura tilbys ikke.", "Faktura blir ikkje tilbydd.", "Invoices are not offered."),
        Text(ReasonCodes.InvoiceOtherGroup, "Faktura tilbys bare {groups}.", "Faktura blir berre tilbydd {groups}.", "Invoices are only for {groups}."),
        Text(ReasonCodes.InvoiceBelowMinimum, "Faktura tilbys fra {min}; summen er {total}.", "Faktura blir tilbydd frå {min}; summen er {total}.", "Invoices are offered from {min}; the total is {total}."),
        Text(ReasonCodes.InvoiceNeedsNumber, "Faktura krever organisasjonsnummer. Oppgi det.", "Faktura krev organisasjonsnummer. Oppgi det.", "An invoice needs an organisation number. Give it."),
        Text(ReasonCodes.EhfNotEnabled, "EHF er ikke slått på.", "EHF er ikkje slått på.", "EHF is not enabled."),
        Text(ReasonCodes.NothingToPay, "Det er ingenting å betale.", "Det er ingenting å betale.", "There is nothing to pay."),
        Text(ReasonCodes.SomethingToPay, "Bookingen er ikke gratis.", "Bookinga er ikkje gratis.", "The booking is not free."));

    /// <summary>What <see cref="PriceBook.Compile"/> finds.</summary>
    public static TextTable Findings { get; } = new(
        Text(FindingCodes.Negative, "Beløpet {value} er negativt. Skriv 0 eller mer.", "Beløpet {value} er negativt. Skriv 0 eller meir.", "The amount {value} is negative. Write 0 or more."),
        Text(FindingCodes.TooLarge, "Beløpet {value} er for stort; det meste er {max}. Kontroller antall nuller.", "Beløpet {value} er for stort; det meste er {max}. Kontroller talet på nullar.", "The amount {value} is too large; {max} is the most. Check the zeros."),
        Text(FindingCodes.TooManyDecimals, "Beløpet {value} har mer enn to desimaler. Rund av til øre.", "Beløpet {value} har meir enn to desimalar. Rund av til øre.", "The amount {value} has more than two decimals. Round it to øre."),
        Text(FindingCodes.Percent, "Prosenten {value} ligger utenfor 0–100. Skriv 25 for 25 %.", "Prosenten {value} ligg utanfor 0–100. Skriv 25 for 25 %.", "The percentage {value} is outside 0–100. Write 25 for 25 %."),
        Text(FindingCodes.Factor, "Faktoren {value} ligger utenfor 0–{max}. Skriv 1.2 for 20 % påslag.", "Faktoren {value} ligg utanfor 0–{max}. Skriv 1.2 for 20 % påslag.", "The factor {value} is outside 0–{max}. Write 1.2 for 20 % more."),
        Text(FindingCodes.Minutes, "{value} minutter ligger utenfor {min}–{max}. Skriv en lengde innenfor.", "{value} minutt ligg utanfor {min}–{max}. Skriv ei lengd innanfor.", "{value} minutes are outside {min}–{max}. Write a length inside."),
        Text(FindingCodes.Count, "Antallet {value} er negativt. Skriv 0 eller mer.", "Talet {value} er negativt. Skriv 0 eller meir.", "The count {value} is negative. Write 0 or more."),
        Text(FindingCodes.Missing, "Verdien mangler. Fyll den ut.", "Verdien manglar. Fyll han ut.", "The value is missing. Fill it in."),
        Text(FindingCodes.Duplicate, "Id-en «{value}» står to ganger. Gi den ene en annen.", "Id-en «{value}» står to gonger. Gi den eine ein annan.", "The id “{value}” stands twice. Give one of them another."),
        Text(FindingCodes.UnknownVat, "MVA-satsen {value} finnes ikke. Bruk en av {known}.", "MVA-satsen {value} finst ikkje. Bruk ein av {known}.", "There is no VAT rate {value}. Use one of {known}."),
        Text(FindingCodes.VatMissing, "MVA-satsen mangler; 0 % er brukt. Oppgi den, eller sett fritatt.", "MVA-satsen manglar; 0 % er brukt. Oppgi han, eller set fritatt.", "The VAT rate is missing; 0 % is used. Give it, or mark as exempt."),
        Text(FindingCodes.CurrencyMissing, "Valutaen mangler; NOK er brukt. Oppgi den.", "Valutaen manglar; NOK er brukt. Oppgi han.", "The currency is missing; NOK is used. Give it."),
        Text(FindingCodes.BadCurrency, "«{value}» er ikke en valutakode. Skriv tre store bokstaver, som NOK.", "«{value}» er ikkje ein valutakode. Skriv tre store bokstavar, som NOK.", "“{value}” is not a currency code. Write three capital letters, such as NOK."),
        Text(FindingCodes.EmptyWindow, "Fra og til er like ({value}). La begge stå tomme for hele døgnet, eller endre det ene.", "Frå og til er like ({value}). Lat begge stå tomme for heile døgnet, eller endre det eine.", "From and to are the same ({value}). Leave both out for the whole day, or change one."),
        Text(FindingCodes.StartsAtEnd, "Et tidsrom kan ikke starte kl. {value}. Start kl. 00:00 neste dag.", "Eit tidsrom kan ikkje starte kl. {value}. Start kl. 00:00 neste dag.", "A window cannot start at {value}. Start it at 00:00 of the next day."),
        Text(FindingCodes.UnknownDay, "Ukedagen {value} finnes ikke. Bruk Mandag til Søndag.", "Vekedagen {value} finst ikkje. Bruk Mandag til Søndag.", "There is no weekday {value}. Use Mandag to Søndag."),
        Text(FindingCodes.HalfSeason, "Sesongen har bare den ene enden. Oppgi både {start} og {end}.", "Sesongen har berre den eine enden. Oppgi både {start} og {end}.", "The season has only one end. Give both {start} and {end}."),
        Text(FindingCodes.Reversed, "Til-datoen {to} er før fra-datoen {from}. Bytt dem.", "Til-datoen {to} er før frå-datoen {from}. Byt dei.", "The end date {to} is before the start date {from}. Swap them."),
        Text(FindingCodes.NeverWins, "Prisplanen «{plan}» kan aldri bli brukt: andre planer går foran hele tiden. Hev prioriteten eller slett den.", "Prisplanen «{plan}» kan aldri bli brukt: andre planar går føre heile tida. Hev prioriteten eller slett han.", "The price plan “{plan}” can never be used: other plans come first all the time. Raise its priority or delete it."),
        Text(FindingCodes.Overlap, "Prisplanene «{plan}» og «{other}» overlapper med lik prioritet {priority}; «{other}» vinner, den står først. Gi dem ulik prioritet.", "Prisplanane «{plan}» og «{other}» overlappar med lik prioritet {priority}; «{other}» vinn, han står først. Gi dei ulik prioritet.", "The price plans “{plan}” and “{other}” overlap at equal priority {priority}; “{other}” wins, as it stands first. Give them different priorities."),
        Text(FindingCodes.TooMany, "Listen har {count} rader; det meste er {max}. Slå noen sammen.", "Lista har {count} rader; det meste er {max}. Slå nokre saman.", "The list has {count} rows; {max} is the most. Merge some."));

    private static KeyValuePair<string, LocalizedText> Text(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
