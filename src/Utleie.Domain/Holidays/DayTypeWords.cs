using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Holidays;

// D171, D188.
/// <summary>Reads the day types of a document, which are kept as text so that an unknown word is a finding and survives a round trip.</summary>
public static class DayTypeWords
{
    private const int Most = 100;

    /// <summary>Returns the types of the known words.</summary>
    /// <param name="words">The words: <c>helligdag</c>.</param>
    /// <param name="path">The wire path of the list: <c>availability.openingHours[0].dayTypes</c>.</param>
    /// <param name="knowsSchool">Whether there is a school calendar.</param>
    /// <param name="findings">An error per word that is unknown or requires a school calendar that is absent; what carries the words must not apply. Of the first 100.</param>
    public static DayTypeSet Read(ValueList<string> words, string path, bool knowsSchool, out ValueList<Finding> findings)
    {
        var (types, found) = (default(DayTypeSet), new List<Finding>());
        for (var i = 0; i < words.Count && found.Count < Most; i++)
        {
            var field = FormattableString.Invariant($"{path}[{i}]");
            if (!WireWords<DayType>.TryParse(words[i], out var type))
                found.Add(Finding.Error(field, DayTypeCodes.UnknownDayType, new Argument("word", words[i]), new("allowed", string.Join(", ", WireWords<DayType>.All))));
            else if (!knowsSchool && type is DayType.SchoolDay or DayType.SchoolHoliday)
                found.Add(Finding.Error(field, DayTypeCodes.NoSchoolCalendar, new Argument("word", words[i])));
            else
                types = types.Union(DayTypeSet.Of(type));
        }

        findings = [.. found];
        return types;
    }
}
