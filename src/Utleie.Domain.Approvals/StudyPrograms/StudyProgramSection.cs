using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Approvals.StudyPrograms;

/// <summary>The programs of an institution, and who belongs to them.</summary>
/// <remarks>Source: 003.</remarks>
public sealed record StudyProgramSection : IExtensible
{
    /// <summary>The programs.</summary>
    public ValueList<StudyProgram> Programs { get; init; }

    /// <summary>Who decides for which program.</summary>
    public ValueList<Approver> Approvers { get; init; }

    /// <summary>The users.</summary>
    public ValueList<ApprovalUser> Users { get; init; }

    /// <summary>The roles of e-mail domains, <c>student</c> or <c>approver</c>; if empty, users have the role they are listed with.</summary>
    public ValueList<EmailDomainRole> Domains { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}
