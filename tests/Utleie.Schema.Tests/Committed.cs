namespace Utleie.Schema.Tests;

/// <summary>Files in the repository that are made from the types; <c>APPROVE_SCHEMA=1</c> writes them anew.</summary>
internal static class Committed
{
    /// <summary>Found from where the tests run: the compiler does not tell the folder of its sources where builds are made to be repeated.</summary>
    internal static string Folder { get; } = Above(AppContext.BaseDirectory);

    internal static void Holds(string name, string made)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("APPROVE_SCHEMA") == "1")
            File.WriteAllText(path, made);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == made, $"docs/schema/{name} is not what the types say. Run the tests with APPROVE_SCHEMA=1, and look at the difference.");
    }

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Utleie.Domain.sln"))
        ? Path.Combine(folder, "docs", "schema")
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run from inside the repository."));
}
