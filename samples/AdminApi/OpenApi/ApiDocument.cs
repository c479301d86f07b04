using AdminApi.Http;
using AdminApi.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace AdminApi.OpenApi;

/// <summary>Makes the OpenAPI document, served at <c>/openapi/v1.json</c>.</summary>
internal static class ApiDocument
{
    private const string Name = "v1";

    private const string About = """
        The rental objects of a municipality: halls and meeting rooms, courts, events and equipment.
        Answers have success and data (001 §13.2); what is refused is problem details (RFC 9457) with every reason.
        Times are local in the zone of the host, or instants with an offset. Messages are in bokmål, nynorsk or English, by Accept-Language.
        """;

    internal static IServiceCollection AddApiDocument(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Add(UtleieJson.Options.TypeInfoResolver!));
        return services.AddOpenApi(Name, static options => options.AddDocumentTransformer(static (document, context, _) =>
        {
            Complete(document, context);
            return Task.CompletedTask;
        }));
    }

    private static void Complete(OpenApiDocument document, OpenApiDocumentTransformerContext context)
    {
        var schemas = new WireSchemas(document);
        foreach (var endpoint in context.DescriptionGroups.SelectMany(group => group.Items))
        {
            var path = document.Paths[$"/{endpoint.RelativePath!.TrimEnd('/')}"];
            var operation = path.Operations![new HttpMethod(endpoint.HttpMethod!)];
            new OperationDocument(operation, endpoint, schemas).Complete();
        }

        document.Info = new() { Title = "AdminApi", Version = Name, Description = string.Join(' ', About.Split('\n')) };
        document.Servers = [];
        document.Components = new()
        {
            Schemas = schemas.Components,
            SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { [DevelopmentIdentity.Name] = Scheme },
        };
    }

    private static OpenApiSecurityScheme Scheme => new()
    {
        Type = SecuritySchemeType.ApiKey,
        In = ParameterLocation.Header,
        Name = IdentityHeaders.User,
        Description = $"Development only: {IdentityHeaders.User} says who asks, and {IdentityHeaders.Roles} their roles "
            + $"({string.Join(", ", WireWords<UserRole>.All)}). A host in use has a scheme of its own.",
    };
}
