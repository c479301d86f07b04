using System.IO;

namespace Utleie.Benchmarks.Workloads;

/// <summary>
/// <c>workloads</c> writes the files; <c>workloads --check</c> writes the large ones only, and fails where a committed one is not what its
/// seed gives.
/// </summary>
internal static class WorkloadCommand
{
    internal static int Run(bool check)
    {
        var files = WorkloadSet.Files().ToList();
        files.Add((WorkloadFolder.Manifest, WorkloadSet.Manifest(files)));
        var wrong = 0;
        foreach (var (name, content) in files)
        {
            if (!check || name.StartsWith("large/", StringComparison.Ordinal))
                Write(name, content);
            else if (!File.Exists(WorkloadFolder.PathOf(name)) || !content.AsSpan().SequenceEqual(WorkloadFolder.Read(name)))
                wrong += Report(name);
        }

        Console.WriteLine(wrong == 0 ? $"{files.Count} workloads are as their seeds give them." : $"{wrong} of {files.Count} workloads differ.");
        return wrong == 0 ? 0 : 1;
    }

    private static void Write(string name, byte[] content)
    {
        var path = WorkloadFolder.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    private static int Report(string name)
    {
        Console.Error.WriteLine($"{name} is not what its seed gives. If the generator was changed on purpose, run 'workloads' and commit the files.");
        return 1;
    }
}
