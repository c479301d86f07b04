using System.IO;

namespace Utleie.Benchmarks.Workloads;

/// <summary>The folder of the workloads: small files that are committed, and under <c>large</c> those that each machine makes for itself.</summary>
internal static class WorkloadFolder
{
    internal const string Manifest = "manifest.json";

    private const string Cure = "Make it with: dotnet run -c Release --project benchmarks/Utleie.Benchmarks -- workloads";

    /// <summary>The folder <c>benchmarks</c> of the repository that the program was built in.</summary>
    internal static string Benchmarks { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    internal static string Root => Path.Combine(Benchmarks, "workloads");

    internal static string PathOf(string name) => Path.Combine(Root, name.Replace('/', Path.DirectorySeparatorChar));

    internal static byte[] Read(string name) => File.Exists(PathOf(name))
        ? File.ReadAllBytes(PathOf(name))
        : throw new InvalidOperationException($"There is no workload '{name}'. {Cure}");

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "benchmarks", "workloads");
            if (Directory.Exists(path))
                return Path.Combine(folder.FullName, "benchmarks");
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} has benchmarks/workloads. Build and run in the repository.");
    }
}
