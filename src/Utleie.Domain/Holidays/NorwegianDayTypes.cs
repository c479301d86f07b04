using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Holidays;

/// <summary>Classifies dates by the Norwegian public holidays and, optionally, a school calendar.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NorwegianDayTypes : IDayTypes
{
    private readonly SchoolDays? _school;

    /// <summary>Creates a classification.</summary>
    /// <param name="school">The school calendar; null means that no date is a school day or a school holiday.</param>
    public NorwegianDayTypes(SchoolDays? school = null) => _school = school;

    /// <summary>The classification without a school calendar.</summary>
    public static NorwegianDayTypes Default { get; } = new();

    /// <inheritdoc/>
    public bool KnowsSchool => _school is not null;

    /// <inheritdoc/>
    public DayTypeSet TypesOf(LocalDate date) => NorwegianDays.TypesOf(date, _school);

    /// <inheritdoc/>
    public LocalizedText? NameOf(LocalDate date) => NorwegianDays.NameOf(date) ?? _school?.NameOf(date);
}
