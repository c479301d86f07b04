using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>Every table of 003, its columns in camelCase (D35).</summary>
public sealed class WireTableTests
{
    private const string Table =
        """
        003 User · ApprovalUser
        id text
        email text
        name text
        role student|approver|admin
        studyProgramId text
        verified boolean
        locale text
        createdAt instant

        003 StudyProgram · StudyProgram
        id text
        name text
        description text
        reminderDays whole
        expiryDays whole
        createdAt instant

        003 Approver · Approver
        id text
        userId text
        studyProgramId text
        active boolean
        extraScope object
        createdAt instant

        003 Request · ApprovalRequest
        id text
        userId text
        studyProgramId text
        status Pending|Approved|Rejected|Expired
        submittedAt instant
        expiresAt instant
        approvalRetractedAt instant

        003 Approval · Approval
        id text
        requestId text
        approverId text
        decision approved|rejected
        comment text
        decidedAt instant

        003 AuditLog · ApprovalAuditEntry
        id text
        timestamp instant
        userId text
        userEmail text
        role student|approver|admin
        action text
        requestId text
        studyProgramId text
        details object
        """;

    [Fact]
    public void Shapes_HaveTheFieldsOfTheTablesAndNoOthers() => WireRows.Hold(
        Table,
        WireFormat.Create(ApprovalsJson.Resolver),
        typeof(StudyProgram),
        typeof(Approver),
        typeof(ApprovalRequest),
        typeof(Approval),
        typeof(ApprovalUser),
        typeof(ApprovalAuditEntry));
}
