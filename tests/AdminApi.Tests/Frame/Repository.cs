namespace AdminApi.Tests.Frame;

/// <summary>The files of the repository the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    internal static string Root { get; } = Above(AppContext.BaseDirectory);

    internal static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Utleie.Domain.sln"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run from inside the repository."));
}
