using System.Text.Json.Nodes;

namespace AdminApi.Tests.Frame;

/// <summary>The rental objects of <c>samples/data</c>.</summary>
internal static class Samples
{
    /// <summary>A hall of four padel courts, one hour a slot, at most two bookings a day for each user, accepted at once.</summary>
    internal static string Padel { get; } = Repository.Text("samples/data/drammen-padel.json");

    /// <summary>A meeting room that needs approval, with a door code.</summary>
    internal static string MeetingRoom { get; } = Repository.Text("samples/data/moeterom-y.json");

    /// <summary>Three marquees to borrow.</summary>
    internal static string Marquee { get; } = Repository.Text("samples/data/festtelt.json");

    /// <summary>An event that needs permits.</summary>
    internal static string Concert { get; } = Repository.Text("samples/data/sommerkonsert.json");

    /// <summary>A sample with something changed.</summary>
    internal static string With(this string sample, Action<JsonNode> change)
    {
        var json = JsonNode.Parse(sample)!;
        change(json);
        return json.ToJsonString();
    }

    /// <summary>The hall without limits for a user.</summary>
    internal static string OpenPadel { get; } = Padel.With(json => json["timeLogic"]!.AsObject().Remove("maxBookingsPerUser"));
}
