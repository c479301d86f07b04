namespace Utleie.Domain.Storage.Conformance;

/// <summary>Thrown when a store does not meet a requirement.</summary>
/// <param name="message">What was required, done and found.</param>
/// <param name="inner">The exception that the store threw, or that locates the failed step; defaults to null.</param>
public sealed class StoreConformanceException(string message, Exception? inner = null) : Exception(message, inner);
