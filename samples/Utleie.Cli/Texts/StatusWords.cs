using Utleie.Domain.Answers;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Texts;

/// <summary>What statuses and categories are called.</summary>
/// <remarks>Source: 001 §1.1, §10.1.</remarks>
internal static class StatusWords
{
    internal static LocalizedText Of(ResourceStatus? status) => status?.Value switch
    {
        "pending_review" => new("venter på godkjenning", "ventar på godkjenning", "pending review"),
        "published" => new("publisert", "publisert", "published"),
        "archived" => new("arkivert", "arkivert", "archived"),
        "suspended" => new("midlertidig stoppet", "mellombels stoppa", "suspended"),
        _ => new("utkast", "utkast", "draft"),
    };

    internal static LocalizedText Of(ResourceCategory category) => category.Value switch
    {
        "lokaler" => new("Lokaler", "Lokale", "Venues"),
        "sport" => new("Sport", "Sport", "Sports"),
        "arrangementer" => new("Arrangementer", "Arrangement", "Events"),
        "torg" => new("Torg", "Torg", "Equipment"),
        var other => new(other, other, other),
    };
}

/// <summary>How large a rental object is, in a sentence for each category.</summary>
internal static class SizeWords
{
    internal static readonly LocalizedText Venue = new(
        "Inntil {0} personer: {1} sittende, {2} stående; brannforskriften tillater {3}.",
        "Inntil {0} personar: {1} sitjande, {2} ståande; brannforskrifta tillèt {3}.",
        "Up to {0} persons: {1} seated, {2} standing; the fire regulations allow {3}.");

    internal static readonly LocalizedText Courts = new("{0} baner: {1}.", "{0} banar: {1}.", "{0} courts: {1}.");
    internal static readonly LocalizedText Event = new("{0}, {1} plasser. Igjen: {2}.", "{0}, {1} plassar. Att: {2}.", "{0}, {1} places. Left: {2}.");
    internal static readonly LocalizedText Units = new("{0} av {1} enheter kan lånes ut: {2}.", "{0} av {1} einingar kan lånast ut: {2}.", "{0} of {1} units can be lent: {2}.");
}
