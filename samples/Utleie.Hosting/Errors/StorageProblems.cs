using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace Utleie.Hosting.Errors;

/// <summary>What a store refuses, as problems.</summary>
public static class StorageProblems
{
    /// <summary>Returns the problem of a refusal: 404, 412 for an outdated version, otherwise 409.</summary>
    public static Problem Of(Reason reason) => Problems.Of(StatusOf(reason.Code), reason, StorageTexts.Table);

    private static int StatusOf(string code) => code switch
    {
        StorageCodes.NotFound => StatusCodes.Status404NotFound,
        StorageCodes.Outdated => StatusCodes.Status412PreconditionFailed,
        _ => StatusCodes.Status409Conflict,
    };
}
