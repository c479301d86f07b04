using System.Text;
using System.Text.Json;
using NodaTime;
using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

/// <summary>Runs the program in this process, with its streams in memory.</summary>
internal static class Desk
{
    internal const string Now = "2026-02-06T10:00:00Z";

    internal static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    internal static readonly string MoeteromY = Path.Combine(Data, "moeterom-y.json");
    internal static readonly string Padel = Path.Combine(Data, "drammen-padel.json");
    internal static readonly string PadelBookings = Path.Combine(Data, "bookings", "drammen-padel.json");
    internal static readonly string Concert = Path.Combine(Data, "sommerkonsert.json");
    internal static readonly string Tent = Path.Combine(Data, "festtelt.json");
    internal static readonly string TentBookings = Path.Combine(Data, "bookings", "festtelt.json");

    internal static string Request(string name) => Path.Combine(Data, "requests", name);

    /// <summary>Runs a command line.</summary>
    internal static Ran Run(params string[] words) => With("", words);

    /// <summary>Runs a command line at <see cref="Now"/> with text on standard input.</summary>
    internal static Ran With(string input, params string[] words) => With(new MemoryStream(Encoding.UTF8.GetBytes(input)), new MemoryStream(), words);

    internal static Ran With(Stream input, Stream output, string[] words, bool isColoured = false)
    {
        var error = new MemoryStream();
        var code = Host.Run(words, new Shell(input, output, error, () => NodaTime.Text.InstantPattern.ExtendedIso.Parse(Now).Value, isColoured));
        return new(code, output is MemoryStream memory ? Encoding.UTF8.GetString(memory.ToArray()) : "", Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>A file of its own for a test, in a folder of its own; gone when the tests are.</summary>
    internal static string File(string content)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(Scratch.Value, Guid.NewGuid().ToString("N"))).FullName, "fil.json");
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    private static readonly Lazy<string> Scratch = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("utleie-cli-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    });
}

/// <summary>What a run came to.</summary>
internal sealed record Ran(ExitCode Code, string Out, string Error)
{
    internal JsonElement Json => JsonDocument.Parse(Out).RootElement;

    internal string[] Lines => Out.TrimEnd('\n').Split('\n');

    /// <summary>The answer, where the run ended well.</summary>
    internal JsonElement Done()
    {
        Assert.Equal((ExitCode.Done, ""), (Code, Error));
        return Json;
    }

    /// <summary>The answer, where it is no.</summary>
    internal JsonElement No()
    {
        Assert.Equal((ExitCode.No, ""), (Code, Error));
        return Json;
    }

    /// <summary>The one line about input that cannot be read; nothing is answered.</summary>
    internal string Unreadable()
    {
        Assert.Equal((ExitCode.Unreadable, ""), (Code, Out));
        Assert.Equal('\n', Error[^1]);
        Assert.DoesNotContain('\n', Error[..^1]);
        Assert.StartsWith("utleie: ", Error, StringComparison.Ordinal);
        return Error["utleie: ".Length..^1];
    }
}

/// <summary>Short words for reading answers.</summary>
internal static class Answers
{
    internal static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    internal static decimal Number(this JsonElement json, string name) => json.GetProperty(name).GetDecimal();

    internal static string[] All(this JsonElement json, string name) => [.. json.EnumerateArray().Select(item => item.GetProperty(name).ToString())];

    internal static string[] Names(this JsonElement json) => [.. json.EnumerateObject().Select(member => member.Name)];
}
