using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.FluentValidation;

/// <summary>What the validators depend on: the clock, the publishing options and the language of the messages.</summary>
/// <remarks>Immutable and safe on any number of threads; one serves every validator.</remarks>
/// <param name="Clock">Tells the present; rules go by the local date in the options' zone.</param>
public sealed record PublishingValidation(IClock Clock)
{
    /// <summary>The publishing options; defaults to <see cref="PublishingOptions.Default"/>.</summary>
    public PublishingOptions Options { get; init; } = PublishingOptions.Default;

    /// <summary>The language of the sentences; default bokmål.</summary>
    public Language Language { get; init; } = Language.Nb;

    internal PublishingReport Report(BaseResource resource) =>
        PublishingReport.Of(resource, Clock.GetCurrentInstant().InZone(Options.Zone).Date, Options);
}
