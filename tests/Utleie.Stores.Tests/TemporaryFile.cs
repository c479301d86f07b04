using Utleie.Stores.Sqlite;

namespace Utleie.Stores.Tests;

/// <summary>A store in a file that goes with it.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("utleie-sqlite-");

    internal string Path => System.IO.Path.Combine(_folder.FullName, "utleie.db");

    internal SqliteStore Open() => SqliteStore.Open(Path);

    public void Dispose() => _folder.Delete(recursive: true);
}
