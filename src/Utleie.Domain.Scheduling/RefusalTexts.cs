using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling;

/// <summary>The words for reasons: what was asked, what the rule is, and what can be done.</summary>
internal static class RefusalTexts
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All { get; } =
    [
        new(SchedulingCodes.UnknownCourt, new(
            "Banen {court} finnes ikke. Velg en av disse: {known}.",
            "Banen {court} finst ikkje. Vel ein av desse: {known}.",
            "There is no court {court}. Choose one of these: {known}.")),
        new(SchedulingCodes.CourtMissing, new(
            "Det er flere baner, og ingen er valgt. Velg en av disse: {known}.",
            "Det er fleire banar, og ingen er vald. Vel ein av desse: {known}.",
            "There are several courts, and none is chosen. Choose one of these: {known}.")),
        new(SchedulingCodes.NotBookableAlone, new(
            "{court} kan ikke bookes alene. Book hele lokalet.",
            "{court} kan ikkje bookast åleine. Book heile lokalet.",
            "{court} cannot be booked by itself. Book the whole room.")),
        new(SchedulingCodes.PresentationOnly, new(
            "Objektet er bare til presentasjon og kan ikke bookes. Ta kontakt med utleier.",
            "Objektet er berre til presentasjon og kan ikkje bookast. Ta kontakt med utleigar.",
            "The resource is for presentation only and cannot be booked. Contact the owner.")),
        new(SchedulingCodes.CourtInMaintenance, new(
            "{court} er under vedlikehold og kan ikke bookes nå. Velg en annen bane.",
            "{court} er under vedlikehald og kan ikkje bookast no. Vel ein annan bane.",
            "{court} is under maintenance and cannot be booked now. Choose another court.")),
        new(SchedulingCodes.CourtClosed, new(
            "{court} er stengt og kan ikke bookes. Velg en annen bane.",
            "{court} er stengd og kan ikkje bookast. Vel ein annan bane.",
            "{court} is closed and cannot be booked. Choose another court.")),
        new(SchedulingCodes.FacilityInMaintenance, new(
            "Anlegget er under vedlikehold og kan ikke bookes nå. Prøv igjen senere.",
            "Anlegget er under vedlikehald og kan ikkje bookast no. Prøv igjen seinare.",
            "The facility is under maintenance and cannot be booked now. Try again later.")),
        new(SchedulingCodes.FacilityClosed, new(
            "Anlegget er stengt og kan ikke bookes. Velg et annet anlegg.",
            "Anlegget er stengt og kan ikkje bookast. Vel eit anna anlegg.",
            "The facility is closed and cannot be booked. Choose another facility.")),
        new(SchedulingCodes.OutsideCalendar, new(
            "Tiden {start}–{end} er utenfor kalenderen, som går fra 1971 til 2199. Velg en tid i disse årene.",
            "Tida {start}–{end} er utanfor kalenderen, som går frå 1971 til 2199. Vel ei tid i desse åra.",
            "The time {start}–{end} is outside the calendar, which goes from 1971 to 2199. Choose a time in those years.")),
        new(SchedulingCodes.EndsBeforeStart, new(
            "Slutten {end} er ikke etter starten {start}. Velg en senere slutt.",
            "Slutten {end} er ikkje etter starten {start}. Vel ein seinare slutt.",
            "The end {end} is not after the start {start}. Choose a later end.")),
        new(SchedulingCodes.NotWholeMinutes, new(
            "Tiden {start}–{end} har sekunder. Velg hele minutter.",
            "Tida {start}–{end} har sekund. Vel heile minutt.",
            "The time {start}–{end} has seconds. Choose whole minutes.")),
        new(SchedulingCodes.NotWholeDays, new(
            "{start}–{end} er ikke hele dager: de går {from}–{to}. Velg den tiden.",
            "{start}–{end} er ikkje heile dagar: dei går {from}–{to}. Vel den tida.",
            "{start}–{end} is not whole days: they go {from}–{to}. Choose that time.")),
        new(SchedulingCodes.NotHeld, new(
            "Bookingen {booking} finnes ikke lenger, så den kan ikke flyttes. Book på nytt.",
            "Bookinga {booking} finst ikkje lenger, så ho kan ikkje flyttast. Book på nytt.",
            "The booking {booking} is no longer held, so it cannot be moved. Book again.")),
        new(SchedulingCodes.SkippedHour, new(
            "{from}–{to} finnes ikke {date}, fordi klokken stilles frem over den. Velg en annen tid den dagen.",
            "{from}–{to} finst ikkje {date}, fordi klokka blir stilt fram over henne. Vel ei anna tid den dagen.",
            "{from}–{to} does not exist on {date}, because the clocks go forward over it. Choose another time that day.")),
        new(SchedulingCodes.InThePast, new(
            "Starten {start} er passert; klokken er {now}. Velg en senere start.",
            "Starten {start} er passert; klokka er {now}. Vel ein seinare start.",
            "The start {start} is past; it is {now}. Choose a later start.")),
        new(SchedulingCodes.LeadTime, new(
            "Starten {start} er for tidlig: det må bookes minst {hours} timer før. Velg en start fra {earliest}.",
            "Starten {start} er for tidleg: det må bookast minst {hours} timar før. Vel ein start frå {earliest}.",
            "The start {start} is too soon: bookings are made at least {hours} hours before. Choose a start from {earliest}.")),
        new(SchedulingCodes.BeyondHorizon, new(
            "Starten {start} er for langt frem: den siste mulige starten er {latest}. Velg en tidligere start eller vent.",
            "Starten {start} er for langt fram: den siste moglege starten er {latest}. Vel ein tidlegare start eller vent.",
            "The start {start} is too far ahead: the last possible start is {latest}. Choose an earlier start or wait.")),
        new(SchedulingCodes.TooShort, new(
            "{length} minutter er for kort: minst {min} minutter må bookes. Velg en lengre tid.",
            "{length} minutt er for kort: minst {min} minutt må bookast. Vel ei lengre tid.",
            "{length} minutes is too short: at least {min} minutes are booked. Choose a longer time.")),
        new(SchedulingCodes.TooLong, new(
            "{length} minutter er for langt: høyst {max} minutter kan bookes. Velg en kortere tid.",
            "{length} minutt er for langt: høgst {max} minutt kan bookast. Vel ei kortare tid.",
            "{length} minutes is too long: at most {max} minutes are booked. Choose a shorter time.")),
        new(SchedulingCodes.OffSlotLength, new(
            "Lengden {length} går ikke opp i tidsluker på {slot} minutter. Velg en lengde som gjør det.",
            "Lengda {length} går ikkje opp i tidsluker på {slot} minutt. Vel ei lengd som gjer det.",
            "The length {length} is not a number of whole slots of {slot} minutes. Choose one that is.")),
        new(SchedulingCodes.OffGrid, new(
            "Starten {start} er ikke på en tidsluke på {slot} minutter. Velg {earlier} eller {later}.",
            "Starten {start} er ikkje på ei tidsluke på {slot} minutt. Vel {earlier} eller {later}.",
            "The start {start} is not on a slot of {slot} minutes. Choose {earlier} or {later}.")),
        new(SchedulingCodes.DayClosed, new(
            "Det er stengt {date} ({name}). Velg en annen dag.",
            "Det er stengt {date} ({name}). Vel ein annan dag.",
            "It is closed on {date} ({name}). Choose another day.")),
        new(SchedulingCodes.OutsideOpening, new(
            "{start}–{end} er utenfor åpningstiden, som er {hours}. Velg en tid innenfor.",
            "{start}–{end} er utanfor opningstida, som er {hours}. Vel ei tid innanfor.",
            "{start}–{end} is outside the opening hours, which are {hours}. Choose a time within them.")),
        new(SchedulingCodes.Blackout, new(
            "{date} er sperret ({name}). Velg en annen dag.",
            "{date} er sperra ({name}). Vel ein annan dag.",
            "{date} is blacked out ({name}). Choose another day.")),
        new(SchedulingCodes.BlockedSlot, new(
            "{court} er sperret hver uke {from}–{to}. Velg en annen tid.",
            "{court} er sperra kvar veke {from}–{to}. Vel ei anna tid.",
            "{court} is blocked every week {from}–{to}. Choose another time.")),
        new(SchedulingCodes.FrameTime, new(
            "{court} er tildelt som fast tid {from}–{to}. Velg en annen tid.",
            "{court} er tildelt som fast tid {from}–{to}. Vel ei anna tid.",
            "{court} is given away as a weekly time {from}–{to}. Choose another time.")),
        new(SchedulingCodes.Occupied, new(
            "{court} er opptatt {from}–{to}. Velg en annen tid eller en annen bane.",
            "{court} er oppteken {from}–{to}. Vel ei anna tid eller ein annan bane.",
            "{court} is booked {from}–{to}. Choose another time or another court.")),
        new(SchedulingCodes.Reserved, new(
            "{court} er reservert {from}–{to} og venter på bekreftelse. Velg en annen tid eller en annen bane.",
            "{court} er reservert {from}–{to} og ventar på stadfesting. Vel ei anna tid eller ein annan bane.",
            "{court} is reserved {from}–{to}, awaiting confirmation. Choose another time or another court.")),
        new(SchedulingCodes.BlockedTime, new(
            "{court} er sperret {from}–{to}. Velg en annen tid eller en annen bane.",
            "{court} er sperra {from}–{to}. Vel ei anna tid eller ein annan bane.",
            "{court} is blocked {from}–{to}. Choose another time or another court.")),
        new(SchedulingCodes.Buffer, new(
            "{court} trenger {minutes} minutter mellom bookinger, og er opptatt {from}–{to}. Velg en tid lenger unna.",
            "{court} treng {minutes} minutt mellom bookingar, og er oppteken {from}–{to}. Vel ei tid lenger unna.",
            "{court} needs {minutes} minutes between bookings, and is booked {from}–{to}. Choose a time farther away.")),
        new(SchedulingCodes.GapTooShort, new(
            "Den ledige tiden her er kortere enn {min} minutter, som er det minste som kan bookes. Velg en annen tid.",
            "Den ledige tida her er kortare enn {min} minutt, som er det minste som kan bookast. Vel ei anna tid.",
            "The free time here is shorter than {min} minutes, the least that is booked. Choose another time.")),
        new(SchedulingCodes.OverCapacity, new(
            "{participants} personer er for mange: {court} tar høyst {capacity}. Velg et større lokale eller kom færre.",
            "{participants} personar er for mange: {court} tek høgst {capacity}. Vel eit større lokale eller kom færre.",
            "{participants} persons are too many: {court} takes at most {capacity}. Choose a larger room or come fewer.")),
        new(SchedulingCodes.SharedCapacity, new(
            "{participants} personer er for mange: {taken} kommer alt i samme tid, og lokalet tar høyst {capacity} til sammen. Velg en annen tid eller kom færre.",
            "{participants} personar er for mange: {taken} kjem alt i same tid, og lokalet tek høgst {capacity} til saman. Vel ei anna tid eller kom færre.",
            "{participants} persons are too many: {taken} come at the same time already, and the room takes at most {capacity} together. Choose another time or come fewer.")),
        new(SchedulingCodes.DayLimit, new(
            "Du har {count} bookinger {period}, og kan ha høyst {limit} per dag. Velg en annen dag eller avbestill en.",
            "Du har {count} bookingar {period}, og kan ha høgst {limit} per dag. Vel ein annan dag eller avbestill ein.",
            "You have {count} bookings on {period}, and may have at most {limit} per day. Choose another day or cancel one.")),
        new(SchedulingCodes.WeekLimit, new(
            "Du har {count} bookinger i uke {period}, og kan ha høyst {limit} per uke. Velg en annen uke eller avbestill en.",
            "Du har {count} bookingar i veke {period}, og kan ha høgst {limit} per veke. Vel ei anna veke eller avbestill ein.",
            "You have {count} bookings in week {period}, and may have at most {limit} per week. Choose another week or cancel one.")),
        new(SchedulingCodes.MonthLimit, new(
            "Du har {count} bookinger i {period}, og kan ha høyst {limit} per måned. Velg en annen måned eller avbestill en.",
            "Du har {count} bookingar i {period}, og kan ha høgst {limit} per månad. Vel ein annan månad eller avbestill ein.",
            "You have {count} bookings in {period}, and may have at most {limit} per month. Choose another month or cancel one.")),
        new(SchedulingCodes.ActiveLimit, new(
            "Du har {count} bookinger som ikke er over, og kan ha høyst {limit}. Vent til en er over eller avbestill en.",
            "Du har {count} bookingar som ikkje er over, og kan ha høgst {limit}. Vent til ein er over eller avbestill ein.",
            "You have {count} bookings that are not over, and may have at most {limit}. Wait until one is over or cancel one.")),
        new(SchedulingCodes.TooFewUnits, new(
            "{asked} enheter er for mange: bare {free} av {units} er ledige. Velg færre eller en annen tid.",
            "{asked} einingar er for mange: berre {free} av {units} er ledige. Vel færre eller ei anna tid.",
            "{asked} units are too many: only {free} of {units} are free. Choose fewer or another time.")),
        new(SchedulingCodes.NoQuantity, new(
            "{asked} enheter kan ikke bookes: minst 1 må velges. Velg 1 eller flere.",
            "{asked} einingar kan ikkje bookast: minst 1 må veljast. Vel 1 eller fleire.",
            "{asked} units cannot be booked: at least 1 is chosen. Choose 1 or more.")),
        new(SchedulingCodes.SearchBounded, new(
            "Søket dekker høyst {days} dager, og sluttet der. Søk videre fra en senere dato.",
            "Søket dekkjer høgst {days} dagar, og slutta der. Søk vidare frå ein seinare dato.",
            "The search covers at most {days} days, and ended there. Search on from a later date.")),
        new(SchedulingCodes.NothingFree, new(
            "Ingen tid er ledig mellom {from} og {to}. Velg en kortere tid eller andre dager.",
            "Inga tid er ledig mellom {from} og {to}. Vel ei kortare tid eller andre dagar.",
            "No time is free between {from} and {to}. Choose a shorter time or other days.")),
        new(SchedulingCodes.ClosedThroughout, new(
            "Det er stengt hele tiden mellom {from} og {to}. Velg andre dager.",
            "Det er stengt heile tida mellom {from} og {to}. Vel andre dagar.",
            "It is closed all the time between {from} and {to}. Choose other days.")),
        new(SchedulingCodes.FacilityLimited, new(
            "Anlegget er åpent med begrensninger. Spør utleier hva som gjelder.",
            "Anlegget er ope med avgrensingar. Spør utleigar kva som gjeld.",
            "The facility is open with limits. Ask the owner what applies.")),
        new(SchedulingCodes.AdjacentRooms, new(
            "Rommene ved siden av kan være i bruk: {rooms}. Regn med at lyd kan høres.",
            "Romma ved sida av kan vere i bruk: {rooms}. Rekn med at lyd kan høyrast.",
            "The rooms next door may be in use: {rooms}. Expect to hear and be heard.")),
    ];
}
