using AdminApi.Http;
using AdminApi.Identity;
using AdminApi.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Utleie.Domain.Answers;

namespace AdminApi.Start;

/// <summary>What a person sees who opens the host in a browser: a start page, and a table of all endpoints.</summary>
internal static class StartEndpoints
{
    private const string Docs = "/docs";
    private const string OpenApi = "/openapi/v1.json";

    internal static void MapStart(this WebApplication app)
    {
        app.MapGet("/", static (HttpRequest request) => Start(RequestLanguage.Of(request))).ExcludeFromDescription();
        app.MapGet(Docs, static (EndpointDataSource endpoints) => Endpoints(endpoints)).ExcludeFromDescription();
    }

    private static Page Start(Language language)
    {
        (string Address, LocalizedText Text)[] links =
            [(Docs, StartTexts.Docs), (OpenApi, StartTexts.OpenApi), (ResourceEndpoints.Root, StartTexts.Objects), ("/health/ready", StartTexts.Health)];
        var items = string.Concat(links.Select(link => $"<li><a href=\"{link.Address}\">{Page.Encoded(link.Text.In(language))}</a></li>"));
        return new(RequestLanguage.Tag(language), "AdminApi", $"<p>{Page.Encoded(StartTexts.About.In(language))}</p><ul>{items}</ul>");
    }

    /// <summary>The summaries are those of the OpenAPI document, which is English.</summary>
    private static Page Endpoints(EndpointDataSource endpoints)
    {
        var rows = endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not null)
            .OrderBy(endpoint => endpoint.RoutePattern.RawText, StringComparer.Ordinal)
            .Select(Row);
        return new(
            "en",
            "AdminApi: endpoints",
            $"<p><a href=\"{OpenApi}\">{OpenApi}</a> has the parameters, bodies and answers.</p>"
            + $"<table><tr><th>Method</th><th>Path</th><th>What it does</th><th>Roles</th></tr>\n{string.Concat(rows)}</table>");
    }

    private static string Row(RouteEndpoint endpoint)
    {
        var methods = string.Join(' ', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []);
        var summary = endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()!.Summary;
        return $"<tr><td>{methods}</td><td><code>{Page.Encoded(endpoint.RoutePattern.RawText ?? "")}</code></td>"
            + $"<td>{Page.Encoded(summary)}</td><td>{RolesOf(endpoint)}</td></tr>\n";
    }

    private static string RolesOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is { Policy: { } policy }
            ? string.Join(", ", Policies.RolesOf(policy))
            : "everyone";
}
