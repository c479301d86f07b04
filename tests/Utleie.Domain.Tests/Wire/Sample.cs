using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

/// <summary>A document with a member of every kind that the contract writes.</summary>
public sealed record Sample : IExtensible
{
    public string? Text { get; init; }

    public bool? Flag { get; init; }

    public int? Count { get; init; }

    public decimal? Price { get; init; }

    public double? Degrees { get; init; }

    public ClockTime? Time { get; init; }

    public LocalDate? Date { get; init; }

    public AnnualDate? Season { get; init; }

    public Instant? At { get; init; }

    public Moment? Opens { get; init; }

    public IsoDayOfWeek? Day { get; init; }

    public Slug? Slug { get; init; }

    public ResourceId? Id { get; init; }

    public Secret? Code { get; init; }

    public ValueList<Secret> Codes { get; init; }

    public RefundPolicy? Policy { get; init; }

    public Colour? Colour { get; init; }

    public Shade? Shade { get; init; }

    public ValueList<string> Tags { get; init; }

    public ValueList<Sample> Parts { get; init; }

    public ValueMap<Sample> Named { get; init; }

    public Sample? Part { get; init; }

    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }

    internal static JsonSerializerOptions Options { get; } = WireFormat.Create(SampleJson.Default);

    internal static Sample Read(string json) => WireFormat.Read<Sample>(json, Options);

    internal static WireException Error(string json) => Assert.Throws<WireException>(() => Read(json));
}

[JsonConverter(typeof(WireEnumConverter<Colour>))]
public enum Colour
{
    Red,

    DarkBlue,

    [JsonStringEnumMemberName("sea_green")]
    SeaGreen,
}

[JsonConverter(typeof(WireWordConverter<Shade>))]
public sealed class Shade : SmartEnum<Shade, string>, IWireWord<Shade>
{
    public static readonly Shade Light = new(nameof(Light), "lys nyanse");

    public static readonly Shade Dark = new(nameof(Dark), "mørk nyanse");

    private Shade(string name, string wire)
        : base(name, wire)
    {
    }

    public static ValueList<Shade> All { get; } = [Light, Dark];

    public static bool TryParse(string? word, [NotNullWhen(true)] out Shade? value)
    {
        value = All.FirstOrDefault(shade => shade.Value == word);
        return value is not null;
    }
}

[JsonSerializable(typeof(Sample))]
[JsonSerializable(typeof(Language))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class SampleJson : JsonSerializerContext;
