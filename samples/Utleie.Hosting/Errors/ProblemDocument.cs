using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Decisions;

namespace Utleie.Hosting.Errors;

/// <summary>An answer that is no, as JSON: problem details (RFC 9457) with all the reasons.</summary>
public sealed record ProblemDocument
{
    /// <summary>The kind of problem, by its code: <c>urn:utleie:problem:outdated</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What the status means.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong and how to mend it.</summary>
    public required string Detail { get; init; }

    /// <summary>The path that was asked.</summary>
    public string? Instance { get; init; }

    /// <summary>The stable name of the problem.</summary>
    public required string Code { get; init; }

    /// <summary>What the host's log knows the request by.</summary>
    public string? TraceId { get; init; }

    /// <summary>Every reason, where there may be more than one.</summary>
    public ValueList<ReasonDocument> Reasons { get; init; }

    /// <summary>What is wrong with which field.</summary>
    public ValueList<ReasonDocument> Errors { get; init; }

    /// <summary>The nearest times that would be accepted.</summary>
    public ValueList<Alternative> Alternatives { get; init; }
}
