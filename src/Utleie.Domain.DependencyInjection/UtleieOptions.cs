using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.DependencyInjection;

// D124.
/// <summary>What a host chooses of the library.</summary>
/// <remarks>The defaults are those of a Norwegian municipality. A record rather than a bag of setters: what is checked cannot change afterwards.</remarks>
public sealed record UtleieOptions
{
    // D10.
    /// <summary>The zone of wall times by its tz database id; default <c>Europe/Oslo</c>.</summary>
    public string Zone { get; init; } = "Europe/Oslo";

    // D28.
    /// <summary>When an event needs which permit; default <see cref="PermitRules.NorwegianDefaults"/>.</summary>
    public PermitRules PermitRules { get; init; } = PermitRules.NorwegianDefaults;

    /// <summary>The publishing rules, a host's own categories among them; default <see cref="PublishingRules.Standard"/>.</summary>
    public PublishingRules PublishingRules { get; init; } = PublishingRules.Standard;

    // D13.
    /// <summary>How a gap follows from the buffers of two bookings; default <see cref="BufferRule.Max"/>.</summary>
    public BufferRule BufferRule { get; init; } = BufferRule.Max;

    // D1.
    /// <summary>The languages the host speaks, its own first; default bokmål, nynorsk and English.</summary>
    public ValueList<Language> Languages { get; init; } = [Language.Nb, Language.Nn, Language.En];

    // D123.
    /// <summary>What tells the present, where the host has not registered a clock already; one of the two is needed.</summary>
    public IClock? Clock { get; init; }

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
