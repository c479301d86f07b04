using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling;

/// <summary>The texts of findings: the current value, the rule, and how to fix it.</summary>
internal static class FindingTexts
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All { get; } =
    [
        new(SchedulingCodes.UnknownZone, new(
            "Tidssonen {zone} er ukjent. Bruk en sone fra tz-databasen, som Europe/Oslo.",
            "Tidssona {zone} er ukjend. Bruk ei sone frå tz-databasen, som Europe/Oslo.",
            "The time zone {zone} is unknown. Use a zone from the tz database, such as Europe/Oslo.")),
        new(SchedulingCodes.WrongAvailabilityType, new(
            "Tilgjengeligheten er av typen {type}. Kompiler den med {calendar}.",
            "Tilgjenget er av typen {type}. Kompiler det med {calendar}.",
            "The availability type is {type}. Compile it with {calendar}.")),
        new(SchedulingCodes.NoOpeningHours, new(
            "Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.",
            "Det er ingen opningstider, så ingenting kan bookast. Legg til minst éin aktiv dag.",
            "There are no opening hours, so nothing can be booked. Add at least one active day.")),
        new(SchedulingCodes.Incomplete, new(
            "{missing} mangler. Fyll ut feltet.",
            "{missing} manglar. Fyll ut feltet.",
            "{missing} is missing. Enter a value.")),
        new(SchedulingCodes.OpeningOverlap, new(
            "Åpningstiden overlapper {other} på {day}. Slå dem sammen, eller rett klokkeslettene.",
            "Opningstida overlappar {other} på {day}. Slå dei saman, eller rett klokkesletta.",
            "The opening hours overlap {other} on {day}. Merge them, or correct the times.")),
        new(SchedulingCodes.OpeningOverlapOnDate, new(
            "Åpningstiden overlapper {other}, for eksempel {date}, og begge gjelder. Begrens den ene til en periode eller dagtype.",
            "Opningstida overlappar {other}, til dømes {date}, og begge gjeld. Avgrens den eine til ein periode eller dagtype.",
            "The opening hours overlap {other}, for example on {date}, and both apply. Limit one of them to a period or day type.")),
        new(SchedulingCodes.RestrictionUnread, new(
            "Raden begrenser hva som kan bookes, men kan ikke leses. Rett feltene i den.",
            "Rada avgrensar kva som kan bookast, men kan ikkje lesast. Rett felta i henne.",
            "The row restricts what can be booked, but it cannot be read. Correct its fields.")),
        new(SchedulingCodes.PeriodsOfDays, new(
            "Her bookes hele dager, så periodene har ingen virkning. Fjern dem, eller velg en annen type tilgjengelighet.",
            "Her blir heile dagar booka, så periodane har ingen verknad. Fjern dei, eller vel ein annan type tilgjenge.",
            "Whole days are booked here, so the periods have no effect. Remove them, or choose another availability type.")),
        new(SchedulingCodes.ZeroLength, new(
            "Perioden {from}–{to} har ingen lengde. Rett klokkeslettene.",
            "Perioden {from}–{to} har inga lengd. Rett klokkesletta.",
            "The period {from}–{to} has no length. Correct the times.")),
        new(SchedulingCodes.PeriodLength, new(
            "Perioden varer {length} minutter, men en booking kan bare vare {min}–{max}. Rett den ene av dem.",
            "Perioden varer {length} minutt, men ei booking kan berre vare {min}–{max}. Rett den eine av dei.",
            "The period lasts {length} minutes, but a booking can only last {min}–{max}. Correct one of them.")),
        new(SchedulingCodes.WindowAfterPeriod, new(
            "Bookingen åpner {opens}, etter at perioden er over {to}. Velg et tidligere tidspunkt.",
            "Bookinga opnar {opens}, etter at perioden er over {to}. Vel eit tidlegare tidspunkt.",
            "Booking opens {opens}, after the period ends on {to}. Choose an earlier time.")),
        new(SchedulingCodes.UnknownWeeks, new(
            "«{word}» er ikke et valg for uker. Skriv odd eller even, eller fjern feltet.",
            "«{word}» er ikkje eit val for veker. Skriv odd eller even, eller fjern feltet.",
            "“{word}” is not a choice of weeks. Write odd or even, or remove the field.")),
        new(SchedulingCodes.UnknownNth, new(
            "{value} er ikke et nummer på dagen i måneden. Skriv 1–5, eller −1 for den siste.",
            "{value} er ikkje eit nummer på dagen i månaden. Skriv 1–5, eller −1 for den siste.",
            "{value} is not an occurrence of the day in the month. Write 1–5, or −1 for the last.")),
        new(SchedulingCodes.UnknownSchoolCalendar, new(
            "Skoleruta «{id}» finnes ikke. Velg en av disse: {known}.",
            "Skuleruta «{id}» finst ikkje. Vel ei av desse: {known}.",
            "There is no school calendar “{id}”. Choose one of these: {known}.")),
        new(SchedulingCodes.OpeningReversed, new(
            "Åpningstiden {from}–{to} går over midnatt og varer i {hours} timer. Bytt om klokkeslettene hvis de er i feil rekkefølge.",
            "Opningstida {from}–{to} går over midnatt og varer i {hours} timar. Byt om klokkesletta om dei er i feil rekkjefølgje.",
            "The opening hours {from}–{to} cross midnight and last {hours} hours. Swap the times if they are in the wrong order.")),
        new(SchedulingCodes.ExceptionEmpty, new(
            "Unntaket fra {from} har ingen åpningstider og er ikke merket som stengt, så dagen er stengt. Legg til tider, eller merk den som stengt.",
            "Unntaket frå {from} har ingen opningstider og er ikkje merkt som stengt, så dagen er stengd. Legg til tider, eller merk han som stengd.",
            "The exception from {from} has no opening hours and is not marked as closed, so the day is closed. Add hours, or mark it as closed.")),
        new(SchedulingCodes.ExceptionOverlap, new(
            "Unntakene {name} og {other} gjelder begge {date}, og det første brukes. Fjern datoen fra ett av dem.",
            "Unntaka {name} og {other} gjeld begge {date}, og det første blir brukt. Fjern datoen frå eitt av dei.",
            "The exceptions {name} and {other} both cover {date}, and the first one applies. Remove the date from one of them.")),
        new(SchedulingCodes.DatesReversed, new(
            "Siste dato {to} er før første dato {from}. Bytt om datoene.",
            "Siste dato {to} er før første dato {from}. Byt om datoane.",
            "The last date {to} is before the first date {from}. Swap them.")),
        new(SchedulingCodes.OutOfRange, new(
            "{value} er utenfor {min}–{max}. Velg en verdi innenfor.",
            "{value} er utanfor {min}–{max}. Vel ein verdi innanfor.",
            "{value} is outside {min}–{max}. Choose a value in that range.")),
        new(SchedulingCodes.SlotNotAllowed, new(
            "En tidsluke kan ikke være på {slot} minutter. Velg en av disse: {allowed}.",
            "Ei tidsluke kan ikkje vere på {slot} minutt. Vel ei av desse: {allowed}.",
            "A slot cannot be {slot} minutes long. Choose one of these: {allowed}.")),
        new(SchedulingCodes.LengthNotAllowed, new(
            "{minutes} minutter kan ikke velges med tidsluker på {slot} minutter. Velg en av disse: {allowed}.",
            "{minutes} minutt kan ikkje veljast med tidsluker på {slot} minutt. Vel ei av desse lengdene: {allowed}.",
            "A length of {minutes} minutes is not possible with slots of {slot} minutes. Choose one of these: {allowed}.")),
        new(SchedulingCodes.MinAboveMax, new(
            "Minste varighet {min} er lengre enn største varighet {max}. Bytt om verdiene, eller rett en av dem.",
            "Minste lengd {min} er større enn største lengd {max}. Byt om verdiane, eller rett ein av dei.",
            "The minimum length {min} is longer than the maximum {max}. Swap them, or correct one of them.")),
        new(SchedulingCodes.LeadBeyondHorizon, new(
            "Bookinger må gjøres minst {hours} timer før start, men høyst {days} dager før, så ingenting kan bookes. Senk timene eller øk dagene.",
            "Bookingar må gjerast minst {hours} timar før start, men høgst {days} dagar før, så ingenting kan bookast. Senk timane eller auk dagane.",
            "Bookings must be made at least {hours} hours but at most {days} days before the start, so nothing can be booked. Lower the hours or raise the days.")),
        new(SchedulingCodes.MinAboveOpening, new(
            "Minste varighet er {min} minutter, men den lengste åpningstiden er {longest} minutter, så ingenting kan bookes. Senk minste varighet eller utvid åpningstiden.",
            "Minste lengd er {min} minutt, men den lengste opningstida er {longest} minutt, så ingenting kan bookast. Senk minste lengd eller utvid opningstida.",
            "The minimum booking is {min} minutes, but the longest opening is {longest} minutes, so nothing can be booked. Lower the minimum or extend the opening hours.")),
        new(SchedulingCodes.NoLengthFits, new(
            "Ingen varighet mellom {min} og {max} minutter går opp i tidsluker på {slot} minutter. Endre tidsluken eller varighetene.",
            "Inga lengd mellom {min} og {max} minutt går opp i tidsluker på {slot} minutt. Endre tidsluka eller lengdene.",
            "No length between {min} and {max} minutes is a whole number of {slot}-minute slots. Change the slot or the lengths.")),
        new(SchedulingCodes.LengthRounded, new(
            "Varighetene går ikke opp i tidsluker på {slot} minutter, og er rundet av til {min}–{max}. Velg varigheter som går opp.",
            "Lengdene går ikkje opp i tidsluker på {slot} minutt, og er runda av til {min}–{max}. Vel lengder som går opp.",
            "The lengths are not whole numbers of {slot}-minute slots and are rounded to {min}–{max}. Choose lengths that fit.")),
        new(SchedulingCodes.DuplicateId, new(
            "Id-en {id} er brukt to ganger. Bruk ulike id-er.",
            "Id-en {id} er brukt to gonger. Bruk ulike id-ar.",
            "The id {id} is used twice. Use different ids.")),
        new(SchedulingCodes.MissingId, new(
            "Id mangler. Oppgi en som ikke er i bruk.",
            "Id manglar. Oppgi ein som ikkje er i bruk.",
            "The id is missing. Enter one that is not in use.")),
        new(SchedulingCodes.SlotOfOtherCourt, new(
            "Tidsluken ligger under {court}, men courtId er {other}. Flytt tidsluken, eller rett courtId.",
            "Tidsluka ligg under {court}, men courtId er {other}. Flytt tidsluka, eller rett courtId.",
            "The slot is listed under {court}, but its courtId is {other}. Move the slot, or correct courtId.")),
        new(SchedulingCodes.NoParts, new(
            "Lokalet er delbart, men har ingen underrom. Legg til underrom, eller merk det som ikke delbart.",
            "Lokalet er deleleg, men har ingen underrom. Legg til underrom, eller merk det som ikkje deleleg.",
            "The room is divisible but has no sub-rooms. Add sub-rooms, or mark it as not divisible.")),
        new(SchedulingCodes.FrameTimeOnAllCourts, new(
            "Rammetiden til {holder} er ikke knyttet til noen bane, så den opptar alle {courts}. Legg den på banens egne tidsluker hvis den bare gjelder én.",
            "Rammetida til {holder} er ikkje knytt til nokon bane, så ho tek opp alle {courts}. Legg henne på tidslukene til banen om ho berre gjeld éin.",
            "The recurring booking of {holder} names no court, so it occupies all {courts}. Put it on one court's own slots if it is for that court only.")),
        new(SchedulingCodes.NoUnits, new(
            "Antall enheter mangler. Oppgi hvor mange som finnes.",
            "Talet på einingar manglar. Oppgi kor mange som finst.",
            "The number of units is missing. Enter how many there are.")),
        new(SchedulingCodes.StoredOverlap, new(
            "Bookingene {id} og {other} overlapper fra {from}. Flytt en av dem.",
            "Bookingane {id} og {other} overlappar frå {from}. Flytt ein av dei.",
            "The bookings {id} and {other} overlap from {from}. Move one of them.")),
        new(SchedulingCodes.NoLevels, new(
            "Ingen bruksnivåer er rangert, så alle har lik prioritet. Legg til nivåene i ønsket rekkefølge.",
            "Ingen bruksnivå er rangerte, så alle har lik prioritet. Legg til nivåa i ønskt rekkjefølgje.",
            "No levels of use are ranked, so all have equal priority. Add the levels in the desired order.")),
        new(SchedulingCodes.DuplicateLevel, new(
            "Nivået {level} er ført opp to ganger, og det første brukes. Fjern det andre.",
            "Nivået {level} er ført opp to gonger, og det første blir brukt. Fjern det andre.",
            "The level {level} is listed twice, and the first one applies. Remove the second.")),
    ];
}
