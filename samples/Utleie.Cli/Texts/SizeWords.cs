using Utleie.Domain.Answers;

namespace Utleie.Cli.Texts;

/// <summary>How large a rental object is, in a sentence for each category.</summary>
internal static class SizeWords
{
    internal static readonly LocalizedText Venue = new(
        "Inntil {0} personer: {1} sittende, {2} stående; brannforskriften tillater {3}.",
        "Inntil {0} personar: {1} sitjande, {2} ståande; brannforskrifta tillèt {3}.",
        "Up to {0} people: {1} seated, {2} standing; the fire regulations allow {3}.");

    internal static readonly LocalizedText Courts = new("{0} baner: {1}.", "{0} banar: {1}.", "{0} courts: {1}.");

    internal static readonly LocalizedText Event = new(
        "{0}, {1} plasser. Igjen: {2}.",
        "{0}, {1} plassar. Att: {2}.",
        "{0}, {1} seats. Left: {2}.");

    internal static readonly LocalizedText Units = new(
        "{0} av {1} enheter kan lånes ut: {2}.",
        "{0} av {1} einingar kan lånast ut: {2}.",
        "{0} of {1} units are available to borrow: {2}.");
}
