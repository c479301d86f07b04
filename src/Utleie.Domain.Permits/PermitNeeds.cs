namespace Utleie.Domain.Permits;

/// <summary>The fire watch that an event must keep.</summary>
/// <param name="MinPersons">How many keep watch at the least; null where the document does not say.</param>
/// <param name="CertificateRequired">Whether they must have a certificate.</param>
/// <remarks>Source: 001 §5.6.</remarks>
public sealed record FireWatchNeed(int? MinPersons, bool CertificateRequired);

/// <summary>The insurance that an organiser must have.</summary>
/// <param name="MinCoverage">The least it covers; null where the document does not say.</param>
/// <remarks>Source: 001 §5.6.</remarks>
public sealed record InsuranceNeed(Money? MinCoverage);
