namespace AdminApi.Http;

/// <summary>The body of an answer that is yes.</summary>
/// <param name="Success">Always true: what is not has problem details.</param>
/// <param name="Data">What was asked for.</param>
/// <param name="Next">Of a list, what the request for the next page passes as <c>after</c>; absent on the last page.</param>
/// <remarks>Source: 001 §13.2.</remarks>
internal sealed record Envelope<T>(bool Success, T Data, string? Next = null);
