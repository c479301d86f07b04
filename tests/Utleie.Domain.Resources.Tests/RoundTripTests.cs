using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void Read_GivesBackTheVenueThatWasWritten() => GivesBack<Venue>();

    [Fact]
    public void Read_GivesBackTheSportsFacilityThatWasWritten() => GivesBack<SportsFacility>();

    [Fact]
    public void Read_GivesBackTheEventThatWasWritten() => GivesBack<Event>();

    [Fact]
    public void Read_GivesBackTheEquipmentThatWasWritten() => GivesBack<Equipment>();

    [Fact]
    public void Write_KeepsEveryMemberThatWasRead() => Holds(resource =>
    {
        var json = UtleieJson.Write(resource);
        return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(UtleieJson.Write(UtleieJson.Read(json))));
    });

    [Fact]
    public void Read_DoesNotMindTheOrderOfNames() => Holds(resource =>
        UtleieJson.Read(Reversed(JsonNode.Parse(UtleieJson.Write(resource)))!.ToJsonString()).Equals(resource));

    [Fact]
    public void GetHashCode_IsTheSameForEqualResources() => Holds(resource =>
        UtleieJson.Read(UtleieJson.Write(resource)).GetHashCode() == resource.GetHashCode());

    private static void GivesBack<T>()
        where T : BaseResource =>
        Prop.ForAll(AnyDocument.Of<T>(), resource =>
            WireFormat.Read<T>(WireFormat.Write(resource, UtleieJson.Options), UtleieJson.Options).Equals(resource)
            && UtleieJson.Read(UtleieJson.Write(resource)).Equals(resource)).Check(Cases.Law);

    private static void Holds(Func<BaseResource, bool> law) => Prop.ForAll(AnyResource.OfAnyCategory, law).Check(Cases.Law);

    private static JsonNode? Reversed(JsonNode? json) => json switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => json?.DeepClone(),
    };
}
