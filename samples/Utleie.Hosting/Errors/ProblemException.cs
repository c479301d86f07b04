namespace Utleie.Hosting.Errors;

/// <summary>Ends a request with a problem where no result can be returned.</summary>
public sealed class ProblemException(Problem problem) : Exception(problem.Detail.En)
{
    /// <summary>The answer.</summary>
    public Problem Problem { get; } = problem;
}
