using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Wire;

namespace Utleie.Hosting.Identity;

/// <summary>DEVELOPMENT ONLY: believes the headers that say who asks. Anyone who can reach the host can be anyone.</summary>
/// <remarks>
/// A host in use registers a scheme of its own, such as OpenID Connect, that issues the same claims; its policies stay the same.
/// <see cref="DevelopmentGuard"/> stops a host that starts with it outside Development.
/// </remarks>
public sealed class DevelopmentIdentity(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "Development";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = $"{Name} header=\"{IdentityHeaders.User}\"";
        return base.HandleChallengeAsync(properties);
    }

    private AuthenticateResult Authenticate()
    {
        var user = Request.Headers[IdentityHeaders.User].ToString();
        if (user.Length == 0)
            return AuthenticateResult.NoResult();
        if (user.Length > IdentityHeaders.LongestUser)
            return AuthenticateResult.Fail($"{IdentityHeaders.User} is longer than {IdentityHeaders.LongestUser} characters.");
        var roles = Words(IdentityHeaders.Roles);
        if (roles.FirstOrDefault(role => !WireWords<UserRole>.TryParse(role, out _)) is { } unknown)
            return AuthenticateResult.Fail($"{IdentityHeaders.Roles} has '{unknown}'. Use one of {string.Join(", ", WireWords<UserRole>.All)}.");
        return AuthenticateResult.Success(new(new(new ClaimsIdentity(Claims(user, roles), Name, CallerClaims.Id, CallerClaims.Role)), Name));
    }

    private IEnumerable<Claim> Claims(string user, string[] roles) =>
    [
        new(CallerClaims.Id, user),
        .. roles.Select(role => new Claim(CallerClaims.Role, role)),
        .. Words(IdentityHeaders.Unit).Select(unit => new Claim(CallerClaims.Unit, unit)),
        .. Words(IdentityHeaders.Groups).Select(group => new Claim(CallerClaims.Group, group)),
    ];

    private string[] Words(string header) =>
        Request.Headers[header].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
