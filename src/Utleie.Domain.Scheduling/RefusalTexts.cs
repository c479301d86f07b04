using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling;

/// <summary>The texts of reasons: what was requested, the rule, and what to do instead.</summary>
internal static class RefusalTexts
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All { get; } =
    [
        new(SchedulingCodes.UnknownCourt, new(
            "«{court}» finnes ikke her. Velg en av disse: {known}.",
            "«{court}» finst ikkje her. Vel ein av desse: {known}.",
            "There is no “{court}” here. Choose one of these: {known}.")),
        new(SchedulingCodes.CourtMissing, new(
            "Her er det flere å velge mellom, og ingen er valgt. Velg en av disse: {known}.",
            "Her er det fleire å velje mellom, og ingen er vald. Vel ein av desse: {known}.",
            "There are several to choose from, and none is selected. Choose one of these: {known}.")),
        new(SchedulingCodes.NotBookableAlone, new(
            "{court} kan ikke bookes alene. Book hele lokalet.",
            "{court} kan ikkje bookast åleine. Book heile lokalet.",
            "{court} cannot be booked separately. Book the whole room.")),
        new(SchedulingCodes.PresentationOnly, new(
            "Objektet er kun til presentasjon og kan ikke bookes. Ta kontakt med utleier.",
            "Objektet er berre til presentasjon og kan ikkje bookast. Ta kontakt med utleigar.",
            "This object is for presentation only and cannot be booked. Contact the owner.")),
        new(SchedulingCodes.CourtInMaintenance, new(
            "{court} er under vedlikehold og kan ikke bookes nå. Velg noe annet, eller prøv igjen senere.",
            "{court} er under vedlikehald og kan ikkje bookast no. Vel noko anna, eller prøv igjen seinare.",
            "{court} is under maintenance and cannot be booked now. Choose another, or try again later.")),
        new(SchedulingCodes.CourtClosed, new(
            "{court} er stengt og kan ikke bookes. Velg noe annet.",
            "{court} er stengd og kan ikkje bookast. Vel noko anna.",
            "{court} is closed and cannot be booked. Choose another.")),
        new(SchedulingCodes.FacilityInMaintenance, new(
            "Anlegget er under vedlikehold og kan ikke bookes nå. Prøv igjen senere.",
            "Anlegget er under vedlikehald og kan ikkje bookast no. Prøv igjen seinare.",
            "The facility is under maintenance and cannot be booked now. Try again later.")),
        new(SchedulingCodes.FacilityClosed, new(
            "Anlegget er stengt og kan ikke bookes. Velg et annet anlegg.",
            "Anlegget er stengt og kan ikkje bookast. Vel eit anna anlegg.",
            "The facility is closed and cannot be booked. Choose another facility.")),
        new(SchedulingCodes.OutsideCalendar, new(
            "Tiden {start}–{end} er utenfor kalenderen, som dekker årene 1971–2199. Velg en annen tid.",
            "Tida {start}–{end} er utanfor kalenderen, som dekkjer åra 1971–2199. Vel ei anna tid.",
            "{start}–{end} is outside the calendar, which covers the years 1971–2199. Choose another time.")),
        new(SchedulingCodes.EndsBeforeStart, new(
            "Slutten {end} må være etter starten {start}. Velg en senere slutt.",
            "Slutten {end} må vere etter starten {start}. Vel ein seinare slutt.",
            "The end {end} must be after the start {start}. Choose a later end.")),
        new(SchedulingCodes.NotWholeMinutes, new(
            "Tiden {start}–{end} har sekunder. Velg hele minutter.",
            "Tida {start}–{end} har sekund. Vel heile minutt.",
            "{start}–{end} includes seconds. Choose whole minutes.")),
        new(SchedulingCodes.NotWholeDays, new(
            "{start}–{end} er ikke hele dager, som går {from}–{to}. Velg den tiden.",
            "{start}–{end} er ikkje heile dagar, som går {from}–{to}. Vel den tida.",
            "{start}–{end} is not whole days, which run {from}–{to}. Choose that time.")),
        new(SchedulingCodes.NotHeld, new(
            "Bookingen {booking} finnes ikke lenger og kan ikke flyttes. Book på nytt.",
            "Bookinga {booking} finst ikkje lenger og kan ikkje flyttast. Book på nytt.",
            "Booking {booking} no longer exists and cannot be moved. Book again.")),
        new(SchedulingCodes.SkippedHour, new(
            "{from}–{to} finnes ikke {date}, fordi klokken stilles frem til sommertid. Velg en annen tid den dagen.",
            "{from}–{to} finst ikkje {date}, fordi klokka blir stilt fram til sommartid. Vel ei anna tid den dagen.",
            "{from}–{to} does not exist on {date}, because the clocks go forward. Choose another time that day.")),
        new(SchedulingCodes.InThePast, new(
            "Starten {start} er passert. Velg en start etter {now}.",
            "Starten {start} er passert. Vel ein start etter {now}.",
            "{start} is in the past. Choose a start after {now}.")),
        new(SchedulingCodes.LeadTime, new(
            "Starten {start} er for tidlig: du må booke minst {hours} timer i forveien. Velg en start fra {earliest}.",
            "Starten {start} er for tidleg: du må booke minst {hours} timar i førevegen. Vel ein start frå {earliest}.",
            "The start {start} is too soon: book at least {hours} hours in advance. Choose a start from {earliest}.")),
        new(SchedulingCodes.BeyondHorizon, new(
            "Starten {start} er for langt frem i tid: siste mulige start er {latest}. Velg en tidligere start, eller vent med å booke.",
            "Starten {start} er for langt fram i tid: siste moglege start er {latest}. Vel ein tidlegare start, eller vent med å booke.",
            "The start {start} is too far ahead: the latest possible start is {latest}. Choose an earlier start, or book later.")),
        new(SchedulingCodes.NotOpenYet, new(
            "Starten {start} kan ikke bookes ennå: bookingen åpner {opens}. Prøv igjen da, eller velg en annen tid.",
            "Starten {start} kan ikkje bookast enno: bookinga opnar {opens}. Prøv igjen då, eller vel ei anna tid.",
            "The start {start} cannot be booked yet: booking opens {opens}. Try again then, or choose another time.")),
        new(SchedulingCodes.NotOpenForGroup, new(
            "Starten {start} er i en periode som bare er åpen for {groups}. Velg en annen tid, eller oppgi målgruppen.",
            "Starten {start} er i ein periode som berre er open for {groups}. Vel ei anna tid, eller oppgje målgruppa.",
            "The start {start} is in a period that is open only for {groups}. Choose another time, or state the target group.")),
        new(SchedulingCodes.TooShort, new(
            "{length} minutter er for kort: korteste booking er {min} minutter. Velg en lengre tid.",
            "{length} minutt er for kort: kortaste booking er {min} minutt. Vel ei lengre tid.",
            "{length} minutes is too short: the minimum booking is {min} minutes. Choose a longer time.")),
        new(SchedulingCodes.TooLong, new(
            "{length} minutter er for lenge: lengste booking er {max} minutter. Velg en kortere tid.",
            "{length} minutt er for lenge: lengste booking er {max} minutt. Vel ei kortare tid.",
            "{length} minutes is too long: the maximum booking is {max} minutes. Choose a shorter time.")),
        new(SchedulingCodes.OffSlotLength, new(
            "Lengden {length} går ikke opp i tidsluker på {slot} minutter. Velg en lengde som gjør det.",
            "Lengda {length} går ikkje opp i tidsluker på {slot} minutt. Vel ei lengd som gjer det.",
            "The length {length} is not a whole number of {slot}-minute slots. Choose one that is.")),
        new(SchedulingCodes.OffGrid, new(
            "Starten {start} passer ikke med tidsluker på {slot} minutter. Velg {earlier} eller {later}.",
            "Starten {start} passar ikkje med tidsluker på {slot} minutt. Vel {earlier} eller {later}.",
            "The start {start} does not match the {slot}-minute slots. Choose {earlier} or {later}.")),
        new(SchedulingCodes.NotAPeriod, new(
            "{start}–{end} er ikke en av periodene som kan bookes: {periods}. Velg en av dem.",
            "{start}–{end} er ikkje ein av periodane som kan bookast: {periods}. Vel ein av dei.",
            "{start}–{end} is not one of the periods that can be booked: {periods}. Choose one of them.")),
        new(SchedulingCodes.DayClosed, new(
            "Det er stengt {date} ({name}). Velg en annen dag.",
            "Det er stengt {date} ({name}). Vel ein annan dag.",
            "Closed on {date} ({name}). Choose another day.")),
        new(SchedulingCodes.OutsideOpening, new(
            "{start}–{end} er utenfor åpningstiden, som er {hours}. Velg en tid innenfor.",
            "{start}–{end} er utanfor opningstida, som er {hours}. Vel ei tid innanfor.",
            "{start}–{end} is outside the opening hours, {hours}. Choose a time within them.")),
        new(SchedulingCodes.Blackout, new(
            "{date} er sperret ({name}). Velg en annen dag.",
            "{date} er sperra ({name}). Vel ein annan dag.",
            "{date} is unavailable ({name}). Choose another day.")),
        new(SchedulingCodes.BlockedSlot, new(
            "{court} er sperret hver uke {from}–{to}. Velg en annen tid.",
            "{court} er sperra kvar veke {from}–{to}. Vel ei anna tid.",
            "{court} is blocked every week {from}–{to}. Choose another time.")),
        new(SchedulingCodes.FrameTime, new(
            "{court} er tildelt en annen som fast tid {from}–{to}. Velg en annen tid.",
            "{court} er tildelt ein annan som fast tid {from}–{to}. Vel ei anna tid.",
            "{court} is reserved for a recurring booking {from}–{to}. Choose another time.")),
        new(SchedulingCodes.Occupied, new(
            "{court} er opptatt {from}–{to}. Velg en annen tid eller noe annet som er ledig.",
            "{court} er oppteken {from}–{to}. Vel ei anna tid eller noko anna som er ledig.",
            "{court} is booked {from}–{to}. Choose another time or another that is free.")),
        new(SchedulingCodes.Reserved, new(
            "{court} er reservert {from}–{to} og venter på bekreftelse. Velg en annen tid eller noe annet som er ledig.",
            "{court} er reservert {from}–{to} og ventar på stadfesting. Vel ei anna tid eller noko anna som er ledig.",
            "{court} is reserved {from}–{to}, pending confirmation. Choose another time or another that is free.")),
        new(SchedulingCodes.BlockedTime, new(
            "{court} er sperret {from}–{to}. Velg en annen tid eller noe annet som er ledig.",
            "{court} er sperra {from}–{to}. Vel ei anna tid eller noko anna som er ledig.",
            "{court} is blocked {from}–{to}. Choose another time or another that is free.")),
        new(SchedulingCodes.Buffer, new(
            "{court} trenger {minutes} minutter mellom bookingene, og er opptatt {from}–{to}. Velg en tid lenger unna.",
            "{court} treng {minutes} minutt mellom bookingane, og er oppteken {from}–{to}. Vel ei tid lenger unna.",
            "{court} needs {minutes} minutes between bookings and is booked {from}–{to}. Leave a longer gap.")),
        new(SchedulingCodes.GapTooShort, new(
            "Den ledige tiden her er kortere enn {min} minutter, som er korteste booking. Velg en annen tid.",
            "Den ledige tida her er kortare enn {min} minutt, som er kortaste booking. Vel ei anna tid.",
            "The free time here is shorter than the minimum booking of {min} minutes. Choose another time.")),
        new(SchedulingCodes.OverCapacity, new(
            "{participants} personer er for mange: {court} har plass til {capacity}. Velg noe større, eller reduser antallet.",
            "{participants} personar er for mange: {court} har plass til {capacity}. Vel noko større, eller reduser talet.",
            "{participants} people is too many: {court} holds {capacity}. Choose something larger or reduce the group size.")),
        new(SchedulingCodes.SharedCapacity, new(
            "{participants} personer er for mange: {taken} av {capacity} plasser er allerede opptatt på samme tid. Velg en annen tid, eller reduser antallet.",
            "{participants} personar er for mange: {taken} av {capacity} plassar er alt opptekne på same tid. Vel ei anna tid, eller reduser talet.",
            "{participants} people is too many: {taken} of {capacity} places are already taken at that time. Choose another time or reduce the group size.")),
        new(SchedulingCodes.DayLimit, new(
            "Du har {count} bookinger {period}, og grensen er {limit} per dag. Velg en annen dag, eller avbestill en av dem.",
            "Du har {count} bookingar {period}, og grensa er {limit} per dag. Vel ein annan dag, eller avbestill ein av dei.",
            "You have {count} bookings on {period}, and the limit is {limit} per day. Choose another day or cancel one.")),
        new(SchedulingCodes.WeekLimit, new(
            "Du har {count} bookinger i uke {period}, og grensen er {limit} per uke. Velg en annen uke, eller avbestill en av dem.",
            "Du har {count} bookingar i veke {period}, og grensa er {limit} per veke. Vel ei anna veke, eller avbestill ein av dei.",
            "You have {count} bookings in week {period}, and the limit is {limit} per week. Choose another week or cancel one.")),
        new(SchedulingCodes.MonthLimit, new(
            "Du har {count} bookinger i {period}, og grensen er {limit} per måned. Velg en annen måned, eller avbestill en av dem.",
            "Du har {count} bookingar i {period}, og grensa er {limit} per månad. Vel ein annan månad, eller avbestill ein av dei.",
            "You have {count} bookings in {period}, and the limit is {limit} per month. Choose another month or cancel one.")),
        new(SchedulingCodes.ActiveLimit, new(
            "Du har {count} aktive bookinger, og grensen er {limit}. Vent til en er over, eller avbestill en av dem.",
            "Du har {count} aktive bookingar, og grensa er {limit}. Vent til ein er over, eller avbestill ein av dei.",
            "You have {count} active bookings, and the limit is {limit}. Wait until one is over or cancel one.")),
        new(SchedulingCodes.DayHoursLimit, new(
            "Med denne har du {hours} timer {period}, og grensen er {limit} timer per dag. Velg en kortere tid eller en annen dag.",
            "Med denne har du {hours} timar {period}, og grensa er {limit} timar per dag. Vel ei kortare tid eller ein annan dag.",
            "With this one you have {hours} hours on {period}, and the limit is {limit} hours per day. Choose a shorter time or another day.")),
        new(SchedulingCodes.WeekHoursLimit, new(
            "Med denne har du {hours} timer i uke {period}, og grensen er {limit} timer per uke. Velg en kortere tid eller en annen uke.",
            "Med denne har du {hours} timar i veke {period}, og grensa er {limit} timar per veke. Vel ei kortare tid eller ei anna veke.",
            "With this one you have {hours} hours in week {period}, and the limit is {limit} hours per week. Choose a shorter time or another week.")),
        new(SchedulingCodes.MonthHoursLimit, new(
            "Med denne har du {hours} timer i {period}, og grensen er {limit} timer per måned. Velg en kortere tid eller en annen måned.",
            "Med denne har du {hours} timar i {period}, og grensa er {limit} timar per månad. Vel ei kortare tid eller ein annan månad.",
            "With this one you have {hours} hours in {period}, and the limit is {limit} hours per month. Choose a shorter time or another month.")),
        new(SchedulingCodes.OrganisationDayLimit, new(
            "Organisasjonen har {count} bookinger {period}, og grensen er {limit} per dag. Velg en annen dag, eller avbestill en av dem.",
            "Organisasjonen har {count} bookingar {period}, og grensa er {limit} per dag. Vel ein annan dag, eller avbestill ein av dei.",
            "The organisation has {count} bookings on {period}, and the limit is {limit} per day. Choose another day or cancel one.")),
        new(SchedulingCodes.OrganisationWeekLimit, new(
            "Organisasjonen har {count} bookinger i uke {period}, og grensen er {limit} per uke. Velg en annen uke, eller avbestill en av dem.",
            "Organisasjonen har {count} bookingar i veke {period}, og grensa er {limit} per veke. Vel ei anna veke, eller avbestill ein av dei.",
            "The organisation has {count} bookings in week {period}, and the limit is {limit} per week. Choose another week or cancel one.")),
        new(SchedulingCodes.OrganisationMonthLimit, new(
            "Organisasjonen har {count} bookinger i {period}, og grensen er {limit} per måned. Velg en annen måned, eller avbestill en av dem.",
            "Organisasjonen har {count} bookingar i {period}, og grensa er {limit} per månad. Vel ein annan månad, eller avbestill ein av dei.",
            "The organisation has {count} bookings in {period}, and the limit is {limit} per month. Choose another month or cancel one.")),
        new(SchedulingCodes.OrganisationActiveLimit, new(
            "Organisasjonen har {count} aktive bookinger, og grensen er {limit}. Vent til en er over, eller avbestill en av dem.",
            "Organisasjonen har {count} aktive bookingar, og grensa er {limit}. Vent til ein er over, eller avbestill ein av dei.",
            "The organisation has {count} active bookings, and the limit is {limit}. Wait until one is over or cancel one.")),
        new(SchedulingCodes.OrganisationDayHoursLimit, new(
            "Med denne har organisasjonen {hours} timer {period}, og grensen er {limit} timer per dag. Velg en kortere tid eller en annen dag.",
            "Med denne har organisasjonen {hours} timar {period}, og grensa er {limit} timar per dag. Vel ei kortare tid eller ein annan dag.",
            "With this one the organisation has {hours} hours on {period}, and the limit is {limit} hours per day. Choose a shorter time or another day.")),
        new(SchedulingCodes.OrganisationWeekHoursLimit, new(
            "Med denne har organisasjonen {hours} timer i uke {period}, og grensen er {limit} timer per uke. Velg en kortere tid eller en annen uke.",
            "Med denne har organisasjonen {hours} timar i veke {period}, og grensa er {limit} timar per veke. Vel ei kortare tid eller ei anna veke.",
            "With this one the organisation has {hours} hours in week {period}, and the limit is {limit} hours per week. Choose a shorter time or another week.")),
        new(SchedulingCodes.OrganisationMonthHoursLimit, new(
            "Med denne har organisasjonen {hours} timer i {period}, og grensen er {limit} timer per måned. Velg en kortere tid eller en annen måned.",
            "Med denne har organisasjonen {hours} timar i {period}, og grensa er {limit} timar per månad. Vel ei kortare tid eller ein annan månad.",
            "With this one the organisation has {hours} hours in {period}, and the limit is {limit} hours per month. Choose a shorter time or another month.")),
        new(SchedulingCodes.TooFewUnits, new(
            "{asked} enheter er for mange: {free} av {units} er ledige. Velg færre eller en annen tid.",
            "{asked} einingar er for mange: {free} av {units} er ledige. Vel færre eller ei anna tid.",
            "{asked} units is too many: {free} of {units} are available. Choose fewer or another time.")),
        new(SchedulingCodes.NoQuantity, new(
            "{asked} enheter kan ikke bookes. Velg minst 1.",
            "{asked} einingar kan ikkje bookast. Vel minst 1.",
            "{asked} units cannot be booked. Choose at least 1.")),
        new(SchedulingCodes.SearchBounded, new(
            "Søket dekker høyst {days} dager og stoppet der. Søk videre fra en senere dato.",
            "Søket dekkjer høgst {days} dagar og stoppa der. Søk vidare frå ein seinare dato.",
            "The search covers at most {days} days and stopped there. Continue from a later date.")),
        new(SchedulingCodes.NothingFree, new(
            "Det er ingen ledig tid mellom {from} og {to}. Velg en kortere tid eller andre dager.",
            "Det er inga ledig tid mellom {from} og {to}. Vel ei kortare tid eller andre dagar.",
            "There is no free time between {from} and {to}. Choose a shorter time or other days.")),
        new(SchedulingCodes.ClosedThroughout, new(
            "Det er stengt hele tiden mellom {from} og {to}. Velg andre dager.",
            "Det er stengt heile tida mellom {from} og {to}. Vel andre dagar.",
            "Closed for the whole period from {from} to {to}. Choose other days.")),
        new(SchedulingCodes.FacilityLimited, new(
            "Anlegget er åpent med begrensninger. Spør utleier hva som gjelder.",
            "Anlegget er ope med avgrensingar. Spør utleigar kva som gjeld.",
            "The facility is open with restrictions. Ask the owner for details.")),
        new(SchedulingCodes.HolidayPeace, new(
            "Det er helligdagsfred {date} kl. {hours}. Offentlige arrangementer krever da tillatelse fra politiet. Velg en annen tid, eller søk om det.",
            "Det er helgefred {date} kl. {hours}. Offentlege arrangement krev då løyve frå politiet. Vel ei anna tid, eller søk om det.",
            "Holiday peace applies on {date}, {hours}. Public events then require permission from the police. Choose another time, or apply for it.")),
        new(SchedulingCodes.AdjacentRooms, new(
            "Rommene ved siden av kan være i bruk: {rooms}. Regn med noe lyd.",
            "Romma ved sida av kan vere i bruk: {rooms}. Rekn med noko lyd.",
            "The adjacent rooms may be in use: {rooms}. Expect some noise.")),
    ];
}
