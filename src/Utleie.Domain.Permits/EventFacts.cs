using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Compiling;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D28.
/// <summary>The known facts of an event, from which its permits are assessed.</summary>
/// <remarks>An absent fact is unknown, not false: the assessment then lists the facts that would decide. Source: 001 §11.2.</remarks>
public sealed record EventFacts : IExtensible
{
    /// <summary>The local start date; defaults to the date of <see cref="Start"/>.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The number of participants; ≥ 0.</summary>
    public int? Capacity { get; init; }

    /// <summary>Whether alcohol is served.</summary>
    public bool? ServesAlcohol { get; init; }

    /// <summary>The sound level in dB; ≥ 0, where 0 means no amplified sound.</summary>
    public decimal? SoundLevel { get; init; }

    /// <summary>Whether a public road is used.</summary>
    public bool? UsesPublicRoad { get; init; }

    /// <summary>Whether food is served.</summary>
    public bool? ServesFood { get; init; }

    /// <summary>The duration in hours; &gt; 0. Defaults to the local time from <see cref="Start"/> to <see cref="End"/>.</summary>
    public decimal? DurationHours { get; init; }

    /// <summary>The start time.</summary>
    public EventTime? Start { get; init; }

    /// <summary>The end time; defaults to <see cref="Start"/> plus <see cref="DurationHours"/>.</summary>
    public EventTime? End { get; init; }

    /// <summary>The document requirements, if they are sent with the facts.</summary>
    public DocumentRequirements? DocumentRequirements { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>Returns the facts with instants converted to local time in a time zone, as <see cref="PermitRules.Assess"/> requires.</summary>
    public EventFacts In(DateTimeZone zone) => this with { Start = Start?.In(zone), End = End?.In(zone) };

    /// <summary>Checks the facts. Returns a finding for each contradiction; <see cref="PermitRules.Assess"/> accepts them regardless.</summary>
    public ValueList<Finding> Check() => FactCheck.Of(this);
}
