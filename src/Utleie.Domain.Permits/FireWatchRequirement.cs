using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

/// <summary>The fire watch of an event (brannvakt): a fire permit that also says how many must keep watch.</summary>
/// <remarks>
/// The same permit as <see cref="PermitType.FirePermit"/> (D29), so it has a permit's members beside its own. Source: 001 §5.6; D80.
/// </remarks>
public sealed record FireWatchRequirement : IExtensible
{
    /// <summary>Whether it is demanded whatever the triggers say; absent and no leave it to them (D85).</summary>
    public bool? Required { get; init; }

    /// <summary>How many persons keep watch at the least; ≥ 0.</summary>
    public int? MinPersons { get; init; }

    /// <summary>How the application stands; absent and <c>not_required</c> are no application.</summary>
    public PermitStatus? Status { get; init; }

    /// <summary>Whether those persons must have a certificate; default no.</summary>
    public bool? CertificateRequired { get; init; }

    /// <summary>Days before the event by which to apply, for this event only; ≥ 0; absent takes the trigger's or the permit's own.</summary>
    public int? ApplicationDeadlineDays { get; init; }

    /// <summary>The host's id of the uploaded document.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The last local date an approval is good for (included); absent has no end.</summary>
    public LocalDate? ExpiryDate { get; init; }

    /// <summary>What the caseworker notes.</summary>
    public string? Notes { get; init; }

    /// <summary>The local date it was applied for.</summary>
    public LocalDate? ApplicationDate { get; init; }

    /// <summary>The local date it was granted or refused.</summary>
    public LocalDate? DecisionDate { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? RejectionReason { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>The permit in it.</summary>
    internal PermitRequirement AsPermit() => new()
    {
        Required = Required,
        Status = Status,
        ApplicationDeadlineDays = ApplicationDeadlineDays,
        DocumentId = DocumentId,
        ExpiryDate = ExpiryDate,
        Notes = Notes,
        ApplicationDate = ApplicationDate,
        DecisionDate = DecisionDate,
        RejectionReason = RejectionReason,
        ExtensionData = ExtensionData,
    };

    /// <summary>The same fire watch with another permit in it.</summary>
    internal FireWatchRequirement WithPermit(PermitRequirement permit) => this with
    {
        Required = permit.Required,
        Status = permit.Status,
        ApplicationDeadlineDays = permit.ApplicationDeadlineDays,
        DocumentId = permit.DocumentId,
        ExpiryDate = permit.ExpiryDate,
        Notes = permit.Notes,
        ApplicationDate = permit.ApplicationDate,
        DecisionDate = permit.DecisionDate,
        RejectionReason = permit.RejectionReason,
        ExtensionData = permit.ExtensionData,
    };
}
