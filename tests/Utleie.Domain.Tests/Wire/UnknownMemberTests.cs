using Utleie.Domain.Wire;

namespace Utleie.Domain.Tests.Wire;

public sealed class UnknownMemberTests
{
    [Theory]
    [InlineData("""{"map":{"nb":{"name":"Ola","x":null}}}""")]
    [InlineData("""{"map":{"nb":{"extra":{"a":[1,{"b":1.50}]}}}}""")]
    [InlineData("""{"map":{"nb":{"Name":"a","NAME":"b","$type":"c","":"d"}}}""")]
    public void Write_GivesBackMembersThatNoTypeKnows(string json) =>
        Assert.Equal(json, WireFormat.Write(WireFormat.Read<Document>(json, PlaceTests.Options), PlaceTests.Options));
}
