using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

/// <summary>An application's own options take up the contract for its types, and nothing else.</summary>
public sealed class ConfigureTests
{
    /// <summary>Options as an application may have made them: by reflection, with a resolver, and with no types but the contract's.</summary>
    public static TheoryData<string> Kinds => ["plain", "web", "resolver", "none"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Configure_ReadsAndWritesByTheContract(string kind)
    {
        var options = Made(kind);
        WireFormat.Configure(options, Sample.Options);
        var json = """{"text":"å","price":1.50,"date":"2026-02-06","at":"2026-02-06T10:00:00Z","colour":"sea_green","tags":["a"],"named":{"x":{"flag":true}},"own":null}""";
        var sample = JsonSerializer.Deserialize<Sample>(json, options)!;
        Assert.Equal(Sample.Read(json), sample);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonSerializer.SerializeToElement(sample, options)));
        Assert.Null(JsonSerializer.Deserialize<Sample>("null", options));
    }

    [Theory]
    [InlineData("""{"parts":[{"price":"x"}]}""")]
    [InlineData("""{"count":1,"count":2}""")]
    [InlineData("""{"own":"\ud83d"}""")]
    [InlineData("""{"parts":[null]}""")]
    [InlineData("[]")]
    public void Configure_FailsAsReadDoes(string json)
    {
        var options = Made("web");
        options.ReadCommentHandling = JsonCommentHandling.Skip;
        WireFormat.Configure(options, Sample.Options);
        Assert.Equal(Sample.Error(json).Message, Assert.Throws<WireException>(() => JsonSerializer.Deserialize<Sample>(json, options)).Message);
        var inner = Sample.Error(json);
        var outer = Assert.Throws<WireException>(() => JsonSerializer.Deserialize<Envelope>($$"""{"samples":[{},{{json}}]}""", options));
        Assert.Equal((inner.Problem, $"samples[1]{(inner.Field.Length > 0 ? "." : "")}{inner.Field}"), (outer.Problem, outer.Field));
    }

    [Fact]
    public void Configure_TakesNoCommentsIntoADocument()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip };
        WireFormat.Configure(options, Sample.Options);
        Assert.StartsWith("not well-formed JSON", Assert.Throws<WireException>(() => JsonSerializer.Deserialize<Sample>("""{"text":/* a */"b"}""", options)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Configure_LeavesTheApplicationsOwnTypesAlone()
    {
        var options = Made("web");
        WireFormat.Configure(options, Sample.Options);
        Assert.Equal(5, JsonSerializer.Deserialize<Envelope>("""{"COUNT":"5","count":"5"}""", options)!.Count);
        Assert.Equal("""{"count":5,"day":"2026-02-06","samples":null,"names":[]}""", JsonSerializer.Serialize(new Envelope { Count = 5, Day = new(2026, 2, 6) }, options));
    }

    [Theory]
    [InlineData("\"08:00\"")]
    [InlineData("\"23:59:59.5\"")]
    public void Configure_WritesTimesAsTheyAreRead(string json)
    {
        var options = new JsonSerializerOptions();
        WireFormat.Configure(options, Sample.Options);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<LocalTime>(json, options), options));
        var local = $"\"2026-02-06T{json[1..]}";
        Assert.Equal(local, JsonSerializer.Serialize(JsonSerializer.Deserialize<LocalDateTime>(local, options), options));
    }

    [Theory]
    [InlineData("\"2026-02-06\"")]
    [InlineData("\"2026-02-06T10:00:00Z\"")]
    public void Configure_TakesOnlyALocalDateAndTimeForOne(string json)
    {
        var options = new JsonSerializerOptions();
        WireFormat.Configure(options, Sample.Options);
        Assert.Throws<WireException>(() => JsonSerializer.Deserialize<LocalDateTime>(json, options));
    }

    [Fact]
    public void Configure_RefusesOptionsInUse()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.MakeReadOnly(populateMissingResolver: true);
        Assert.Throws<InvalidOperationException>(() => WireFormat.Configure(options, Sample.Options));
    }

    private static JsonSerializerOptions Made(string kind) => kind switch
    {
        "plain" => new(),
        "web" => new(JsonSerializerDefaults.Web),
        "resolver" => new(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() },
        "none" => new() { TypeInfoResolver = JsonTypeInfoResolver.Combine() },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private sealed record Envelope
    {
        public int? Count { get; init; }

        public LocalDate? Day { get; init; }

        public Sample[]? Samples { get; init; }

        public ValueList<string> Names { get; init; }
    }
}
