using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>Two programs, and one user of each kind.</summary>
internal static class RequestWorld
{
    internal const string Section = """
        {
          "programs": [{"id": "bil", "name": "Bilteknikk"}, {"id": "it", "name": "IT", "reminderDays": 2, "expiryDays": 3}],
          "approvers": [
            {"id": "A1", "userId": "anne", "studyProgramId": "bil"},
            {"id": "A2", "userId": "arne", "studyProgramId": "bil"},
            {"id": "A3", "userId": "idle", "studyProgramId": "bil", "active": false},
            {"id": "A4", "userId": "other", "studyProgramId": "it"},
            {"id": "A5", "userId": "unverified", "studyProgramId": "bil"},
            {"id": "A6", "userId": "student", "studyProgramId": "bil"},
            {"id": "A7", "userId": "both", "studyProgramId": "bil"}
          ],
          "users": [
            {"id": "student", "email": "student@stud.hist.no", "role": "student", "studyProgramId": "bil", "verified": true},
            {"id": "anne", "email": "anne@hist.no", "role": "approver", "verified": true},
            {"id": "arne", "email": "arne@hist.no", "role": "approver", "verified": true},
            {"id": "idle", "email": "idle@hist.no", "role": "approver", "verified": true},
            {"id": "other", "email": "other@hist.no", "role": "approver", "verified": true},
            {"id": "unverified", "email": "new@hist.no", "role": "approver"},
            {"id": "both", "email": "both@hist.no", "role": "approver", "verified": true},
            {"id": "admin", "email": "admin@hist.no", "role": "admin", "verified": true}
          ]
        }
        """;

    internal static StudyProgramRules Rules { get; } = Compile(Section).GetValueOrThrow();

    internal static Instant Submitted { get; } = Given.At("2026-03-01T09:00+01:00");

    internal static Instant Expires { get; } = Given.At("2026-03-11T09:00+01:00");

    internal static RequestCase Pending { get; } = Rules.Submit(new("r1", "student", null, "l1"), [], Submitted).AsT0.After;

    internal static OneOf<StudyProgramRules, CompileErrors> Compile(string json) =>
        StudyProgramRules.Compile(WireFormat.Read<StudyProgramSection>(json, Given.Json), Given.Oslo);

    internal static RequestDecision Approve(string user, string? comment = null) => new($"d-{user}", user, ApprovalDecision.Approved, comment, $"l-{user}");

    internal static RequestDecision Reject(string user, string? comment = "nei") => new($"d-{user}", user, ApprovalDecision.Rejected, comment, $"l-{user}");
}
