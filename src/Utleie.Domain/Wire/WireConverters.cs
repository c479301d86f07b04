using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Utleie.Domain.Wire;

/// <summary>The converters of the wire format.</summary>
internal static class WireConverters
{
    private static readonly LocalTimePattern ToTheMinute = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private static readonly JsonConverter[] Shared =
    [
        new TextConverter(),
        new BooleanConverter(),
        new WholeNumberConverter(),
        new DecimalConverter(),
        new DegreesConverter(),
        new WeekdayConverter(),
        new ClockTimeConverter(),
        new WireCollectionConverterFactory(),
        new ParsedConverter<Slug>(WireTexts.Slug, WireSentences.WriteItAs("moeterom-y-kragero"), static (string text, out Slug slug) => Slug.TryParse(text, out slug)),
        new ParsedConverter<ResourceId>(WireTexts.Uuid, WireSentences.WriteItAs("550e8400-e29b-41d4-a716-446655440001"), static (string text, out ResourceId id) => ResourceId.TryParse(text, out id)),
        new ParsedConverter<Moment>(WireTexts.Moment, WireTexts.WriteMoment, static (string text, out Moment moment) => Moment.TryParse(text, out moment)),
        new ParsedConverter<LocalDate>(WireTexts.Date, WireSentences.WriteItAs("2026-02-06"), TryParseDate, LocalDatePattern.Iso.Format),
        new ParsedConverter<AnnualDate>(WireTexts.DayOfYear, WireSentences.WriteItAs("12-31"), TryParseAnnual, AnnualDatePattern.Iso.Format),
        new ParsedConverter<LocalTime>(WireTexts.TimeOfDay, WireSentences.WriteItAs("08:00"), TryParseTime, static time => (time.TickOfDay % NodaConstants.TicksPerMinute == 0 && time.NanosecondOfSecond == 0 ? ToTheMinute : LocalTimePattern.ExtendedIso).Format(time)),
        new ParsedConverter<LocalDateTime>(WireTexts.LocalTime, WireSentences.WriteItAs("2026-06-01T10:00"), TryParseLocal, static local => Moment.Of(local).ToString()),
        new ParsedConverter<OrganisationNumber>(WireTexts.OrganisationNumber, WireTexts.WriteNineDigits, static (string text, out OrganisationNumber number) => OrganisationNumber.TryParse(text, out number)),
        new ParsedConverter<Instant>(WireTexts.Instant, WireSentences.WriteItAs("2026-02-06T10:00:00Z"), TryParseInstant, InstantPattern.ExtendedIso.Format),
    ];

    internal static IEnumerable<JsonConverter> All(ISecretProtector? protector) => Shared.Append(new SecretConverter(protector));

    private static bool TryParseAnnual(string text, out AnnualDate day)
    {
        var parsed = AnnualDatePattern.Iso.Parse(text);
        day = parsed.Success ? parsed.Value : default;
        return parsed.Success;
    }

    /// <summary>Accepts years from 1 on.</summary>
    private static bool TryParseDate(string text, out LocalDate date)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        date = parsed.Success ? parsed.Value : default;
        return parsed.Success && date.Year > 0;
    }

    private static bool TryParseTime(string text, out LocalTime time)
    {
        var parsed = ToTheMinute.Parse(text) is { Success: true } minutes ? minutes : LocalTimePattern.ExtendedIso.Parse(text);
        time = parsed.Success ? parsed.Value : default;
        return parsed.Success;
    }

    private static bool TryParseLocal(string text, out LocalDateTime local)
    {
        var isLocal = Moment.TryParse(text, out var moment) && moment is { IsDate: false, IsInstant: false };
        local = isLocal ? moment.Local(DateTimeZone.Utc) : default;
        return isLocal;
    }

    private static bool TryParseInstant(string text, out Instant instant)
    {
        var isInstant = Moment.TryParse(text, out var moment) && moment.IsInstant;
        instant = isInstant ? moment.Start(DateTimeZone.Utc) : default;
        return isInstant;
    }
}
