using System.Globalization;
using System.Text.Json.Nodes;
using AdminApi.Http;
using AdminApi.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;

namespace AdminApi.OpenApi;

/// <summary>Tells of one operation what its endpoint says and the framework does not read.</summary>
internal sealed class OperationDocument(OpenApiOperation operation, ApiDescription endpoint, WireSchemas schemas)
{
    private readonly IList<object> _metadata = endpoint.ActionDescriptor.EndpointMetadata;

    internal void Complete()
    {
        operation.Summary = _metadata.OfType<IEndpointSummaryMetadata>().Last().Summary;
        operation.Parameters = [.. Parameters()];
        Bodies();
        if (PolicyOf() is not { } policy)
            return;
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(DevelopmentIdentity.Name, null)] = [] }];
        operation.Description = $"Roles: {string.Join(", ", Policies.RolesOf(policy))}.";
    }

    private string? PolicyOf() => _metadata.OfType<IAllowAnonymous>().Any()
        ? null
        : _metadata.OfType<IAuthorizeData>().Select(data => data.Policy).FirstOrDefault(policy => policy is not null);

    private IEnumerable<OpenApiParameter> Parameters()
    {
        foreach (var part in endpoint.ParameterDescriptions.Select(parameter => parameter.Name).Where(IsInPath))
            yield return InPath(part);
        foreach (var parameter in _metadata.OfType<QueryParameter>())
            yield return InQuery(parameter);
        if (_metadata.OfType<NeedsVersionTag>().Any())
            yield return InHeader("If-Match", "The version that the caller has seen: the ETag of an answer.", isNeeded: true);
        if (_metadata.OfType<TakesKeyTag>().Any())
            yield return InHeader(IdempotencyKey.Header, "A key of the caller's own: the same request with it is answered as the first time.");
        if (operation.OperationId == "getRentalObject")
            yield return InHeader("If-None-Match", "The version that the caller has: 304 where it is the one that is stored.");
        yield return InHeader("Accept-Language", "The language of messages: nb (default), nn or en.");
    }

    private bool IsInPath(string name) => endpoint.RelativePath!.Contains($"{{{name}}}", StringComparison.Ordinal);

    private void Bodies()
    {
        if (operation.RequestBody is OpenApiRequestBody && _metadata.OfType<IAcceptsMetadata>().FirstOrDefault()?.RequestType is { } read)
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content("application/json", read) };
        foreach (var answer in endpoint.SupportedResponseTypes.Where(answer => answer.Type is not null && answer.Type != typeof(void)))
        {
            var status = answer.StatusCode.ToString(CultureInfo.InvariantCulture);
            ((OpenApiResponse)operation.Responses![status]).Content = Content(answer.ApiResponseFormats[0].MediaType, answer.Type!);
        }
    }

    private Dictionary<string, OpenApiMediaType> Content(string mediaType, Type type) =>
        new() { [mediaType] = new() { Schema = schemas.Of(type) } };

    private static OpenApiParameter InPath(string name) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = name == "id" ? "The id of the rental object, or its slug." : "The id of the booking.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiParameter InHeader(string name, string description, bool isNeeded = false) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = isNeeded,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiParameter InQuery(QueryParameter parameter)
    {
        var isNumber = parameter.Least is not null;
        var one = new OpenApiSchema
        {
            Type = isNumber ? JsonSchemaType.Integer : JsonSchemaType.String,
            Format = isNumber ? "int32" : parameter.Format,
            Minimum = parameter.Least?.ToString(CultureInfo.InvariantCulture),
            Maximum = parameter.Most?.ToString(CultureInfo.InvariantCulture),
            Enum = parameter.Words.IsEmpty ? null : [.. parameter.Words.Select(word => (JsonNode)JsonValue.Create(word))],
        };
        return new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Description,
            Schema = parameter.IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
        };
    }
}
