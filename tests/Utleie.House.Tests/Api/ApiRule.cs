namespace Utleie.House.Tests.Api;

/// <summary>The public surface of a package is what its <c>PublicApi.txt</c> says, so that no change of it goes unseen.</summary>
internal static class ApiRule
{
    private const string Cure = "Run the tests with APPROVE_API=1 to write it, and read the difference before you commit it.";

    /// <summary>What differs, or nothing.</summary>
    /// <param name="package">The package.</param>
    /// <param name="actual">Its surface.</param>
    /// <param name="approved">What was approved; null where nothing was.</param>
    internal static IEnumerable<string> Check(string package, string actual, string? approved)
    {
        if (approved is null)
            return [$"src/{package}/PublicApi.txt is missing. {Cure}"];
        var (now, then) = (Lines(actual), Lines(approved));
        if (now.SequenceEqual(then))
            return [];
        var changes = now.Except(then).Select(line => $"+ {line}").Concat(then.Except(now).Select(line => $"- {line}")).ToList();
        return [$"The public surface of {package} is not what src/{package}/PublicApi.txt says. {Cure}", .. changes.Count > 0 ? changes : ["(lines have moved)"]];
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.TrimEnd())];
}
