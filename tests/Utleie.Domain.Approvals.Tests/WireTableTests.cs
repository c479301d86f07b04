using System.Text.Json;
using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>Every table of 003, its columns in camelCase (D35), and the shapes of 001 §3.6.</summary>
public sealed class WireTableTests
{
    private const string Table =
        """
        001 §3.6 · ApprovalStep
        id text
        order whole
        name text
        role text
        required boolean
        autoApprove boolean
        autoApproveConditions text[]
        notifyOnSubmit boolean
        escalationHours whole

        001 §3.6 · AutoApprovalCondition
        id text
        name text
        conditions AutoApprovalTerms

        001 §3.6 · AutoApprovalTerms
        targetGroups text[]
        maxDuration whole
        maxCapacity whole
        excludeDates date[]
        requirePreviousBooking boolean

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

    private static readonly Dictionary<string, string[]> Rows = WireRows.Parse(Table);

    private static readonly JsonSerializerOptions Json = WireFormat.Create(ApprovalsJson.Resolver);

    private static readonly Type[] Types = [.. new[] { typeof(ApprovalStep), typeof(AutoApprovalCondition), typeof(StudyProgram), typeof(Approver), typeof(ApprovalRequest), typeof(Approval), typeof(ApprovalUser), typeof(ApprovalAuditEntry) }.SelectMany(type => WireKind.Reached(type, Json)).Distinct()];

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Shape_HasTheFieldsOfTheTableAndNoOthers(string type) =>
        Assert.Equal(Rows[type].Order(StringComparer.Ordinal), WireKind.Members(Types.Single(one => one.Name == type), Json));

    [Fact]
    public void Table_NamesEveryType() =>
        Assert.Equal(Rows.Keys.Order(StringComparer.Ordinal), Types.Select(type => type.Name).Order(StringComparer.Ordinal));
}
