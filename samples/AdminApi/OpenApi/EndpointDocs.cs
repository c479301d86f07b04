using AdminApi.Errors;

namespace AdminApi.OpenApi;

/// <summary>What the OpenAPI document is to tell of an endpoint.</summary>
internal static class EndpointDocs
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";

    /// <summary>The name of its operation, and what it does in a sentence.</summary>
    internal static RouteHandlerBuilder Named(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary);

    /// <summary>What it reads after the question mark.</summary>
    internal static RouteHandlerBuilder Takes(this RouteHandlerBuilder endpoint, params QueryParameter[] parameters) =>
        endpoint.WithMetadata([.. parameters]);

    /// <summary>What its body is.</summary>
    internal static RouteHandlerBuilder Reads<T>(this RouteHandlerBuilder endpoint)
        where T : notnull => endpoint.Accepts<T>(Json);

    /// <summary>What it answers when it is yes.</summary>
    internal static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, int status = StatusCodes.Status200OK) =>
        endpoint.Produces<T>(status, Json);

    /// <summary>The statuses it answers when it is no, beside those that any endpoint may.</summary>
    internal static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses.Append(StatusCodes.Status429TooManyRequests).Append(StatusCodes.Status503ServiceUnavailable))
            endpoint.Produces<ProblemDocument>(status, ProblemJson);
        return endpoint;
    }
}
