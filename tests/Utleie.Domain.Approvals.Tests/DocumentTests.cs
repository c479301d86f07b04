using System.Text.Json;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(ApprovalsJson.Resolver);

    [Law]
    public bool Read_GivesBackTheApprovalStepThatWasWritten(ApprovalStep document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheAutoApprovalConditionThatWasWritten(AutoApprovalCondition document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheApprovalSectionsThatWereWritten(ApprovalSections document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheStudyProgramSectionThatWasWritten(StudyProgramSection document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheRecordThatWasWritten(int seed)
    {
        var record = new AnyRecord(seed).Walk(20).Last();
        return WireFormat.Read<ApprovalRecord>(WireFormat.Write(record, Json), Json).Equals(record);
    }

    [Law]
    public bool Read_GivesBackTheStudyProgramThatWasWritten(StudyProgram document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheApproverThatWasWritten(Approver document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheApprovalRequestThatWasWritten(ApprovalRequest document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheApprovalThatWasWritten(Approval document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheApprovalUserThatWasWritten(ApprovalUser document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheApprovalAuditEntryThatWasWritten(ApprovalAuditEntry document) => IsReadBack(document);

    private static bool IsReadBack<T>(T document)
        where T : class, IExtensible => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document);
}
