using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain;

// D33.
/// <summary>What someone may be to the rental objects of a municipality (brukerrolle).</summary>
/// <remarks>The wire words are the documents' own. Source: 001 §1.3.</remarks>
[JsonConverter(typeof(WireEnumConverter<UserRole>))]
public enum UserRole
{
    /// <summary>Administers the system, and may do everything (Admin).</summary>
    [JsonStringEnumMemberName("Admin")]
    Admin,

    /// <summary>Handles requests and edits objects (Saksbehandler).</summary>
    [JsonStringEnumMemberName("Saksbehandler")]
    Caseworker,

    /// <summary>Keeps the objects in order (Driftsansvarlig).</summary>
    [JsonStringEnumMemberName("Driftsansvarlig")]
    OperationsManager,

    /// <summary>Searches and books (Innbygger).</summary>
    [JsonStringEnumMemberName("Innbygger")]
    Citizen,

    /// <summary>A club or society that books (Organisasjon).</summary>
    [JsonStringEnumMemberName("Organisasjon")]
    Organisation,
}
