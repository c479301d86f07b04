using System.Globalization;
using System.Numerics;
using AdminApi.Errors;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace AdminApi.Http;

/// <summary>Reads what stands after the question mark, and says what is wrong with it as bodies do.</summary>
internal readonly struct QueryReader(IQueryCollection query)
{
    internal string? Text(string name) => query[name] is [{ Length: > 0 } one, ..] ? one : null;

    /// <summary>Every value of a name; commas part them too.</summary>
    internal ValueList<string> Texts(string name) =>
        [.. query[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <exception cref="WireException">It is not a whole number.</exception>
    /// <exception cref="ProblemException">It is outside least to most.</exception>
    internal int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text)
            return null;
        if (!BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            throw Wrong(name, text, RequestTexts.WholeNumber, RequestTexts.WriteItAs($"{least}"));
        return number >= least && number <= most ? (int)number : throw Outside(name, text, $"{least}", $"{most}");
    }

    /// <exception cref="WireException">It is not a date.</exception>
    /// <exception cref="ProblemException">It is outside the years of a calendar.</exception>
    internal LocalDate? Date(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (LocalDatePattern.Iso.Parse(text) is not { Success: true, Value: var date })
            throw Wrong(name, text, RequestTexts.Date, RequestTexts.WriteItAs("2026-02-09"));
        return date.Year is >= 1971 and < 2199 ? date : throw Outside(name, text, "1971-01-01", "2198-12-31");
    }

    /// <exception cref="WireException">It is not a point in time.</exception>
    internal Moment? Moment(string name) => Text(name) is not { } text ? null
        : Domain(text) ?? throw Wrong(name, text, RequestTexts.Moment, RequestTexts.WriteItAs("2026-02-09T10:00"));

    /// <exception cref="WireException">It is not a time of day.</exception>
    internal ClockTime? Clock(string name) => Text(name) is not { } text ? null
        : ClockTime.TryParse(text, out var time) ? time : throw Wrong(name, text, RequestTexts.ClockTime, RequestTexts.WriteItAs("18:00"));

    /// <exception cref="WireException">It is none of the words.</exception>
    internal T? Word<T>(string name)
        where T : Ardalis.SmartEnum.SmartEnum<T, string>, IWireWord<T>
    {
        if (Text(name) is not { } text)
            return null;
        return T.TryParse(text, out var word) ? word : throw Wrong(name, text, RequestTexts.Word, RequestTexts.WriteOneOf(T.All.Select(one => one.Value)));
    }

    private static Moment? Domain(string text) => Utleie.Domain.Moment.TryParse(text, out var moment) ? moment : null;

    private static WireException Wrong(string name, string text, LocalizedText expected, LocalizedText cure) =>
        new(RequestTexts.IsNot(Shown(text), expected), cure, name);

    private static ProblemException Outside(string name, string text, string least, string most) =>
        new(Problems.Outside(name, Shown(text), least, most));

    private static string Shown(string text) => text.Length > 40 ? text[..40] : text;
}
