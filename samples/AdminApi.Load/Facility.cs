using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace AdminApi.Load;

/// <summary>What is booked: two courts of the padel hall of the sample data, by the hour, with a quarter between bookings.</summary>
internal static class Facility
{
    internal const int Opens = 8;

    internal const int Closes = 22;

    /// <summary>What is to be free after each booking.</summary>
    internal static readonly Duration Gap = Duration.FromMinutes(15);

    internal static readonly IReadOnlyList<string> Courts = ["bane-1", "bane-2"];

    /// <summary>Makes and publishes it through the API, as an administrator.</summary>
    /// <returns>Its id.</returns>
    internal static async Task<string> PublishAsync(Uri host, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = host };
        http.DefaultRequestHeaders.Add("X-Dev-User", "admin");
        http.DefaultRequestHeaders.Add("X-Dev-Roles", "Admin");
        http.DefaultRequestHeaders.Add("X-Dev-Unit", "Kultur og idrett");
        using var body = Api.Body(Document().ToJsonString());
        using var made = await http.PostAsync(Api.Objects, body, cancellationToken);
        var id = (await Data(made, cancellationToken))["identity"]!["objectId"]!.GetValue<string>();
        foreach (var status in new[] { "pending_review", "approved", "published" })
        {
            using var change = new HttpRequestMessage(HttpMethod.Patch, $"{Api.Objects}/{id}/status");
            change.Content = Api.Body($$"""{"status":"{{status}}"}""");
            change.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
            using var changed = await http.SendAsync(change, cancellationToken);
            await Data(changed, cancellationToken);
        }

        return id;
    }

    private static async Task<JsonNode> Data(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.IsSuccessStatusCode
            ? JsonNode.Parse(text)!["data"]!
            : throw new InvalidOperationException($"The facility cannot be made: {(int)answer.StatusCode} {text}");
    }

    private static JsonNode Document()
    {
        var hall = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "drammen-padel.json")))!;
        foreach (var member in new[] { "metadata", "seasonBooking", "priorityRules" })
            hall.AsObject().Remove(member);
        hall["identity"]!.AsObject().Remove("objectId");
        var time = hall["timeLogic"]!.AsObject();
        foreach (var member in new[] { "maxBookingsPerUser", "blackoutPeriods", "cancellationRules" })
            time.Remove(member);
        hall["availability"]!.AsObject().Remove("exceptions");
        var courts = hall["multiCourt"]!["courts"]!.AsArray();
        foreach (var court in courts.Where(court => !Courts.Contains(court!["id"]!.GetValue<string>())).ToList())
            courts.Remove(court);
        foreach (var court in courts)
            court!.AsObject().Remove("bookingSlots");
        var rules = hall["multiCourt"]!["bookingRules"]!;
        (rules["bufferMinutes"], rules["cancellationHours"]) = ((int)Gap.TotalMinutes, 0);
        return hall;
    }
}
