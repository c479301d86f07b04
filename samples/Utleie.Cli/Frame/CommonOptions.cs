using System.Globalization;
using NodaTime;
using Utleie.Domain.Answers;

namespace Utleie.Cli.Frame;

/// <summary>Makes sense of the options every command has.</summary>
internal static class CommonOptions
{
    private const string DefaultZone = "Europe/Oslo";

    internal static Language Language(Call call) => call.Value("--lang") switch
    {
        null or "nb" => Domain.Answers.Language.Nb,
        "nn" => Domain.Answers.Language.Nn,
        "en" => Domain.Answers.Language.En,
        var other => throw call.Usage($"--lang '{other}' is not a supported language. Write nb, nn or en"),
    };

    internal static DateTimeZone Zone(Call call)
    {
        var name = call.Value("--zone") ?? DefaultZone;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
            ?? throw call.Usage($"--zone '{name}' is not a time zone. Use one from the tz database, such as {DefaultZone}");
    }

    internal static Instant? Now(Call call)
    {
        if ((call.Value("--now") ?? call.Command.Now) is not { } text)
            return null;
        return Moment.TryParse(text, out var moment) && LocalTimes.Start(moment, call.Zone) is { } now
            ? now
            : throw call.Usage($"--now '{text}' is not a valid time. Write it as 2026-02-06T10:00:00Z");
    }

    /// <summary>The date of an option; null where it is not given.</summary>
    internal static LocalDate? Date(Call call, string option)
    {
        if (call.Value(option) is not { } text)
            return null;
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(text);
        return date.Success ? date.Value : throw call.Usage($"{option} '{text}' is not a valid date. Write it as 2026-02-09");
    }

    /// <summary>The whole number of an option; null where it is not given.</summary>
    internal static int? Number(Call call, string option, int least, int most)
    {
        if (call.Value(option) is not { } text)
            return null;
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= least && number <= most
            ? number
            : throw call.Usage($"{option} '{text}' is not a number from {least} to {most}");
    }
}
