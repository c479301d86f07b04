using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.DependencyInjection;

// D124.
/// <summary>The choices an application makes when it adds the library.</summary>
/// <remarks>The defaults suit a Norwegian municipality. An immutable record: what has been validated cannot change afterwards.</remarks>
public sealed record UtleieOptions
{
    // D10.
    /// <summary>The time zone of wall times by its tz database ID; defaults to <c>Europe/Oslo</c>.</summary>
    public string Zone { get; init; } = "Europe/Oslo";

    // D28.
    /// <summary>When an event needs which permit; defaults to <see cref="PermitRules.NorwegianDefaults"/>.</summary>
    public PermitRules PermitRules { get; init; } = PermitRules.NorwegianDefaults;

    /// <summary>The publishing rules, including those of custom categories; defaults to <see cref="PublishingRules.Standard"/>.</summary>
    public PublishingRules PublishingRules { get; init; } = PublishingRules.Standard;

    // D13.
    /// <summary>How the gap between two bookings follows from their buffers; defaults to <see cref="BufferRule.Max"/>.</summary>
    public BufferRule BufferRule { get; init; } = BufferRule.Max;

    // D193.
    /// <summary>The school calendars, which <c>availability.schoolCalendar</c> names by id; defaults to empty.</summary>
    public ValueList<SchoolCalendar> SchoolCalendars { get; init; }

    // D1.
    /// <summary>The languages the application offers, its default first; defaults to bokmål, nynorsk and English.</summary>
    public ValueList<Language> Languages { get; init; } = [Language.Nb, Language.Nn, Language.En];

    // D123.
    /// <summary>The clock, unless an <see cref="IClock"/> is registered already.</summary>
    public IClock? Clock { get; init; }

    /// <summary>The source of the current time where neither <see cref="Clock"/> nor an <see cref="IClock"/> is given; .NET's own way to say it.</summary>
    public TimeProvider? TimeProvider { get; init; }

    /// <summary>Returns the language of <see cref="Languages"/> that an HTTP <c>Accept-Language</c> header prefers, else the first one.</summary>
    /// <param name="acceptLanguage">The header's value, such as <c>nn, nb;q=0.8</c>; null for none.</param>
    public Language LanguageOf(string? acceptLanguage) => Answers.Languages.Preferred(acceptLanguage, Languages);

    /// <summary>These options, where every choice can be kept.</summary>
    /// <exception cref="ArgumentException">One cannot; the message names all that cannot.</exception>
    internal UtleieOptions Checked()
    {
        List<string> wrong = [.. Problems()];
        return wrong.Count == 0 ? this : throw new ArgumentException(string.Join(" ", wrong));
    }

    private IEnumerable<string> Problems()
    {
        if (Zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) is null)
            yield return $"The zone '{Zone}' is not in the tz database. Use one of it, such as Europe/Oslo.";
        if (PermitRules is null)
            yield return "There are no permit rules. Use PermitRules.NorwegianDefaults, or compile your own.";
        if (PublishingRules is null)
            yield return "There are no publishing rules. Use PublishingRules.Standard, with your own categories.";
        if (!Enum.IsDefined(BufferRule))
            yield return $"There is no buffer rule {BufferRule}. Use one of {string.Join(", ", Enum.GetNames<BufferRule>())}.";
        if (Languages.IsEmpty || Languages.Any(language => !Enum.IsDefined(language)) || Languages.Distinct().Count() != Languages.Count)
            yield return $"The languages {Languages} are none, unknown or named twice. Use one or more of {string.Join(", ", Enum.GetNames<Language>())}.";
    }
}
