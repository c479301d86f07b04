using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Benchmarks.Workloads;

namespace Utleie.Benchmarks.Racing;

/// <summary>What a racer of any language prints of one lane, as a line of JSON: either the answers or the time.</summary>
internal sealed record RaceLine
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required string Path { get; init; }

    public required string Size { get; init; }

    public required string System { get; init; }

    /// <summary>Nanoseconds per operation.</summary>
    public double? NsPerOp { get; init; }

    /// <summary>Bytes allocated per operation; null where a system cannot tell.</summary>
    public double? BytesPerOp { get; init; }

    /// <summary>The digest of the answers, given with the time.</summary>
    public uint? Checksum { get; init; }

    /// <summary>The answers themselves, given before anything is timed.</summary>
    public int[]? Answers { get; init; }

    /// <summary>Bytes that a compiled object holds, where that is what was measured.</summary>
    public long? BytesHeld { get; init; }

    internal static RaceLine OfAnswers(Lane lane) =>
        new() { Path = lane.Path, Size = lane.Size, System = lane.System, Answers = [.. lane.Answers()] };

    internal static RaceLine OfTime(Lane lane, Pace pace)
    {
        var (nanoseconds, bytes) = Timing.Measure(lane, pace);
        return new()
        {
            Path = lane.Path,
            Size = lane.Size,
            System = lane.System,
            NsPerOp = nanoseconds,
            BytesPerOp = bytes,
            Checksum = Digest.Of(lane.Answers()),
        };
    }

    internal static RaceLine Parse(string line) =>
        JsonSerializer.Deserialize<RaceLine>(line, Json) ?? throw new FormatException($"Not a line of a race: {line}");

    /// <summary>The line of JSON.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Json);
}
