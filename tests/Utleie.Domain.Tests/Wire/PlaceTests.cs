using System.Text;
using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

/// <summary>Every error tells its place from the root, whatever reader finds it.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("""{"list":[{"log":[{"date":"2026-02-06"},{"date":1}]}]}""", "list[0].log[1].date")]
    [InlineData("""{"list":[{"log":[{},null]}]}""", "list[0].log[1]")]
    [InlineData("""{"map":{"en":{"name":true}}}""", "map.en.name")]
    [InlineData("""{"map":{"en":{"x":1,"x":2}}}""", "map.en.x")]
    [InlineData("""{"list":[{"log":[{"id":"a"},{"id":nan}]}]}""", "list[0].log[1].id")]
    [InlineData("""{"list":[{"log":[{"id":"a"}}]}""", "list[0].log[0]")]
    [InlineData("""{"list":[{"x":"\uD800"}]}""", "list[0].x")]
    [InlineData("""{"list":[{"x":"\u00e6"}],"map":{"en":}""", "map.en")]
    [InlineData("""{"list":[""", "list")]
    public void Read_TellsThePlace(string json, string field)
    {
        var error = Assert.Throws<WireException>(() => WireFormat.Read<Document>(json, Options));
        Assert.Equal(field, error.Field);
    }

    [Fact]
    public void Read_RefusesHalfASurrogatePairInText()
    {
        var error = Assert.Throws<WireException>(() => WireFormat.Read<Document>("{\"x\":\"\uD800\"}", Options));
        Assert.Equal("the text is not valid Unicode. Write whole characters; half a surrogate pair is none.", error.Message);
    }

    [Fact]
    public void Write_GivesBackWhatWasRead()
    {
        const string json = """{"list":[{"log":[{"id":"a","date":"2026-02-06"}]}],"map":{"en":{"name":"Ola"}}}""";
        Assert.Equal(json, WireFormat.Write(WireFormat.Read<Document>(Encoding.UTF8.GetBytes(json), Options), Options));
    }

    internal static readonly System.Text.Json.JsonSerializerOptions Options = WireFormat.Create(PlaceJson.Default);
}

public sealed record Document
{
    public ValueList<Part> List { get; init; }

    public ValueMap<Contact> Map { get; init; }
}

public sealed record Part
{
    public ValueList<MaintenanceEntry> Log { get; init; }
}

[JsonSerializable(typeof(Document))]
internal sealed partial class PlaceJson : JsonSerializerContext;
