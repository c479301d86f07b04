using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

/// <summary>A document may be a list, read as one value.</summary>
public sealed class ListDocumentTests
{
    private static readonly System.Text.Json.JsonSerializerOptions Options = WireFormat.Create(ListJson.Default);

    [Fact]
    public void Read_AListIsADocument() =>
        Assert.Equal(["Kari", "Ola"], WireFormat.Read<ValueList<Contact>>("""[{"name":"Kari"},{"name":"Ola"}]""", Options).Select(contact => contact.Name));

    [Theory]
    [InlineData("null", "")]
    [InlineData(" null\n", "")]
    [InlineData("""[{"name":"Kari"},null]""", "[1]")]
    [InlineData("""[{"name":1}]""", "[0].name")]
    [InlineData("""{"name":"Kari"}""", "")]
    public void Read_RefusesWhatIsNoList(string json, string field)
    {
        var error = Assert.Throws<WireException>(() => WireFormat.Read<ValueList<Contact>>(json, Options));
        Assert.Equal(field, error.Field);
        Assert.False(WireFormat.TryRead<ValueList<Contact>>(System.Text.Encoding.UTF8.GetBytes(json), Options, out var none, out _));
        Assert.Equal(default, none);
    }
}

[JsonSerializable(typeof(ValueList<Contact>))]
internal sealed partial class ListJson : JsonSerializerContext;
