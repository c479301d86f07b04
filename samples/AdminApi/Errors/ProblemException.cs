namespace AdminApi.Errors;

/// <summary>Ends a request with a problem, from where no result can be returned.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Detail.En)
{
    internal Problem Problem { get; } = problem;
}
