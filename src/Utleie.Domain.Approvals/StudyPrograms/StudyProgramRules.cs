using System.Collections.Frozen;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.StudyPrograms;

// D223–D225, D228.
/// <summary>The compiled rules of requests that one of several approvers decides.</summary>
/// <remarks>
/// Immutable and thread-safe. The first valid decision wins: a decision is made about a version, and the store writes it only if that version is still the stored one. A pending request
/// past its expiry can no longer be decided; write <see cref="Expire"/> before you tell anyone that it has expired. Source: 003.
/// </remarks>
public sealed class StudyProgramRules : ICompiled
{
    private static readonly Instant Earliest = Instant.FromUtc(1971, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2200, 1, 1, 0, 0);

    private readonly StudyProgramSection _section;
    private readonly DateTimeZone _zone;
    private readonly FrozenDictionary<string, StudyProgram> _programs;
    private readonly FrozenDictionary<string, ApprovalUser> _users;
    private readonly FrozenDictionary<(string User, string Program), string> _approvers;
    private readonly EmailDomainRoles _domains;

    private StudyProgramRules(StudyProgramSection section, DateTimeZone zone, ValueList<Finding> warnings)
    {
        (_section, _zone, Warnings) = (section, zone, warnings);
        _programs = section.Programs.ToFrozenDictionary(program => program.Id!, StringComparer.Ordinal);
        _users = section.Users.ToFrozenDictionary(user => user.Id!, StringComparer.Ordinal);
        _approvers = section.Approvers.Where(approver => approver.Active != false).ToFrozenDictionary(approver => (approver.UserId!, approver.StudyProgramId!), approver => approver.Id!);
        _domains = EmailDomainRoles.Compile(section.Domains).GetValueOrThrow();
    }

    /// <inheritdoc/>
    public ValueList<Finding> Warnings { get; }

    /// <summary>Compiles programs and users, or returns every error in them.</summary>
    /// <param name="section">The programs, approvers, users and e-mail domains.</param>
    /// <param name="zone">The time zone of deadlines.</param>
    /// <returns>The rules, or findings with paths such as <c>programs[0].reminderDays</c>.</returns>
    public static OneOf<StudyProgramRules, CompileErrors> Compile(StudyProgramSection section, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(zone);
        var findings = ProgramCheck.Of(section);
        return findings.Any(finding => finding.Severity == FindingSeverity.Error) ? new CompileErrors(findings) : new StudyProgramRules(section, zone, findings);
    }

    /// <summary>Returns the role of a user: that of the domain of their address, or the listed one if no domains are; null if the address is not verified. Only a listing makes an administrator.</summary>
    public ApprovalRole? RoleOf(string userId)
    {
        ArgumentNullException.ThrowIfNull(userId);
        if (!_users.TryGetValue(userId, out var user) || user.Verified != true)
            return null;
        if (user.Role == ApprovalRole.Admin || _domains.IsEmpty)
            return user.Role;
        return EmailAddress.TryParse(user.Email, out var address) && WireWords<ApprovalRole>.TryParse(_domains.RoleOf(address, verified: true), out var role) ? role : null;
    }

    /// <summary>Submits a request, or returns every reason against it.</summary>
    /// <param name="ask">The request.</param>
    /// <param name="others">The requests of the student for the program; others are ignored.</param>
    /// <param name="now">The time of submission. A pending request that has expired by then does not count as open.</param>
    public OneOf<RequestStep, Refusal> Submit(RequestSubmission ask, ValueList<RequestCase> others, Instant now)
    {
        ArgumentNullException.ThrowIfNull(ask);
        if (RoleOf(ask.UserId) != ApprovalRole.Student)
            return Refusal.Of(RequestCodes.NotStudent);
        var own = _users[ask.UserId].StudyProgramId;
        var program = ask.StudyProgramId ?? own ?? "";
        ValueList<Reason> reasons = [.. AgainstSubmission(ask.UserId, program, own, others, now)];
        if (!reasons.IsEmpty)
            return new Refusal(reasons);
        var request = new ApprovalRequest
        {
            Id = ask.Id,
            UserId = ask.UserId,
            StudyProgramId = program,
            Status = RequestStatus.Pending,
            SubmittedAt = now,
            ExpiresAt = ProgramDays.After(now, ProgramDays.Of(_programs[program]).Expiry, _zone),
        };
        return new RequestStep(new(request, null, 1), Entry(RequestActions.Create, ask.LogId, ask.UserId, request, now));
    }

    /// <summary>Decides a request, or returns every reason against it. A user who is not an approver of the program learns that alone.</summary>
    public OneOf<RequestStep, Refusal> Decide(RequestCase before, RequestDecision decision, Instant now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(decision);
        var program = before.Request.StudyProgramId ?? "";
        if (ApproverOf(decision.UserId, program) is not { } approver)
            return Refusal.Of(RequestCodes.NotApprover, new Argument("program", program));
        ValueList<Reason> reasons = [.. AgainstDecision(before, decision, now)];
        if (!reasons.IsEmpty)
            return new Refusal(reasons);
        var comment = string.IsNullOrWhiteSpace(decision.Comment) ? null : decision.Comment;
        var status = decision.Decision == ApprovalDecision.Approved ? RequestStatus.Approved : RequestStatus.Rejected;
        var approval = new Approval { Id = decision.Id, RequestId = before.Request.Id, ApproverId = approver, Decision = decision.Decision, Comment = comment, DecidedAt = now };
        var after = new RequestCase(before.Request with { Status = status }, approval, before.Version + 1);
        var action = decision.Decision == ApprovalDecision.Approved ? RequestActions.Approve : RequestActions.Reject;
        return new RequestStep(after, Entry(action, decision.LogId, decision.UserId, after.Request, now, RequestActions.Comment(comment)));
    }

    // D225.
    /// <summary>Retracts an approval: the status stays, and the student may submit again. Any active approver of the program or an administrator may.</summary>
    /// <param name="before">The request.</param>
    /// <param name="userId">The user who retracts it.</param>
    /// <param name="comment">A comment; may be null.</param>
    /// <param name="logId">The id of the audit entry.</param>
    /// <param name="now">The time of the retraction.</param>
    public OneOf<RequestStep, Refusal> Retract(RequestCase before, string userId, string? comment, string logId, Instant now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(userId);
        var program = before.Request.StudyProgramId ?? "";
        if (ApproverOf(userId, program) is null && RoleOf(userId) != ApprovalRole.Admin)
            return Refusal.Of(RequestCodes.NotApprover, new Argument("program", program));
        ValueList<Reason> reasons = [.. AgainstRetraction(before), .. TooLong(comment)];
        if (!reasons.IsEmpty)
            return new Refusal(reasons);
        var after = before with { Request = before.Request with { ApprovalRetractedAt = now }, Version = before.Version + 1 };
        return new RequestStep(after, Entry(RequestActions.Retract, logId, userId, after.Request, now, RequestActions.Comment(comment)));
    }

    // D224.
    /// <summary>Writes down that a pending request has expired, which anyone who meets it does; refused before its expiry and once it is final.</summary>
    /// <param name="before">The request.</param>
    /// <param name="logId">The id of the audit entry, which names no user.</param>
    /// <param name="now">The current time, taken before the request was read.</param>
    public OneOf<RequestStep, Refusal> Expire(RequestCase before, string logId, Instant now)
    {
        ArgumentNullException.ThrowIfNull(before);
        if (before.Status != RequestStatus.Pending)
            return new Refusal([Decided(before)]);
        if (ExpiryOf(before.Request) is not { } at || now < at)
            return Refusal.Of(RequestCodes.NotDue, new Argument("at", ExpiryOf(before.Request)?.ToString() ?? ""));
        var after = before with { Request = before.Request with { Status = RequestStatus.Expired }, Version = before.Version + 1 };
        return new RequestStep(after, Entry(RequestActions.Expire, logId, null, after.Request, now));
    }

    /// <summary>Returns how a request stands. A pending one past its expiry is still shown as pending, with its expiry due.</summary>
    public RequestView StateAt(RequestCase request, Instant now)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isPending = request.Status == RequestStatus.Pending;
        var remindAt = request.Request.SubmittedAt is { } submitted ? ProgramDays.After(submitted, ProgramDays.Of(ProgramOf(request.Request)).Reminder, _zone) : default(Instant?);
        var expiresAt = ExpiryOf(request.Request);
        return new(request.Status, isPending && now >= expiresAt, remindAt, isPending && now >= remindAt, expiresAt, request.Request.ApprovalRetractedAt is not null);
    }

    /// <summary>Adds a program, or returns every reason against it. Only an administrator may.</summary>
    public OneOf<ProgramStep, Refusal> Create(StudyProgram program, string userId, string logId, Instant now)
    {
        ArgumentNullException.ThrowIfNull(program);
        return Configured(_section with { Programs = [.. _section.Programs, program] }, RequestActions.CreateProgram, program, userId, logId, now);
    }

    /// <summary>Replaces a program by id, or returns every reason against it. Only an administrator may. Expiries of requests that are there stay.</summary>
    public OneOf<ProgramStep, Refusal> Update(StudyProgram program, string userId, string logId, Instant now)
    {
        ArgumentNullException.ThrowIfNull(program);
        var section = _section with { Programs = [.. _section.Programs.Select(known => known.Id == program.Id ? program : known)] };
        return program.Id is { } id && _programs.ContainsKey(id) || RoleOf(userId) != ApprovalRole.Admin
            ? Configured(section, RequestActions.UpdateConfig, program, userId, logId, now)
            : Refusal.Of(RequestCodes.UnknownProgram, new Argument("value", program.Id ?? ""));
    }

    private OneOf<ProgramStep, Refusal> Configured(StudyProgramSection after, string action, StudyProgram program, string userId, string logId, Instant now)
    {
        if (RoleOf(userId) != ApprovalRole.Admin)
            return Refusal.Of(RequestCodes.NotAdmin);
        Reason[] reasons = [.. ProgramCheck.Of(after).Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => new Reason(finding.Code, finding.Arguments))];
        var entry = Entry(action, logId, userId, null, now, RequestActions.Days(program)) with { StudyProgramId = program.Id };
        return reasons.Length > 0 ? new Refusal([.. reasons]) : new ProgramStep(after, entry);
    }

    private IEnumerable<Reason> AgainstSubmission(string userId, string program, string? own, ValueList<RequestCase> others, Instant now)
    {
        if (!_programs.ContainsKey(program))
            yield return Reason.Of(RequestCodes.UnknownProgram, new Argument("value", program));
        else if (program != own)
            yield return Reason.Of(RequestCodes.WrongProgram, new("program", program), new Argument("own", own ?? ""));
        if (others.FirstOrDefault(other => other.Request.UserId == userId && other.Request.StudyProgramId == program && IsOpen(other, now)) is { } open)
            yield return Reason.Of(RequestCodes.RequestPending, new Argument("id", open.Request.Id ?? ""));
        if (now < Earliest || now >= Latest)
            yield return Reason.Of(RequestCodes.DateOutOfRange, Argument.Of("min", 1971), Argument.Of("max", 2199));
    }

    private IEnumerable<Reason> AgainstDecision(RequestCase before, RequestDecision decision, Instant now)
    {
        if (before.Request.UserId == decision.UserId)
            yield return Reason.Of(RequestCodes.OwnRequest);
        if (before.Status != RequestStatus.Pending)
            yield return Decided(before);
        else if (ExpiryOf(before.Request) is { } at && now >= at)
            yield return Reason.Of(RequestCodes.Expired, Argument.Of("at", at));
        if (decision.Decision == ApprovalDecision.Rejected && string.IsNullOrWhiteSpace(decision.Comment))
            yield return Reason.Of(RequestCodes.CommentMissing);
        foreach (var reason in TooLong(decision.Comment))
            yield return reason;
    }

    private static IEnumerable<Reason> AgainstRetraction(RequestCase before)
    {
        if (before.Status != RequestStatus.Approved)
            yield return Reason.Of(RequestCodes.NotApproved, new Argument("status", WireWords<RequestStatus>.Of(before.Status)));
        else if (before.Request.ApprovalRetractedAt is { } at)
            yield return Reason.Of(RequestCodes.AlreadyRetracted, Argument.Of("at", at));
    }

    private static IEnumerable<Reason> TooLong(string? comment)
    {
        if (comment?.Length > ApprovalCommand.MaxTextLength)
            yield return Reason.Of(ApprovalCodes.TextTooLong, Argument.Of("length", comment.Length), Argument.Of("max", ApprovalCommand.MaxTextLength));
    }

    private Reason Decided(RequestCase request) => request.Status == RequestStatus.Expired
        ? Reason.Of(RequestCodes.Expired, new Argument("at", ExpiryOf(request.Request)?.ToString() ?? ""))
        : Reason.Of(
            RequestCodes.AlreadyDecided,
            new("by", _section.Approvers.FirstOrDefault(approver => approver.Id == request.Approval?.ApproverId)?.UserId ?? request.Approval?.ApproverId ?? ""),
            new("at", request.Approval?.DecidedAt?.ToString() ?? ""),
            new("decision", request.Status == RequestStatus.Approved ? "approved" : "rejected"));

    private bool IsOpen(RequestCase request, Instant now) => request.Status == RequestStatus.Pending && !(now >= ExpiryOf(request.Request));

    /// <summary>The id of a user's charge as active approver of a program; null if they have none, or are not a verified approver.</summary>
    private string? ApproverOf(string userId, string program) => RoleOf(userId) == ApprovalRole.Approver ? _approvers.GetValueOrDefault((userId, program)) : null;

    private StudyProgram? ProgramOf(ApprovalRequest request) => request.StudyProgramId is { } id ? _programs.GetValueOrDefault(id) : null;

    /// <summary>The stored expiry; one that was never stored is counted from the submission.</summary>
    private Instant? ExpiryOf(ApprovalRequest request) =>
        request.ExpiresAt ?? (request.SubmittedAt is { } submitted ? ProgramDays.After(submitted, ProgramDays.Of(ProgramOf(request)).Expiry, _zone) : null);

    private ApprovalAuditEntry Entry(string action, string logId, string? userId, ApprovalRequest? request, Instant now, JsonMembers? details = null) => new()
    {
        Id = logId,
        Timestamp = now,
        UserId = userId ?? ApprovalCodes.System,
        UserEmail = userId is null ? null : _users[userId].Email,
        Role = userId is null ? null : RoleOf(userId),
        Action = action,
        RequestId = request?.Id,
        StudyProgramId = request?.StudyProgramId,
        Details = details,
    };
}
