using Utleie.Domain.Answers;

namespace Utleie.Domain.Holidays;

/// <summary>The codes of findings about day types and school calendars.</summary>
public static class DayTypeCodes
{
    /// <summary>A word is not a day type. Arguments: <c>word</c>, <c>allowed</c>.</summary>
    public const string UnknownDayType = "unknown-day-type";

    /// <summary>A school day type is used without a school calendar. Arguments: <c>word</c>.</summary>
    public const string NoSchoolCalendar = "no-school-calendar";

    /// <summary>A value is missing. Arguments: <c>missing</c>.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>A period ends before it begins. Arguments: <c>from</c>, <c>to</c>.</summary>
    public const string DatesReversed = "dates-reversed";

    /// <summary>A school calendar has no school years, so that every date would be a holiday.</summary>
    public const string NoSchoolYears = "no-school-years";

    /// <summary>A school year or a school holiday overlaps an earlier one. Arguments: <c>from</c>, <c>to</c>, <c>other</c>.</summary>
    public const string SchoolOverlap = "school-overlap";

    /// <summary>A school holiday is partly or wholly outside its school year. Arguments: <c>from</c>, <c>to</c>.</summary>
    public const string HolidayOutsideYear = "holiday-outside-school-year";

    /// <summary>The texts of the findings, in bokmål, nynorsk and English.</summary>
    public static ValueList<KeyValuePair<string, LocalizedText>> FindingTexts { get; } =
    [
        new(UnknownDayType, new(
            "«{word}» er ikke en dagtype. Velg blant disse: {allowed}.",
            "«{word}» er ikkje ein dagtype. Vel mellom desse: {allowed}.",
            "“{word}” is not a day type. Choose from these: {allowed}.")),
        new(NoSchoolCalendar, new(
            "«{word}» krever en skolerute. Velg en i availability.schoolCalendar.",
            "«{word}» krev ei skulerute. Vel ei i availability.schoolCalendar.",
            "“{word}” requires a school calendar. Choose one in availability.schoolCalendar.")),
        new(Incomplete, new(
            "{missing} mangler. Fyll ut feltet.",
            "{missing} manglar. Fyll ut feltet.",
            "{missing} is missing. Enter a value.")),
        new(DatesReversed, new(
            "Siste dato {to} er før første dato {from}. Bytt om datoene.",
            "Siste dato {to} er før første dato {from}. Byt om datoane.",
            "The last date {to} is before the first date {from}. Swap them.")),
        new(NoSchoolYears, new(
            "Skoleruta har ingen skoleår, så alle dager ville vært skoleferie. Legg til minst ett.",
            "Skuleruta har ingen skuleår, så alle dagar ville vore skuleferie. Legg til minst eitt.",
            "The school calendar has no school years, so every day would be a school holiday. Add at least one.")),
        new(SchoolOverlap, new(
            "{from}–{to} overlapper {other}. Rett datoene.",
            "{from}–{to} overlappar {other}. Rett datoane.",
            "{from}–{to} overlaps {other}. Correct the dates.")),
        new(HolidayOutsideYear, new(
            "Ferien {from}–{to} ligger ikke helt innenfor skoleåret. Rett datoene.",
            "Ferien {from}–{to} ligg ikkje heilt innanfor skuleåret. Rett datoane.",
            "The holiday {from}–{to} is not entirely within the school year. Correct the dates.")),
    ];
}
