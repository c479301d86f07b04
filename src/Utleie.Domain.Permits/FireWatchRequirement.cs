using System.Text.Json.Serialization;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Permits;

// D29, D80.
/// <summary>The fire watch of an event (brannvakt): a fire permit with requirements on the guards.</summary>
/// <remarks>
/// The same permit as <see cref="PermitType.FirePermit"/>, so it also has the members of a permit. Source: 001 §5.6.
/// </remarks>
public sealed record FireWatchRequirement : IExtensible
{
    // D85.
    /// <summary>Whether it is required regardless of triggers; if null or false, the triggers decide.</summary>
    public bool? Required { get; init; }

    /// <summary>The minimum number of guards; ≥ 0.</summary>
    public int? MinPersons { get; init; }

    /// <summary>The status of the application; null and <c>not_required</c> mean no application.</summary>
    public PermitStatus? Status { get; init; }

    /// <summary>Whether the guards must be certified; defaults to false.</summary>
    public bool? CertificateRequired { get; init; }

    /// <summary>The application deadline in days before this event; ≥ 0; null means that of the trigger or permit.</summary>
    public int? ApplicationDeadlineDays { get; init; }

    /// <summary>The id of the uploaded document in your app.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The last local date of validity (inclusive); null means no expiry.</summary>
    public LocalDate? ExpiryDate { get; init; }

    /// <summary>Notes by the caseworker.</summary>
    public string? Notes { get; init; }

    /// <summary>The local date of the application.</summary>
    public LocalDate? ApplicationDate { get; init; }

    /// <summary>The local date of the decision.</summary>
    public LocalDate? DecisionDate { get; init; }

    /// <summary>The reason for a rejection.</summary>
    public string? RejectionReason { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    /// <summary>Returns the permit part.</summary>
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

    /// <summary>Returns the fire watch with another permit part.</summary>
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
