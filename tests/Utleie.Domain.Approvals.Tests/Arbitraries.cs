using FsCheck;
using FsCheck.Xunit;
using Utleie.Domain.Approvals.StudyPrograms;
using Utleie.Domain.Resources.Tests;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Approvals.Tests.Arbitraries)])]

namespace Utleie.Domain.Approvals.Tests;

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<ApprovalStep> ApprovalStep() => AnyDocument.Of<ApprovalStep>();

    public static Arbitrary<AutoApprovalCondition> AutoApprovalCondition() => AnyDocument.Of<AutoApprovalCondition>();

    public static Arbitrary<ApprovalSections> ApprovalSections() => AnyDocument.Of<ApprovalSections>();

    public static Arbitrary<StudyProgramSection> StudyProgramSection() => AnyDocument.Of<StudyProgramSection>();

    public static Arbitrary<StudyProgram> StudyProgram() => AnyDocument.Of<StudyProgram>();

    public static Arbitrary<Approver> Approver() => AnyDocument.Of<Approver>();

    public static Arbitrary<ApprovalRequest> ApprovalRequest() => AnyDocument.Of<ApprovalRequest>();

    public static Arbitrary<Approval> Approval() => AnyDocument.Of<Approval>();

    public static Arbitrary<ApprovalUser> ApprovalUser() => AnyDocument.Of<ApprovalUser>();

    public static Arbitrary<ApprovalAuditEntry> ApprovalAuditEntry() => AnyDocument.Of<ApprovalAuditEntry>();
}
