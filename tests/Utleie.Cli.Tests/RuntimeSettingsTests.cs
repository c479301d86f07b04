using System.Text.Json;

namespace Utleie.Cli.Tests;

public sealed class RuntimeSettingsTests
{
    [Theory]
    [InlineData("System.Runtime.TieredPGO")]
    [InlineData("System.GC.Concurrent")]
    [InlineData("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported")]
    public void Program_DoesNotPayForALongLife(string setting)
    {
        var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "utleie.runtimeconfig.json"))).RootElement;
        Assert.False(settings.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty(setting).GetBoolean());
    }
}
