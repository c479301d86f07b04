using NodaTime;
using NodaTime.Text;

namespace Utleie.Domain.Answers;

/// <summary>A named argument of a reason or a finding, culture-invariant: numbers with a decimal point, dates in ISO 8601.</summary>
/// <param name="Name">The placeholder in the texts: <c>min</c>.</param>
/// <param name="Value">The value: <c>60</c>.</param>
public readonly record struct Argument(string Name, string Value)
{
    /// <summary>Creates an argument from any value, formatted with the invariant culture; null becomes the empty string.</summary>
    public static Argument Of<T>(string name, T value) => new(name, value switch
    {
        bool flag => flag ? "true" : "false",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        LocalTime time => LocalTimePattern.ExtendedIso.Format(time),
        LocalDateTime local => Moment.Of(local).ToString(),
        _ => FormattableString.Invariant($"{value}"),
    });
}
