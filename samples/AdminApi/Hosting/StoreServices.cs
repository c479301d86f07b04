using Utleie.Domain.Storage;
using Utleie.Domain.Storage.InMemory;

namespace AdminApi.Hosting;

/// <summary>Chooses the store.</summary>
internal static class StoreServices
{
    internal static IServiceCollection AddStore(this IServiceCollection services, ApiSettings settings, IConfiguration configuration)
    {
        services.AddSingleton<IUtleieStore>(_ => new InMemoryStore());
        return services;
    }
}
