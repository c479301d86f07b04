using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>A problem with another system, as the dashboard counts it (integrasjonsfeil).</summary>
/// <remarks>While it is unresolved, the same problem counts up instead of opening another. Source: 000.</remarks>
public sealed record IntegrationIssue : IExtensible
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The other system: <c>ERP</c>.</summary>
    public required string System { get; init; }

    /// <summary>The type of the problem.</summary>
    public required IssueType Type { get; init; }

    /// <summary>The highest severity it was reported with.</summary>
    public required IssueSeverity Severity { get; init; }

    /// <summary>What it is about within the system, such as an invoice number; null if it is about all of it.</summary>
    public string? Key { get; init; }

    /// <summary>When it was first reported.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>When it was last reported.</summary>
    public required Instant LastSeenAt { get; init; }

    /// <summary>The number of reports, at least 1.</summary>
    public required int Occurrences { get; init; }

    /// <summary>The status.</summary>
    public required IssueStatus Status { get; init; }

    /// <summary>When it was resolved; null if it is not.</summary>
    public Instant? ResolvedAt { get; init; }

    /// <summary>The id of the user who resolved it, or of the system if a success did; null if it is not resolved.</summary>
    public string? ResolvedBy { get; init; }

    /// <summary>The message of the last report, without secrets; your app removes them.</summary>
    public string? Message { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>Whether it counts as open: it is not resolved.</summary>
    [JsonIgnore]
    public bool IsUnresolved => Status != IssueStatus.Resolved;

    /// <summary>Opens an issue for the first report of a problem.</summary>
    public static IntegrationIssue Open(string id, IssueReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new()
        {
            Id = id,
            System = report.System,
            Type = report.Type,
            Severity = report.Severity,
            Key = report.Key,
            OpenedAt = report.At,
            LastSeenAt = report.At,
            Occurrences = 1,
            Status = IssueStatus.Open,
            Message = report.Message,
        };
    }

    /// <summary>Returns whether a report is about this issue: it is unresolved, and system, type and key are equal.</summary>
    public bool IsOf(IssueReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return IsUnresolved && System == report.System && Type == report.Type && Key == report.Key;
    }

    /// <summary>Counts another report of the issue; the highest severity stays.</summary>
    /// <exception cref="ArgumentException">The report is not about this issue.</exception>
    public IntegrationIssue Count(IssueReport report) => IsOf(report)
        ? this with
        {
            Severity = report.Severity > Severity ? report.Severity : Severity,
            LastSeenAt = Instant.Max(LastSeenAt, report.At),
            Occurrences = Occurrences + 1,
            Message = report.Message ?? Message,
        }
        : throw new ArgumentException($"The report of {report.System} is not about issue {Id}. Open another issue.", nameof(report));

    /// <summary>Marks the issue as seen by someone who works on it; refused once it is resolved.</summary>
    public OneOf<IntegrationIssue, Refusal> Acknowledge() => IsUnresolved ? this with { Status = IssueStatus.Acknowledged } : AlreadyResolved();

    /// <summary>Resolves the issue; refused if it is resolved already. Seen again, it is a new issue.</summary>
    /// <param name="by">The id of the user, or of the system if a success resolves it.</param>
    /// <param name="at">When it was resolved.</param>
    public OneOf<IntegrationIssue, Refusal> Resolve(string by, Instant at) =>
        IsUnresolved ? this with { Status = IssueStatus.Resolved, ResolvedAt = at, ResolvedBy = by } : AlreadyResolved();

    private Refusal AlreadyResolved() => Refusal.Of(BookingCodes.IssueResolved, new("by", ResolvedBy ?? ""), new("at", ResolvedAt?.ToString() ?? ""));
}

/// <summary>A report of a problem with another system.</summary>
/// <param name="System">The other system.</param>
/// <param name="Type">The type of the problem.</param>
/// <param name="Severity">The severity.</param>
/// <param name="At">When it happened.</param>
/// <param name="Key">What it is about within the system; null if it is about all of it.</param>
/// <param name="Message">The message, without secrets.</param>
public sealed record IssueReport(string System, IssueType Type, IssueSeverity Severity, Instant At, string? Key = null, string? Message = null);

/// <summary>The type of a problem with another system.</summary>
/// <remarks>Source: 000.</remarks>
[JsonConverter(typeof(WireEnumConverter<IssueType>))]
public enum IssueType
{
    /// <summary>A call failed.</summary>
    [JsonStringEnumMemberName("api_failure")]
    ApiFailure,

    /// <summary>Data arrives late.</summary>
    [JsonStringEnumMemberName("sync_delay")]
    SyncDelay,

    /// <summary>Credentials were refused.</summary>
    Authentication,

    /// <summary>The systems disagree.</summary>
    [JsonStringEnumMemberName("data_mismatch")]
    DataMismatch,
}

/// <summary>The severity of a problem with another system, in ascending order.</summary>
[JsonConverter(typeof(WireEnumConverter<IssueSeverity>))]
public enum IssueSeverity
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,

    /// <summary>Critical.</summary>
    Critical,
}

/// <summary>The status of a problem with another system.</summary>
[JsonConverter(typeof(WireEnumConverter<IssueStatus>))]
public enum IssueStatus
{
    /// <summary>Nobody works on it.</summary>
    Open,

    /// <summary>Someone works on it.</summary>
    Acknowledged,

    /// <summary>It is resolved.</summary>
    Resolved,
}
