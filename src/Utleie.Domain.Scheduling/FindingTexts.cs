using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling;

/// <summary>The words for findings: what stands in the document, what it must be, and what can be done.</summary>
internal static class FindingTexts
{
    internal static IEnumerable<KeyValuePair<string, LocalizedText>> All { get; } =
    [
        new(SchedulingCodes.UnknownZone, new(
            "Tidssonen {zone} er ukjent. Bruk en sone fra tz-databasen, som Europe/Oslo.",
            "Tidssona {zone} er ukjend. Bruk ei sone frå tz-databasen, som Europe/Oslo.",
            "The time zone {zone} is not known. Use one of the tz database, such as Europe/Oslo.")),
        new(SchedulingCodes.WrongAvailabilityType, new(
            "Tilgjengeligheten er av typen {type}. Kompiler den med {calendar}.",
            "Tilgjenget er av typen {type}. Kompiler det med {calendar}.",
            "The availability is of type {type}. Compile it with {calendar}.")),
        new(SchedulingCodes.NoOpeningHours, new(
            "Det er ingen åpningstider, så ingenting kan bookes. Legg til minst én aktiv dag.",
            "Det er ingen opningstider, så ingenting kan bookast. Legg til minst éin aktiv dag.",
            "There are no opening hours, so nothing can be booked. Add at least one active day.")),
        new(SchedulingCodes.Incomplete, new(
            "{missing} mangler. Fyll det ut.",
            "{missing} manglar. Fyll det ut.",
            "{missing} is missing. Fill it in.")),
        new(SchedulingCodes.OpeningOverlap, new(
            "Åpningstiden overlapper {other} på {day}. Slå dem sammen eller rett klokkeslettene.",
            "Opningstida overlappar {other} på {day}. Slå dei saman eller rett klokkesletta.",
            "The opening hours overlap {other} on {day}. Join them or correct the times.")),
        new(SchedulingCodes.OpeningReversed, new(
            "Åpningstiden {from}–{to} går over midnatt og er {hours} timer lang. Bytt om klokkeslettene hvis de står feil vei.",
            "Opningstida {from}–{to} går over midnatt og er {hours} timar lang. Byt om klokkesletta om dei står feil veg.",
            "The opening hours {from}–{to} pass midnight and are {hours} hours long. Swap the times if they are the wrong way round.")),
        new(SchedulingCodes.ExceptionEmpty, new(
            "Unntaket fra {from} har verken åpningstider eller er merket stengt, så dagen er stengt. Legg til tider eller merk den stengt.",
            "Unntaket frå {from} har korkje opningstider eller er merkt stengt, så dagen er stengd. Legg til tider eller merk han stengd.",
            "The exception from {from} has no hours and is not marked closed, so the day is closed. Add hours or mark it closed.")),
        new(SchedulingCodes.ExceptionOverlap, new(
            "Unntakene {name} og {other} dekker begge {date}; det som står først gjelder. Fjern et av dem fra datoen.",
            "Unntaka {name} og {other} dekkjer begge {date}; det som står først gjeld. Fjern eitt av dei frå datoen.",
            "The exceptions {name} and {other} both cover {date}; the one listed first holds. Take one of them off the date.")),
        new(SchedulingCodes.DatesReversed, new(
            "Siste dato {to} er før første dato {from}. Bytt dem om.",
            "Siste dato {to} er før første dato {from}. Byt dei om.",
            "The last date {to} is before the first {from}. Swap them.")),
        new(SchedulingCodes.OutOfRange, new(
            "{value} er utenfor {min}–{max}. Velg en verdi innenfor.",
            "{value} er utanfor {min}–{max}. Vel ein verdi innanfor.",
            "{value} is outside {min}–{max}. Choose a value within.")),
        new(SchedulingCodes.SlotNotAllowed, new(
            "En tidsluke på {slot} minutter er ikke mulig. Velg en av disse: {allowed}.",
            "Ei tidsluke på {slot} minutt er ikkje mogleg. Vel ein av desse: {allowed}.",
            "A slot of {slot} minutes is not possible. Choose one of these: {allowed}.")),
        new(SchedulingCodes.LengthNotAllowed, new(
            "{minutes} minutter kan ikke velges med tidsluker på {slot} minutter. Velg en av disse: {allowed}.",
            "{minutes} minutt kan ikkje veljast med tidsluker på {slot} minutt. Vel ein av desse: {allowed}.",
            "{minutes} minutes cannot be chosen with slots of {slot} minutes. Choose one of these: {allowed}.")),
        new(SchedulingCodes.MinAboveMax, new(
            "Minste varighet {min} er over største varighet {max}. Bytt dem om eller rett en av dem.",
            "Minste lengd {min} er over største lengd {max}. Byt dei om eller rett ei av dei.",
            "The shortest length {min} is above the longest {max}. Swap them or correct one.")),
        new(SchedulingCodes.NoLengthFits, new(
            "Ingen hel tidsluke på {slot} minutter er mellom {min} og {max} minutter. Endre tidsluken eller varighetene.",
            "Inga heil tidsluke på {slot} minutt er mellom {min} og {max} minutt. Endre tidsluka eller lengdene.",
            "No number of whole slots of {slot} minutes is between {min} and {max} minutes. Change the slot or the lengths.")),
        new(SchedulingCodes.LengthRounded, new(
            "Varighetene går ikke opp i tidsluker på {slot} minutter, og leses som {min}–{max}. Velg varigheter som går opp.",
            "Lengdene går ikkje opp i tidsluker på {slot} minutt, og blir lesne som {min}–{max}. Vel lengder som går opp.",
            "The lengths are not whole slots of {slot} minutes, and are read as {min}–{max}. Choose lengths that are.")),
        new(SchedulingCodes.DuplicateId, new(
            "Id-en {id} står to ganger. Gi hver sin.",
            "Id-en {id} står to gonger. Gje kvar sin.",
            "The id {id} stands twice. Give each its own.")),
        new(SchedulingCodes.MissingId, new(
            "Id mangler. Gi den en som ingen annen har.",
            "Id manglar. Gje den ein som ingen annan har.",
            "The id is missing. Give it one that no other has.")),
        new(SchedulingCodes.SlotOfOtherCourt, new(
            "Tidsluken står under {court}, men nevner {other}. Flytt den eller rett courtId.",
            "Tidsluka står under {court}, men nemner {other}. Flytt henne eller rett courtId.",
            "The slot stands under {court} but names {other}. Move it or correct courtId.")),
        new(SchedulingCodes.NoParts, new(
            "Lokalet er delbart, men har ingen underrom. Legg til underrom eller merk det udelelig.",
            "Lokalet er deleleg, men har ingen underrom. Legg til underrom eller merk det udeleleg.",
            "The room is divisible but has no parts. Add parts or mark it as one.")),
        new(SchedulingCodes.FrameTimeOnAllCourts, new(
            "Rammetiden til {holder} nevner ingen bane, og holder derfor alle {courts}. Legg den på banens egne tidsluker hvis bare én er ment.",
            "Rammetida til {holder} nemner ingen bane, og held difor alle {courts}. Legg henne på banen sine eigne tidsluker om berre éin er meint.",
            "The weekly hour of {holder} names no court, and so holds all {courts}. Put it on a court's own slots if only one is meant.")),
        new(SchedulingCodes.NoUnits, new(
            "Antall enheter mangler. Oppgi hvor mange som finnes.",
            "Talet på einingar manglar. Oppgje kor mange som finst.",
            "The number of units is missing. State how many there are.")),
        new(SchedulingCodes.StoredOverlap, new(
            "Bookingene {id} og {other} overlapper fra {from}. Flytt en av dem.",
            "Bookingane {id} og {other} overlappar frå {from}. Flytt ein av dei.",
            "The bookings {id} and {other} overlap from {from}. Move one of them.")),
        new(SchedulingCodes.NoLevels, new(
            "Ingen bruksnivåer er ordnet, så alle er like. Legg til nivåene i ønsket rekkefølge.",
            "Ingen bruksnivå er ordna, så alle er like. Legg til nivåa i ønskt rekkjefølgje.",
            "No levels of use are ordered, so all are equal. Add the levels in the order wanted.")),
        new(SchedulingCodes.DuplicateLevel, new(
            "Nivået {level} står to ganger; det første gjelder. Fjern det andre.",
            "Nivået {level} står to gonger; det første gjeld. Fjern det andre.",
            "The level {level} stands twice; the first holds. Remove the second.")),
    ];
}
