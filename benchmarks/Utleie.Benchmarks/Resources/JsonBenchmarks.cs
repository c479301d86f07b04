using BenchmarkDotNet.Attributes;
using Utleie.Benchmarks.Workloads;
using Utleie.Domain.Resources;

namespace Utleie.Benchmarks.Resources;

/// <summary>A rental object read from UTF-8 and written as text.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private byte[] _utf8 = [];
    private BaseResource _resource = null!;

    [ParamsSource(nameof(Sizes))]
    public string Size { get; set; } = "";

    public static IEnumerable<string> Sizes => ResourceWorkload.Sizes;

    /// <summary>Answers are compared before anything is timed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _utf8 = WorkloadFolder.Read(ResourceWorkload.FileOf(Size));
        _resource = UtleieJson.Read(_utf8);
        if (!Write().AsSpan().SequenceEqual(_utf8))
            throw new InvalidOperationException($"The document of {Size} is not what it was when it is read and written.");
    }

    [Benchmark]
    public BaseResource Read() => UtleieJson.Read(_utf8);

    [Benchmark]
    public byte[] Write() => UtleieJson.WriteUtf8(_resource);
}
