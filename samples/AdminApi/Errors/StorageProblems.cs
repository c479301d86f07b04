using Utleie.Domain.Answers;
using Utleie.Domain.Storage;

namespace AdminApi.Errors;

/// <summary>What a store refuses, as HTTP says it.</summary>
internal static class StorageProblems
{
    internal static Problem Of(Reason reason) => Problems.Of(StatusOf(reason.Code), reason, StorageTexts.Table);

    private static int StatusOf(string code) => code switch
    {
        StorageCodes.NotFound => StatusCodes.Status404NotFound,
        StorageCodes.Outdated => StatusCodes.Status412PreconditionFailed,
        _ => StatusCodes.Status409Conflict,
    };
}
