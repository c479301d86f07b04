using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Utleie.Domain.Approvals.StudyPrograms;

namespace Utleie.Domain.Approvals;

/// <summary>The JSON shapes of this package, for <see cref="Wire.WireFormat.Create"/>.</summary>
public static class ApprovalsJson
{
    /// <summary>Source-generated type information of the sections and documents.</summary>
    public static IJsonTypeInfoResolver Resolver => ApprovalsJsonContext.Default;
}

/// <summary>Type information of the sections and documents.</summary>
[JsonSerializable(typeof(ApprovalMode))]
[JsonSerializable(typeof(ApprovalStep))]
[JsonSerializable(typeof(AutoApprovalCondition))]
[JsonSerializable(typeof(StudyProgram))]
[JsonSerializable(typeof(Approver))]
[JsonSerializable(typeof(ApprovalRequest))]
[JsonSerializable(typeof(Approval))]
[JsonSerializable(typeof(ApprovalUser))]
[JsonSerializable(typeof(ApprovalAuditEntry))]
[JsonSerializable(typeof(ApprovalSections))]
[JsonSerializable(typeof(ApprovalRecord))]
[JsonSerializable(typeof(StudyProgramSection))]
[JsonSerializable(typeof(RequestCase))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ApprovalsJsonContext : JsonSerializerContext;
