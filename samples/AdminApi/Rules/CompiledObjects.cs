using AdminApi.Hosting;
using Microsoft.Extensions.Caching.Memory;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;

namespace AdminApi.Rules;

/// <summary>Keeps the rules of the objects that are asked most: compiled once for each version, and never more than so many.</summary>
internal sealed class CompiledObjects(ApiSettings settings, ResourceCompiler compiler) : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = settings.CompiledObjects });

    /// <summary>The rules of the version that an object is.</summary>
    internal CompiledResource Of(BaseResource resource)
    {
        var key = ResourceKey.Of(resource);
        return _cache.GetOrCreate((key.Id, key.Version), entry =>
        {
            entry.Size = 1;
            return compiler.Compile(resource);
        })!;
    }

    public void Dispose() => _cache.Dispose();
}
