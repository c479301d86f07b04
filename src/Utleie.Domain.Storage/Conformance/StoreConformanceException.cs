namespace Utleie.Domain.Storage.Conformance;

/// <summary>A store does not do what it must.</summary>
/// <param name="message">What was demanded, what was done, and what was found.</param>
public sealed class StoreConformanceException(string message) : Exception(message);
