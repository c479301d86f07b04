using Microsoft.AspNetCore.Authentication;

namespace Utleie.Hosting.Identity;

/// <summary>Registers the scheme for development.</summary>
public static class DevelopmentServices
{
    /// <summary>Adds <see cref="DevelopmentIdentity"/> as the scheme. A host in use adds its own here, with the claims of <see cref="CallerClaims"/>.</summary>
    public static AuthenticationBuilder AddDevelopmentIdentity(this IServiceCollection services) =>
        services.AddAuthentication(DevelopmentIdentity.Name).AddScheme<AuthenticationSchemeOptions, DevelopmentIdentity>(DevelopmentIdentity.Name, null);
}
