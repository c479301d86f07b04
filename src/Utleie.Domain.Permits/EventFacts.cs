using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Permits.Compiling;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>What is known of an event when its permits are judged.</summary>
/// <remarks>An absent fact is unknown, not "no": the answer then tells which fact would decide. Source: 001 §11.2; D28.</remarks>
public sealed record EventFacts : IExtensible
{
    /// <summary>The local date it starts on; absent takes the date of <see cref="Start"/>.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>How many may take part; ≥ 0.</summary>
    public int? Capacity { get; init; }

    /// <summary>Whether alcohol is served.</summary>
    public bool? ServesAlcohol { get; init; }

    /// <summary>How loud it is, in dB; ≥ 0, where 0 is no amplified sound.</summary>
    public decimal? SoundLevel { get; init; }

    /// <summary>Whether a public road is used.</summary>
    public bool? UsesPublicRoad { get; init; }

    /// <summary>Whether food is served.</summary>
    public bool? ServesFood { get; init; }

    /// <summary>How long it lasts, in hours; &gt; 0; absent is counted from <see cref="Start"/> to <see cref="End"/> by the wall clock.</summary>
    public decimal? DurationHours { get; init; }

    /// <summary>When it starts.</summary>
    public EventTime? Start { get; init; }

    /// <summary>When it ends; absent is counted from <see cref="Start"/> and <see cref="DurationHours"/>.</summary>
    public EventTime? End { get; init; }

    /// <summary>What it must have on paper, where the facts travel with it.</summary>
    public DocumentRequirements? DocumentRequirements { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>The same facts with instants told as the zone's local time; <see cref="PermitRules.Assess"/> needs them so.</summary>
    public EventFacts In(DateTimeZone zone) => this with { Start = Start?.In(zone), End = End?.In(zone) };

    /// <summary>What contradicts itself in the facts; <see cref="PermitRules.Assess"/> answers all the same.</summary>
    public ValueList<Finding> Check() => FactCheck.Of(this);
}
