using AdminApi.Errors;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace AdminApi.Resources;

/// <summary>What the host itself refuses of rental objects.</summary>
internal static class ResourceProblems
{
    internal static TextTable Table { get; } = new(
        KeyValuePair.Create("not-deletable", new LocalizedText(
            "Objektet har status «{status}», og bare utkast og arkiverte objekter kan slettes. Arkiver det først.",
            "Objektet har status «{status}», og berre utkast og arkiverte objekt kan slettast. Arkiver det først.",
            "The object's status is “{status}”, and only drafts and archived objects can be deleted. Archive it first.")),
        KeyValuePair.Create("not-an-event", new LocalizedText(
            "Bare arrangementer trenger tillatelser, og dette objektet har kategorien {category}.",
            "Berre arrangement treng løyve, og dette objektet har kategorien {category}.",
            "Only events need permits, and this object's category is {category}.")));

    internal static Problem NotDeletable(ResourceStatus status)
    {
        string Tell(Language language) =>
            Table.Render(Reason.Of("not-deletable", new Argument("status", PublishingTexts.Status(status, language))), language);
        var reason = Reason.Of("not-deletable", new Argument("status", status.Value));
        return Problems.Of(StatusCodes.Status409Conflict, reason, Table) with
        {
            Detail = new(Tell(Language.Nb), Tell(Language.Nn), Tell(Language.En)),
            Reasons = language => [ReasonLines.Of(reason, Tell(language))],
        };
    }

    internal static Problem NotAnEvent(ResourceCategory category) =>
        Problems.Of(StatusCodes.Status404NotFound, Reason.Of("not-an-event", new Argument("category", category.Value)), Table);
}
