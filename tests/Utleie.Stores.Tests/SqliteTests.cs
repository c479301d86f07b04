namespace Utleie.Stores.Tests;

public sealed class SqliteTests
{
    [Fact]
    public void Dispose_LetsGoOfTheFile()
    {
        using var file = new TemporaryFile();
        file.Open().Dispose();
        Assert.Equal([file.Path], Directory.GetFiles(Path.GetDirectoryName(file.Path)!));
    }
}
