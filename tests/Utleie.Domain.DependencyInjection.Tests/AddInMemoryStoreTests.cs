using Microsoft.Extensions.DependencyInjection;
using Utleie.Domain.Storage;
using Utleie.Domain.Storage.InMemory;

namespace Utleie.Domain.DependencyInjection.Tests;

public sealed class AddInMemoryStoreTests
{
    [Fact]
    public void Add_GivesOneStore()
    {
        using var provider = new ServiceCollection().AddInMemoryStore().AddInMemoryStore().BuildServiceProvider();
        Assert.IsType<InMemoryStore>(Assert.Single(provider.GetServices<IUtleieStore>()));
        Assert.Same(provider.GetRequiredService<IUtleieStore>(), provider.GetRequiredService<IUtleieStore>());
    }

    [Fact]
    public void Add_KeepsTheStoreThatTheHostHas()
    {
        var own = new InMemoryStore();
        using var provider = new ServiceCollection().AddSingleton<IUtleieStore>(own).AddInMemoryStore().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<IUtleieStore>());
    }
}
