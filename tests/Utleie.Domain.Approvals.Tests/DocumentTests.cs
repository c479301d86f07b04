using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(ApprovalsJson.Resolver);

    [Fact]
    public void Read_GivesBackTheApprovalStepThatWasWritten() => GivesBack<ApprovalStep>();

    [Fact]
    public void Read_GivesBackTheAutoApprovalConditionThatWasWritten() => GivesBack<AutoApprovalCondition>();

    [Fact]
    public void Read_GivesBackTheStudyProgramThatWasWritten() => GivesBack<StudyProgram>();

    [Fact]
    public void Read_GivesBackTheApproverThatWasWritten() => GivesBack<Approver>();

    [Fact]
    public void Read_GivesBackTheApprovalRequestThatWasWritten() => GivesBack<ApprovalRequest>();

    [Fact]
    public void Read_GivesBackTheApprovalThatWasWritten() => GivesBack<Approval>();

    [Fact]
    public void Read_GivesBackTheApprovalUserThatWasWritten() => GivesBack<ApprovalUser>();

    [Fact]
    public void Read_GivesBackTheApprovalAuditEntryThatWasWritten() => GivesBack<ApprovalAuditEntry>();

    private static void GivesBack<T>()
        where T : class, IExtensible =>
        Prop.ForAll(AnyDocument.Of<T>(), document => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document)).QuickCheckThrowOnFailure();
}
