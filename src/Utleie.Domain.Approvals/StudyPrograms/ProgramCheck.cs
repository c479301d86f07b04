using Utleie.Domain.Answers;

namespace Utleie.Domain.Approvals.StudyPrograms;

/// <summary>Finds everything that is wrong or doubtful in the programs and their users, in document order.</summary>
internal sealed class ProgramCheck(StudyProgramSection section)
{
    private readonly List<Finding> _findings = [];

    internal static ValueList<Finding> Of(StudyProgramSection section)
    {
        var check = new ProgramCheck(section);
        check.Programs();
        check.Approvers();
        check.Users();
        check.Domains();
        return [.. check._findings];
    }

    private void Programs()
    {
        Unique("programs", "id", section.Programs.Select(program => program.Id), RequestCodes.DuplicateId, required: true);
        Unique("programs", "name", section.Programs.Select(program => program.Name), RequestCodes.DuplicateName, required: false);
        for (var i = 0; i < section.Programs.Count; i++)
            _findings.AddRange(Of(section.Programs[i], FormattableString.Invariant($"programs[{i}]")));
    }

    /// <summary>Checks one program by itself.</summary>
    internal static IEnumerable<Finding> Of(StudyProgram program, string path)
    {
        var days = ProgramDays.Of(program);
        if (days.Expiry is < 1 or > ProgramDays.Max)
            yield return Range($"{path}.expiryDays", days.Expiry);
        if (days.Reminder is < 1 or > ProgramDays.Max)
            yield return Range($"{path}.reminderDays", days.Reminder);
        else if (days.Reminder > days.Expiry)
            yield return Finding.Error($"{path}.reminderDays", RequestCodes.ReminderAfterExpiry, Argument.Of("reminder", days.Reminder), Argument.Of("expiry", days.Expiry));
        if (program.Name?.Length > RequestCodes.MaxNameLength)
            yield return Finding.Error($"{path}.name", ApprovalCodes.TextTooLong, Argument.Of("length", program.Name.Length), Argument.Of("max", RequestCodes.MaxNameLength));
    }

    private void Approvers()
    {
        Unique("approvers", "id", section.Approvers.Select(approver => approver.Id), RequestCodes.DuplicateId, required: true);
        var pairs = new HashSet<(string?, string?)>();
        for (var i = 0; i < section.Approvers.Count; i++)
        {
            var (approver, path) = (section.Approvers[i], FormattableString.Invariant($"approvers[{i}]"));
            Known($"{path}.userId", approver.UserId, RequestCodes.UnknownUser, section.Users.Select(user => user.Id));
            Known($"{path}.studyProgramId", approver.StudyProgramId, RequestCodes.UnknownProgram, section.Programs.Select(program => program.Id));
            if (!pairs.Add((approver.UserId, approver.StudyProgramId)))
                _findings.Add(Finding.Error(path, RequestCodes.DuplicateApprover, new("user", approver.UserId ?? ""), new("program", approver.StudyProgramId ?? "")));
        }
    }

    private void Users()
    {
        Unique("users", "id", section.Users.Select(user => user.Id), RequestCodes.DuplicateId, required: true);
        Unique("users", "email", section.Users.Select(user => user.Email?.ToLowerInvariant()), RequestCodes.DuplicateEmail, required: false);
        for (var i = 0; i < section.Users.Count; i++)
        {
            var (user, path) = (section.Users[i], FormattableString.Invariant($"users[{i}]"));
            if (user.StudyProgramId is { } program)
                Known($"{path}.studyProgramId", program, RequestCodes.UnknownProgram, section.Programs.Select(known => known.Id));
            if (!EmailAddress.IsValid(user.Email))
                _findings.Add(Finding.Warning($"{path}.email", RequestCodes.NotAnEmail, new Argument("value", user.Email ?? "")));
        }
    }

    private void Domains()
    {
        foreach (var finding in EmailDomainRoles.Compile(section.Domains).Findings)
            _findings.Add(finding.Under("domains"));
        for (var i = 0; i < section.Domains.Count; i++)
        {
            if (section.Domains[i].Role is { } role && role is not ("student" or "approver") && !string.Equals(role, EmailDomainRoles.NeverGiven, StringComparison.OrdinalIgnoreCase))
                _findings.Add(Finding.Error(FormattableString.Invariant($"domains[{i}].role"), ApprovalCodes.UnknownRole, new("value", role), new Argument("known", "student, approver")));
        }
    }

    private void Unique(string list, string member, IEnumerable<string?> values, string code, bool required)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, value) in values.Index())
        {
            var path = FormattableString.Invariant($"{list}[{i}].{member}");
            if (string.IsNullOrWhiteSpace(value))
            {
                if (required)
                    _findings.Add(Finding.Error(path, RequestCodes.MissingId));
            }
            else if (!first.TryAdd(value, i))
            {
                _findings.Add(Finding.Error(path, code, new("value", value), Argument.Of("first", first[value])));
            }
        }
    }

    private void Known(string path, string? id, string code, IEnumerable<string?> known)
    {
        if (id is null || !known.Contains(id))
            _findings.Add(Finding.Error(path, code, new Argument("value", id ?? "")));
    }

    private static Finding Range(string path, int value) =>
        Finding.Error(path, ApprovalCodes.OutOfRange, Argument.Of("value", value), Argument.Of("min", 1), Argument.Of("max", ProgramDays.Max));
}
