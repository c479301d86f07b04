using System.Diagnostics;
using System.Text;
using Utleie.Cli.Frame;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Tests.Fuzz;

/// <summary>Spoilt documents are read or refused, and every command ends as it says: no other error, no hang, no flood of memory.</summary>
/// <remarks>A second for each by default; <c>FUZZ_SECONDS</c> is longer, and <c>FUZZ_SEED</c> where to begin. A failure names the seed that shows it again.</remarks>
public sealed class FuzzTests
{
    private const long MostBytes = 512L << 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Box = TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("FUZZ_SECONDS") ?? "1", System.Globalization.CultureInfo.InvariantCulture));
    private static readonly int First = int.Parse(Environment.GetEnvironmentVariable("FUZZ_SEED") ?? "1", System.Globalization.CultureInfo.InvariantCulture);

    private static readonly byte[][] Resources = [.. Files("", "*.json")];
    private static readonly byte[][] Requests = [.. Files("requests", "*.json*")];
    private static readonly byte[][] Approvals = [.. Files("approvals", "*.json")];
    private static readonly byte[][] Bookings = [.. Files("bookings", "*.json")];

    public static TheoryData<string> Commands => ["validate", "checklist", "wizard", "transition", "quote", "calendar", "first-free", "allocate", "permits", "approvals", "slug"];

    [Fact]
    public void Read_TakesOrRefuses() => Each((seed, random) =>
    {
        var spoilt = Mutation.Of(Resources[random.Next(Resources.Length)], seed);
        if (UtleieJson.TryRead(spoilt, out var resource, out var error))
            Assert.Equal(resource, UtleieJson.Read(UtleieJson.WriteUtf8(Without(resource))) with { Location = resource.Location });
        else
            Assert.NotEmpty(error.Message);
    });

    [Theory, MemberData(nameof(Commands))]
    public void Command_EndsAsItSays(string command) => Each((seed, random) =>
    {
        var (resource, request) = (Spoilt(Resources, random, seed), Spoilt(Requests, random, seed + 1));
        var (input, words) = command switch
        {
            "validate" or "checklist" or "wizard" => (resource, [command, "-"]),
            "calendar" => (resource, [command, "-", "--date", Date(random), "--days", Days(random), "--bookings", FileOf(Spoilt(Bookings, random, seed + 2))]),
            "slug" => (resource, [command, "-"]),
            "approvals" => (request, [command, FileOf(Spoilt(Approvals, random, seed)), "-"]),
            _ => (request, new[] { command, FileOf(resource), "-" }),
        };
        string[] options = random.Next(3) switch { 0 => ["--text", "--lang", "nn"], 1 when command is "quote" or "allocate" or "transition" => ["--batch"], _ => [] };
        Holds(Desk.With(new MemoryStream(input), new MemoryStream(), [.. words, .. options]), words);
    });

    private static void Holds(Ran ran, string[] words)
    {
        Assert.True(Enum.IsDefined(ran.Code), $"{string.Join(' ', words)} ended with {ran.Code}.");
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", ran.Error, StringComparison.Ordinal);
        if (ran.Code == ExitCode.Unreadable)
            Assert.Equal(1, ran.Error.Count(letter => letter == '\n'));
        else if (ran.Code != ExitCode.Usage)
            Assert.Equal("", ran.Error);
    }

    /// <summary>Runs with one seed after another until the time is up.</summary>
    private static void Each(Action<int, Random> act)
    {
        var watch = Stopwatch.StartNew();
        var runs = 0;
        for (var seed = First; watch.Elapsed < Box; seed += 7, runs++)
        {
            var (started, before) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread());
            try
            {
                act(seed, new Random(seed));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Seed {seed} (run it with FUZZ_SEED={seed}): {error.Message}", error);
            }

            var (took, allocated) = (watch.Elapsed - started, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.True(took < Longest && allocated < MostBytes, $"Seed {seed} took {took} and {allocated >> 20} MiB.");
        }

        Assert.True(runs > 0);
    }

    private static byte[] Spoilt(byte[][] documents, Random random, int seed)
    {
        var document = documents[random.Next(documents.Length)];
        return random.Next(3) == 0 ? document : Mutation.Of(document, seed);
    }

    private static string FileOf(byte[] content)
    {
        var file = Desk.File("");
        File.WriteAllBytes(file, content);
        return file;
    }

    private static string Date(Random random) => random.Next(8) switch { 0 => "2026-03-29", 1 => "2026-10-25", 2 => "0001-01-01", 3 => "9999-12-31", 4 => "2026-02-30", _ => "2026-02-09" };

    private static string Days(Random random) => random.Next(6) switch { 0 => "0", 1 => "366", 2 => "-1", _ => "3" };

    private static BaseResource Without(BaseResource resource) => resource with { Location = null };

    private static IEnumerable<byte[]> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Desk.Data, folder), pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
}
