using System.Text.Json.Nodes;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

public sealed class RoundTripTests
{
    [Law]
    public bool Read_GivesBackTheVenueThatWasWritten(Venue resource) => IsReadBack(resource);

    [Law]
    public bool Read_GivesBackTheSportsFacilityThatWasWritten(SportsFacility resource) => IsReadBack(resource);

    [Law]
    public bool Read_GivesBackTheEventThatWasWritten(Event resource) => IsReadBack(resource);

    [Law]
    public bool Read_GivesBackTheEquipmentThatWasWritten(Equipment resource) => IsReadBack(resource);

    [Law]
    public bool Write_KeepsEveryMemberThatWasRead(BaseResource resource)
    {
        var json = UtleieJson.Write(resource);
        return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(UtleieJson.Write(UtleieJson.Read(json))));
    }

    [Law]
    public bool Read_DoesNotMindTheOrderOfNames(BaseResource resource) =>
        UtleieJson.Read(Reversed(JsonNode.Parse(UtleieJson.Write(resource)))!.ToJsonString()).Equals(resource);

    [Law]
    public bool GetHashCode_IsTheSameForEqualResources(BaseResource resource) =>
        UtleieJson.Read(UtleieJson.Write(resource)).GetHashCode() == resource.GetHashCode();

    private static bool IsReadBack<T>(T resource)
        where T : BaseResource =>
        WireFormat.Read<T>(WireFormat.Write(resource, UtleieJson.Options), UtleieJson.Options).Equals(resource)
        && UtleieJson.Read(UtleieJson.Write(resource)).Equals(resource);

    private static JsonNode? Reversed(JsonNode? json) => json switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => json?.DeepClone(),
    };
}
