using Utleie.Domain.Answers;
using Utleie.Domain.Pricing.Engine;

namespace Utleie.Domain.Pricing;

// D1.
/// <summary>The texts of all codes of this package, in bokmål, nynorsk and English.</summary>
public static class PricingTexts
{
    /// <summary>The texts of refusals, notes, and reasons of deposits and payment methods.</summary>
    public static TextTable Reasons { get; } = new(
        Text(ReasonCodes.TimesMissing, "Bookingen må ha både start og slutt. Fyll ut det som mangler.", "Bookinga må ha både start og slutt. Fyll ut det som manglar.", "A booking needs both a start and an end. Enter what is missing."),
        Text(ReasonCodes.EndNotAfterStart, "Slutt ({end}) må være etter start ({start}). Velg en senere slutt.", "Slutt ({end}) må vere etter start ({start}). Vel ein seinare slutt.", "The end ({end}) must be after the start ({start}). Choose a later end."),
        Text(ReasonCodes.OutOfRange, "Tidspunktet ligger utenfor 1970–2199. Kontroller årstallet.", "Tidspunktet ligg utanfor 1970–2199. Kontroller årstalet.", "The time is outside the years 1970–2199. Check the year."),
        Text(ReasonCodes.TooLong, "Bookingen varer {days} dager, og maksimum er {max}. Velg en kortere periode.", "Bookinga varer {days} dagar, og maksimum er {max}. Vel ein kortare periode.", "The booking lasts {days} days, and the maximum is {max}. Choose a shorter period."),
        Text(ReasonCodes.UnknownGroup, "Målgruppen «{group}» finnes ikke. Velg blant: {known}.", "Målgruppa «{group}» finst ikkje. Vel mellom: {known}.", "There is no target group “{group}”. Choose from: {known}."),
        Text(ReasonCodes.UnknownCourt, "Banen «{id}» finnes ikke. Velg blant: {known}.", "Banen «{id}» finst ikkje. Vel mellom: {known}.", "There is no court “{id}”. Choose from: {known}."),
        Text(ReasonCodes.UnknownSubRoom, "Underrommet «{id}» finnes ikke. Velg blant: {known}.", "Underrommet «{id}» finst ikkje. Vel mellom: {known}.", "There is no sub-room “{id}”. Choose from: {known}."),
        Text(ReasonCodes.UnknownSection, "Sonen «{id}» finnes ikke. Velg blant: {known}.", "Sona «{id}» finst ikkje. Vel mellom: {known}.", "There is no section “{id}”. Choose from: {known}."),
        Text(ReasonCodes.UnknownFee, "Gebyret «{id}» finnes ikke. Velg blant: {known}.", "Gebyret «{id}» finst ikkje. Vel mellom: {known}.", "There is no fee “{id}”. Choose from: {known}."),
        Text(ReasonCodes.FeeAfterwards, "Gebyret «{id}» kreves inn først etter bookingen. Ta det ut av forespørselen.", "Gebyret «{id}» blir kravd inn først etter bookinga. Ta det ut av førespurnaden.", "The fee “{id}” is charged after the booking. Remove it from the request."),
        Text(ReasonCodes.UnknownAddOn, "Tilleggstjenesten «{id}» finnes ikke. Velg blant: {known}.", "Tilleggstenesta «{id}» finst ikkje. Vel mellom: {known}.", "There is no service “{id}”. Choose from: {known}."),
        Text(ReasonCodes.UnknownItem, "Utstyret «{id}» finnes ikke. Velg blant: {known}.", "Utstyret «{id}» finst ikkje. Vel mellom: {known}.", "There is no equipment “{id}”. Choose from: {known}."),
        Text(ReasonCodes.UnknownTicket, "Billettypen «{type}» finnes ikke. Velg blant: {known}.", "Billettypen «{type}» finst ikkje. Vel mellom: {known}.", "There is no ticket type “{type}”. Choose from: {known}."),
        Text(ReasonCodes.NotEnoughItems, "Det finnes bare {available} av «{id}», og du ba om {quantity}. Velg færre.", "Det finst berre {available} av «{id}», og du bad om {quantity}. Vel færre.", "Only {available} of “{id}” are available, and you asked for {quantity}. Choose fewer."),
        Text(ReasonCodes.BadQuantity, "Antallet ({what}) er {quantity} og må være {min}–{max}. Oppgi et gyldig antall.", "Talet ({what}) er {quantity} og må vere {min}–{max}. Oppgi eit gyldig tal.", "The quantity ({what}) is {quantity} and must be {min}–{max}. Enter a valid quantity."),
        Text(ReasonCodes.TooManyTickets, "{quantity} billetter av typen «{type}» er for mange. Du kan kjøpe høyst {max} per bestilling.", "{quantity} billettar av typen «{type}» er for mange. Du kan kjøpe høgst {max} per bestilling.", "{quantity} tickets of type “{type}” are too many. The maximum per order is {max}."),
        Text(ReasonCodes.SoldOut, "Det er {available} billetter igjen av typen «{type}», og du ba om {quantity}. Velg færre.", "Det er {available} billettar att av typen «{type}», og du bad om {quantity}. Vel færre.", "Only {available} tickets of type “{type}” are left, and you asked for {quantity}. Choose fewer."),
        Text(ReasonCodes.SaleNotOpen, "Salget av «{type}» åpner {from}. Prøv igjen da.", "Salet av «{type}» opnar {from}. Prøv igjen då.", "Sales of “{type}” open {from}. Try again then."),
        Text(ReasonCodes.SaleClosed, "Salget av «{type}» stengte {to}.", "Salet av «{type}» stengde {to}.", "Sales of “{type}” closed {to}."),
        Text(ReasonCodes.NothingSold, "Ingen billetter er valgt. Velg minst én.", "Ingen billettar er valde. Vel minst éin.", "No tickets are selected. Select at least one."),
        Text(ReasonCodes.AmountTooLarge, "Beløpet er for stort til å regnes ut. Kontroller antall og tid.", "Beløpet er for stort til å reknast ut. Kontroller tal og tid.", "The amount is too large to calculate. Check the quantities and the time."),
        Text(ReasonCodes.GroupNotVerified, "Prisen for «{group}» krever at gruppen er bekreftet. Ordinær pris er brukt.", "Prisen for «{group}» krev at gruppa er stadfesta. Ordinær pris er brukt.", "The price for “{group}” requires verification. The regular price applies."),
        Text(ReasonCodes.PlanOverlap, "Prisplanene «{plan}» og «{other}» gjelder samtidig med lik prioritet. «{plan}» er brukt fordi den står først.", "Prisplanane «{plan}» og «{other}» gjeld samstundes med lik prioritet. «{plan}» er brukt fordi han står først.", "The price plans “{plan}” and “{other}” overlap with equal priority. “{plan}” is used because it is listed first."),
        Text(ReasonCodes.TicketLimit, "Du har valgt det høyeste antallet per bestilling av «{type}»: {max}.", "Du har valt det høgaste talet per bestilling av «{type}»: {max}.", "You have selected the maximum per order of “{type}”: {max}."),
        Text(ReasonCodes.CodeUnknown, "Rabattkoden «{code}» finnes ikke. Prisen er uten rabatt.", "Rabattkoden «{code}» finst ikkje. Prisen er utan rabatt.", "The discount code “{code}” does not exist. The price is without a discount."),
        Text(ReasonCodes.DiscountOtherGroup, "Rabatten «{discount}» gjelder bare for {groups}.", "Rabatten «{discount}» gjeld berre for {groups}.", "The discount “{discount}” is for {groups} only."),
        Text(ReasonCodes.DiscountOutOfDate, "Rabatten «{discount}» gjelder ikke på datoen {date}.", "Rabatten «{discount}» gjeld ikkje på datoen {date}.", "The discount “{discount}” is not valid on {date}."),
        Text(ReasonCodes.DiscountUsedUp, "Rabatten «{discount}» er brukt opp (høyst {max} ganger).", "Rabatten «{discount}» er brukt opp (høgst {max} gonger).", "The discount “{discount}” has been used up (maximum {max} times)."),
        Text(ReasonCodes.DepositRequired, "Depositum kreves alltid.", "Depositum er alltid påkravd.", "A deposit is always required."),
        Text(ReasonCodes.DepositTag, "Depositum kreves på grunn av «{tag}».", "Depositum er påkravd på grunn av «{tag}».", "A deposit is required because of “{tag}”."),
        Text(ReasonCodes.DepositPersons, "Depositum kreves ved over {limit} personer, og dere er {participants}.", "Depositum er påkravd ved over {limit} personar, og de er {participants}.", "A deposit is required for more than {limit} people, and you are {participants}."),
        Text(ReasonCodes.DepositHours, "Depositum kreves ved over {limit} timer, og bookingen er på {hours}.", "Depositum er påkravd ved over {limit} timar, og bookinga er på {hours}.", "A deposit is required for more than {limit} hours, and this booking is {hours}."),
        Text(ReasonCodes.DepositKey, "Depositum for nøkkel: {amount}.", "Depositum for nøkkel: {amount}.", "Deposit for the key: {amount}."),
        Text(ReasonCodes.DepositEquipment, "Depositum for utstyret: {amount}.", "Depositum for utstyret: {amount}.", "Deposit for the equipment: {amount}."),
        Text(ReasonCodes.DepositCapped, "Depositum er begrenset til {max}.", "Depositum er avgrensa til {max}.", "The deposit is capped at {max}."),
        Text(ReasonCodes.InvoiceNotAllowed, "Du kan ikke betale med faktura.", "Du kan ikkje betale med faktura.", "Invoicing is not available."),
        Text(ReasonCodes.InvoiceOtherGroup, "Bare {groups} kan betale med faktura.", "Berre {groups} kan betale med faktura.", "Invoicing is available to {groups} only."),
        Text(ReasonCodes.InvoiceBelowMinimum, "Du kan betale med faktura fra {min}, og summen er {total}.", "Du kan betale med faktura frå {min}, og summen er {total}.", "Invoicing is available from {min}, and the total is {total}."),
        Text(ReasonCodes.InvoiceNeedsNumber, "Faktura krever organisasjonsnummer. Oppgi nummeret.", "Faktura krev organisasjonsnummer. Oppgi nummeret.", "An invoice requires an organisation number. Enter it."),
        Text(ReasonCodes.EhfNotEnabled, "Du kan ikke betale med EHF-faktura.", "Du kan ikkje betale med EHF-faktura.", "EHF invoicing is not available."),
        Text(ReasonCodes.NothingToPay, "Det er ingenting å betale.", "Det er ingenting å betale.", "There is nothing to pay."),
        Text(ReasonCodes.SomethingToPay, "Bookingen er ikke gratis.", "Bookinga er ikkje gratis.", "The booking is not free."),
        Text(ReasonCodes.RowNotRead, "{field} er ikke med i prisen, fordi den har felt som ikke kan leses.", "{field} er ikkje med i prisen, fordi ho har felt som ikkje kan lesast.", "{field} is not part of the price, because it has fields that cannot be read."));

    /// <summary>The texts of the findings of <see cref="PriceBook.Compile"/>.</summary>
    public static TextTable Findings { get; } = new([
        Text(FindingCodes.Negative, "Beløpet {value} er negativt. Oppgi 0 eller mer.", "Beløpet {value} er negativt. Oppgi 0 eller meir.", "The amount {value} is negative. Enter 0 or more."),
        Text(FindingCodes.TooLarge, "Beløpet {value} er for stort, og maksimum er {max}. Kontroller antall nuller.", "Beløpet {value} er for stort, og maksimum er {max}. Kontroller talet på nullar.", "The amount {value} is too large, and the maximum is {max}. Check the number of zeros."),
        Text(FindingCodes.TooManyDecimals, "Beløpet {value} har mer enn to desimaler. Rund av til hele øre.", "Beløpet {value} har meir enn to desimalar. Rund av til heile øre.", "The amount {value} has more than two decimals. Round it to whole øre."),
        Text(FindingCodes.Percent, "Prosenten er {value} og må være 0–100. Skriv 25 for 25 %.", "Prosenten er {value} og må vere 0–100. Skriv 25 for 25 %.", "The percentage is {value} and must be 0–100. Enter 25 for 25 %."),
        Text(FindingCodes.Factor, "Faktoren er {value} og må være 0–{max}. Skriv 1.2 for 20 % påslag.", "Faktoren er {value} og må vere 0–{max}. Skriv 1.2 for 20 % påslag.", "The factor is {value} and must be 0–{max}. Enter 1.2 for a 20 % increase."),
        Text(FindingCodes.Minutes, "Lengden er {value} minutter og må være {min}–{max}. Oppgi en gyldig lengde.", "Lengda er {value} minutt og må vere {min}–{max}. Oppgi ei gyldig lengd.", "The length is {value} minutes and must be {min}–{max}. Enter a valid length."),
        Text(FindingCodes.Count, "Antallet {value} er negativt. Oppgi 0 eller mer.", "Talet {value} er negativt. Oppgi 0 eller meir.", "The count {value} is negative. Enter 0 or more."),
        Text(FindingCodes.Missing, "Verdien mangler. Fyll den ut.", "Verdien manglar. Fyll han ut.", "A value is missing. Enter it."),
        Text(FindingCodes.Duplicate, "Id-en «{value}» er brukt to ganger. Gi den ene raden en annen id.", "Id-en «{value}» er brukt to gonger. Gi den eine rada ein annan id.", "The id “{value}” is used twice. Give one of the rows another id."),
        Text(FindingCodes.UnknownVat, "MVA-satsen {value} finnes ikke. Velg blant: {known}.", "MVA-satsen {value} finst ikkje. Vel mellom: {known}.", "There is no VAT rate {value}. Choose from: {known}."),
        Text(FindingCodes.VatMissing, "MVA-satsen mangler, og 0 % er brukt. Oppgi satsen, eller merk som fritatt.", "MVA-satsen manglar, og 0 % er brukt. Oppgi satsen, eller merk som fritatt.", "The VAT rate is missing, and 0 % is used. Enter the rate, or mark as exempt."),
        Text(FindingCodes.CurrencyMissing, "Valutaen mangler, og NOK er brukt. Oppgi valutaen.", "Valutaen manglar, og NOK er brukt. Oppgi valutaen.", "The currency is missing, and NOK is used. Enter the currency."),
        Text(FindingCodes.BadCurrency, "«{value}» er ikke en valutakode. Skriv tre store bokstaver, som NOK.", "«{value}» er ikkje ein valutakode. Skriv tre store bokstavar, som NOK.", "“{value}” is not a currency code. Enter three capital letters, such as NOK."),
        Text(FindingCodes.EmptyWindow, "Fra og til er like ({value}). La begge stå tomme for hele døgnet, eller endre en av dem.", "Frå og til er like ({value}). La begge stå tomme for heile døgnet, eller endre ein av dei.", "“From” and “to” are the same ({value}). Leave both empty for the whole day, or change one of them."),
        Text(FindingCodes.StartsAtEnd, "Et tidsrom kan ikke starte kl. {value}. Start kl. 00:00 neste dag.", "Eit tidsrom kan ikkje starte kl. {value}. Start kl. 00:00 neste dag.", "A time window cannot start at {value}. Start it at 00:00 the next day."),
        Text(FindingCodes.UnknownDay, "Ukedagen {value} finnes ikke. Bruk Mandag til Søndag.", "Vekedagen {value} finst ikkje. Bruk Mandag til Søndag.", "{value} is not a weekday. Use Mandag to Søndag."),
        Text(FindingCodes.HalfSeason, "Sesongen mangler start eller slutt. Oppgi både {start} og {end}.", "Sesongen manglar start eller slutt. Oppgi både {start} og {end}.", "The season lacks a start or an end. Enter both {start} and {end}."),
        Text(FindingCodes.Reversed, "Til-datoen {to} er før fra-datoen {from}. Bytt om på dem.", "Til-datoen {to} er før frå-datoen {from}. Byt om på dei.", "The end date {to} is before the start date {from}. Swap them."),
        Text(FindingCodes.NeverWins, "Prisplanen «{plan}» blir aldri brukt, fordi andre planer alltid går foran. Øk prioriteten, eller slett planen.", "Prisplanen «{plan}» blir aldri brukt, fordi andre planar alltid går føre. Auk prioriteten, eller slett planen.", "The price plan “{plan}” is never used, because other plans always take precedence. Raise its priority, or delete it."),
        Text(FindingCodes.Overlap, "Prisplanene «{plan}» og «{other}» overlapper med lik prioritet ({priority}). «{other}» gjelder fordi den står først. Gi dem ulik prioritet.", "Prisplanane «{plan}» og «{other}» overlappar med lik prioritet ({priority}). «{other}» gjeld fordi han står først. Gi dei ulik prioritet.", "The price plans “{plan}” and “{other}” overlap with equal priority ({priority}). “{other}” applies because it is listed first. Give them different priorities."),
        Text(FindingCodes.BadTrigger, "«{value}» kan ikke leses som en grense og gjelder som en merkelapp. Skriv for eksempel over_100_personer eller over_4_timer.", "«{value}» kan ikkje lesast som ei grense og gjeld som ein merkelapp. Skriv til dømes over_100_personer eller over_4_timer.", "“{value}” cannot be read as a limit and counts as a tag. Write it like over_100_personer or over_4_timer."),
        Text(FindingCodes.TooMany, "Listen har {count} rader, og maksimum er {max}. Slå noen av dem sammen.", "Lista har {count} rader, og maksimum er {max}. Slå saman nokre av dei.", "The list has {count} rows, and the maximum is {max}. Merge some of them."),
        .. UnknownMembers.FindingTexts]);

    private static KeyValuePair<string, LocalizedText> Text(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
