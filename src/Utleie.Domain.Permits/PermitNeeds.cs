namespace Utleie.Domain.Permits;

/// <summary>The fire watch required for an event.</summary>
/// <param name="MinPersons">The minimum number of guards; null if not specified.</param>
/// <param name="CertificateRequired">Whether the guards must be certified.</param>
/// <remarks>Source: 001 §5.6.</remarks>
public sealed record FireWatchNeed(int? MinPersons, bool CertificateRequired);

/// <summary>The insurance required of the organizer.</summary>
/// <param name="MinCoverage">The minimum coverage; null if not specified.</param>
/// <remarks>Source: 001 §5.6.</remarks>
public sealed record InsuranceNeed(Money? MinCoverage);
