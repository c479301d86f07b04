using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Holidays;

// D193.
/// <summary>A compiled school calendar: which dates are in term.</summary>
/// <remarks>Immutable and thread-safe. Compile it once; a look-up is a binary search.</remarks>
public sealed class SchoolDays : ICompiled
{
    private readonly DateInterval[] _terms;
    private readonly (DateInterval Dates, string? Name)[] _holidays;

    internal SchoolDays(string id, DateInterval[] terms, (DateInterval Dates, string? Name)[] holidays, ValueList<Finding> warnings) =>
        (Id, _terms, _holidays, Warnings) = (id, terms, holidays, warnings);

    /// <summary>The id that documents name.</summary>
    public string Id { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Warnings { get; }

    /// <summary>Compiles a calendar, or returns every error in it, with paths such as <c>schoolYears[0].holidays[1].to</c>.</summary>
    public static OneOf<SchoolDays, CompileErrors> Compile(SchoolCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new SchoolCompiler(calendar).Compile();
    }

    /// <summary>Whether a date is in a school year and outside its holidays, whatever its day of the week.</summary>
    public bool IsTerm(LocalDate date) => Within(date) && HolidayAt(date) < 0;

    /// <summary>Returns the name of the school holiday on a date as written in the calendar, or null if there is none.</summary>
    public LocalizedText? NameOf(LocalDate date) =>
        Within(date) && HolidayAt(date) is >= 0 and var at && _holidays[at].Name is { } name ? new(name, name, name) : null;

    private bool Within(LocalDate date)
    {
        var (low, high) = (0, _terms.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (date < _terms[middle].Start)
                high = middle - 1;
            else if (date > _terms[middle].End)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    /// <summary>The index of the holiday on a date; negative if there is none.</summary>
    private int HolidayAt(LocalDate date)
    {
        var (low, high) = (0, _holidays.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (date < _holidays[middle].Dates.Start)
                high = middle - 1;
            else if (date > _holidays[middle].Dates.End)
                low = middle + 1;
            else
                return middle;
        }

        return -1;
    }
}
