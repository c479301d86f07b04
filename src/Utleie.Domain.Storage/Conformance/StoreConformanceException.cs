namespace Utleie.Domain.Storage.Conformance;

/// <summary>A store does not do what it must.</summary>
/// <param name="message">What was demanded, what was done, and what was found.</param>
/// <param name="inner">What the store threw, or where the check stood; default nothing.</param>
public sealed class StoreConformanceException(string message, Exception? inner = null) : Exception(message, inner);
