using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

/// <summary>001 §1.3 against every endpoint: who is let in, who is refused, and who has to sign in.</summary>
public sealed class RoleTests
{
    private const string Booking = """{"courtId": "bane-1", "start": "2026-02-09T09:00", "end": "2026-02-09T10:00"}""";
    private const string Any = """{"category": "sport"}""";

    /// <summary>Endpoint, body, and the roles that are let in: Admin, Saksbehandler, Driftsansvarlig, Innbygger, Organisasjon; "alle" is nobody too.</summary>
    public static TheoryData<string, string?, string> Endpoints { get; } = new()
    {
        { "GET ", null, "alle" },
        { "GET /{id}", null, "alle" },
        { "POST ", Any, "AS" },
        { "PUT /{id}", null, "ASD" },
        { "PATCH /{id}/status", """{"status": "suspended"}""", "ASD" },
        { "DELETE /{id}", null, "A" },
        { "POST /{id}/publish", null, "AS" },
        { "POST /{id}/archive", null, "AS" },
        { "GET /{id}/validate", null, "ASD" },
        { "POST /{id}/duplicate", null, "AS" },
        { "GET /{id}/wizard", null, "ASD" },
        { "GET /{id}/calendar", null, "alle" },
        { "GET /{id}/first-free", null, "alle" },
        { "POST /{id}/quote", Booking, "alle" },
        { "GET /{id}/permits", null, "ASD" },
        { "POST /{id}/bookings", Booking, "ASIO" },
        { "GET /{id}/bookings", null, "ASIO" },
        { "GET /{id}/bookings/{bookingId}", null, "ASIO" },
        { "DELETE /{id}/bookings/{bookingId}", null, "ASIO" },
        { "PATCH /{id}/bookings/{bookingId}/status", """{"status": "rejected"}""", "AS" },
    };

    [Theory, MemberData(nameof(Endpoints))]
    public async Task Endpoint_LetsInItsRoles(string endpoint, string? body, string roles)
    {
        await using var host = await TestHost.StartAsync();
        foreach (var who in Who.All)
        {
            var path = await host.Published(Samples.Padel.With(json => json["identity"]!.AsObject().Remove("slug")));
            var booked = await host.Post($"{path}/bookings", who.Roles is "Innbygger" or "Organisasjon" ? who : Who.Caseworker, Booking.Replace("bane-1", "bane-2", StringComparison.Ordinal));
            var (method, address) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1].Replace("/{id}", path, StringComparison.Ordinal).Replace("{bookingId}", booked.Is(201).Id, StringComparison.Ordinal));
            var status = (int)(await host.Send(new(method), address, who, body, "If-Match: *")).Status;
            var isIn = roles == "alle" || roles.Contains(who.Roles is "" ? '–' : who.Roles[0], StringComparison.Ordinal);
            Assert.True(
                isIn ? status is not (401 or 403 or >= 500) : status == (who == Who.Nobody ? 401 : 403),
                $"{endpoint} answered {status} to {who}");
        }
    }

    [Fact]
    public async Task Identity_OfAnUnknownRoleIsNone()
    {
        await using var host = await TestHost.StartAsync();
        var refused = (await host.Post("", new("kari", "Sjef"), Any)).Is(401, "unauthenticated");
        Assert.Equal("Development", refused.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Identity_ByHeaderIsForDevelopment()
    {
        var error = await Assert.ThrowsAsync<ConfigurationException>(() => TestHost.StartAsync("environment=Production"));
        Assert.Contains("believes any header", error.Message, StringComparison.Ordinal);
        await using var allowed = await TestHost.StartAsync("environment=Production", "Api:AllowDevelopmentIdentity=true", "Api:Now=");
        (await allowed.Get("", Who.Admin)).Is(200);
    }

    [Fact]
    public async Task Clock_IsSetInDevelopmentOnly()
    {
        var error = await Assert.ThrowsAsync<ConfigurationException>(() => TestHost.StartAsync("environment=Production", "Api:AllowDevelopmentIdentity=true"));
        Assert.Contains("sets the clock", error.Message, StringComparison.Ordinal);
    }
}
