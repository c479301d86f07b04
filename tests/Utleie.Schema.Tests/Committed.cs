using System.Runtime.CompilerServices;

namespace Utleie.Schema.Tests;

/// <summary>Files in the repository that are made from the types; <c>APPROVE_SCHEMA=1</c> writes them anew.</summary>
internal static class Committed
{
    internal static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "docs", "schema"));

    internal static void Holds(string name, string made)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("APPROVE_SCHEMA") == "1")
            File.WriteAllText(path, made);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == made, $"docs/schema/{name} is not what the types say. Run the tests with APPROVE_SCHEMA=1, and look at the difference.");
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
