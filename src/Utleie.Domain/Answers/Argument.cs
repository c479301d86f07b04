using NodaTime;
using NodaTime.Text;

namespace Utleie.Domain.Answers;

/// <summary>A fact that a reason or a finding names, told without culture: numbers with a point, dates in ISO 8601.</summary>
/// <param name="Name">What the texts call it: <c>min</c>.</param>
/// <param name="Value">The fact: <c>60</c>.</param>
public readonly record struct Argument(string Name, string Value)
{
    /// <summary>A fact from any value, written the same in every culture; nothing is the empty text.</summary>
    public static Argument Of<T>(string name, T value) => new(name, value switch
    {
        bool flag => flag ? "true" : "false",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        LocalTime time => LocalTimePattern.ExtendedIso.Format(time),
        LocalDateTime local => Moment.Of(local).ToString(),
        _ => FormattableString.Invariant($"{value}"),
    });
}
