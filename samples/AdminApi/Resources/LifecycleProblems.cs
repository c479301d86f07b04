using AdminApi.Errors;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;

namespace AdminApi.Resources;

/// <summary>What the life cycle refuses, as HTTP says it.</summary>
/// <remarks>Source: 001 §10.1; D139.</remarks>
internal static class LifecycleProblems
{
    /// <summary>All reasons, under the status of the one that weighs most: who asks, which version, where the object is in its life, what is in it.</summary>
    internal static Problem Of(LifecycleRefusal refused)
    {
        var first = refused.Reasons.OrderBy(reason => Weight(reason.Code)).First();
        return Problems.Of(StatusOf(first.Code), first, PublishingTexts.Table) with
        {
            Detail = Told(first),
            Reasons = language => [.. refused.Reasons.Select(reason => ReasonLines.Of(reason, PublishingTexts.Render(reason, language)))],
            Errors = language => ReasonLines.Of(refused.Blocking, language),
        };
    }

    private static LocalizedText Told(Reason reason) => new(
        PublishingTexts.Render(reason, Language.Nb), PublishingTexts.Render(reason, Language.Nn), PublishingTexts.Render(reason, Language.En));

    private static int StatusOf(string code) => Weight(code) switch
    {
        0 => StatusCodes.Status403Forbidden,
        1 => StatusCodes.Status412PreconditionFailed,
        2 => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static int Weight(string code) => code switch
    {
        "not-allowed" or "edit-beyond-role" or "own-submission" => 0,
        "version-conflict" => 1,
        "hard-findings" or "reason-missing" or "category-changed" or "object-id-changed" => 3,
        _ => 2,
    };
}
