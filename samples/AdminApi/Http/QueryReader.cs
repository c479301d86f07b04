using System.Globalization;
using NodaTime.Text;
using Utleie.Domain.Wire;

namespace AdminApi.Http;

/// <summary>Reads what stands after the question mark, and says what is wrong with it as bodies do.</summary>
internal readonly struct QueryReader(IQueryCollection query)
{
    internal string? Text(string name) => query[name] is [{ Length: > 0 } one, ..] ? one : null;

    /// <summary>Every value of a name; commas part them too.</summary>
    internal ValueList<string> Texts(string name) =>
        [.. query[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <exception cref="WireException">It is no whole number from least to most.</exception>
    internal int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Wrong(name, text, $"a whole number from {least} to {most}", $"{least}");
    }

    /// <exception cref="WireException">It is no date.</exception>
    internal LocalDate? Date(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } && date.Year is >= 1971 and < 2199
            ? date
            : throw Wrong(name, text, "a date from 1971 to 2198", "2026-02-09");
    }

    /// <exception cref="WireException">It is no point in time.</exception>
    internal Moment? Moment(string name) => Text(name) is not { } text ? null
        : Domain(text) ?? throw Wrong(name, text, "a point in time", "2026-02-09T10:00");

    /// <exception cref="WireException">It is no time of day.</exception>
    internal ClockTime? Clock(string name) => Text(name) is not { } text ? null
        : ClockTime.TryParse(text, out var time) ? time : throw Wrong(name, text, "a time of day", "18:00");

    /// <exception cref="WireException">It is none of the words.</exception>
    internal T? Word<T>(string name)
        where T : Ardalis.SmartEnum.SmartEnum<T, string>, IWireWord<T>
    {
        if (Text(name) is not { } text)
            return null;
        return T.TryParse(text, out var word) ? word : throw Wrong(name, text, $"one of {string.Join(", ", T.All.Select(one => one.Value))}", T.All[0].Value);
    }

    private static Moment? Domain(string text) => Utleie.Domain.Moment.TryParse(text, out var moment) ? moment : null;

    private static WireException Wrong(string name, string text, string rule, string example) =>
        new($"'{(text.Length > 40 ? text[..40] : text)}' is not {rule}", $"Write it as {example}", name);
}
