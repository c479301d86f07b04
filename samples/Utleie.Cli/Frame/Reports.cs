using Utleie.Domain.Resources.Publishing;

namespace Utleie.Cli.Frame;

/// <summary>Judges the rental object of a call.</summary>
internal static class Reports
{
    internal static PublishingReport Of(Call call) => PublishingReport.Of(call.Resource(0), call.Today, Options(call));

    /// <summary>The choices that follow from the command line.</summary>
    internal static PublishingOptions Options(Call call) => PublishingOptions.Default with { Zone = call.Zone };
}
