using NodaTime;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>A record to decide: two steps side by side, then one of Admin, and an optional one that is open at once.</summary>
internal static class Records
{
    internal static Instant Now { get; } = Given.At("2026-02-01T12:00+01:00");

    internal static ApprovalSubject Subject { get; } = new() { SubmittedBy = "ola", ApplicantId = "klubben", Start = Given.At("2026-02-10T10:00+01:00") };

    internal static ApprovalRules Rules { get; } = Given.Rules("""
        {
          "customRoles": ["Brannvern"],
          "approvalSteps": [
            {"id": "sak", "order": 1, "role": "Saksbehandler", "escalationHours": 24, "notifyOnSubmit": true},
            {"id": "brann", "order": 1, "role": "Brannvern"},
            {"id": "drift", "order": 1, "role": "Driftsansvarlig", "required": false},
            {"id": "leder", "order": 2, "role": "Admin", "notifyOnSubmit": true}
          ]
        }
        """);

    internal static ApprovalRecord New { get; } = ApprovalRules.Begin(Rules.Plan(), Subject, Now);

    internal static Actor Case { get; } = new("kari", [UserRole.Caseworker]);

    internal static Actor Fire { get; } = new("brage", []) { CustomRoles = ["Brannvern"] };

    internal static Actor Admin { get; } = new("ada", [UserRole.Admin]);

    internal static ApprovalRecord Approved(this ApprovalRecord record, string step, Actor by) =>
        ApprovalRules.Decide(record, new ApprovalCommand.Approve(step, record.Version), by, Now).AsT0;

    internal static ApprovalRecord Rejected(this ApprovalRecord record, string step, Actor by) =>
        ApprovalRules.Decide(record, new ApprovalCommand.Reject(step, record.Version, "nei"), by, Now).AsT0;
}
