using AdminApi.Http;
using Utleie.Domain.Resources;

namespace AdminApi.OpenApi;

/// <summary>Registers the OpenAPI document, served at <c>/openapi/v1.json</c>.</summary>
internal static class ApiDocument
{
    internal const string Name = "v1";

    internal static IServiceCollection AddApiDocument(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(static options =>
        {
            var json = options.SerializerOptions;
            json.TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(ApiJson.Options.TypeInfoResolver, UtleieJson.Options.TypeInfoResolver);
            foreach (var converter in ApiJson.Options.Converters)
                json.Converters.Add(converter);
        });
        return services.AddOpenApi(Name);
    }
}
