using AdminApi.Hosting;

namespace AdminApi.Identity;

/// <summary>Keeps <see cref="DevelopmentIdentity"/> out of hosts in use.</summary>
internal static class DevelopmentGuard
{
    /// <exception cref="ConfigurationException">The host is not in Development, and no setting lets it believe headers all the same.</exception>
    internal static void Check(IHostEnvironment environment, ApiSettings settings)
    {
        if (environment.IsDevelopment() || settings.AllowDevelopmentIdentity)
            return;
        throw new ConfigurationException(
            $"The environment is {environment.EnvironmentName}, and the host has no identity provider: the development identity believes any header. "
            + $"Register a scheme of your own in {nameof(IdentityServices)}, or set ASPNETCORE_ENVIRONMENT=Development, "
            + $"or {ApiSettings.Section}:{nameof(ApiSettings.AllowDevelopmentIdentity)}=true for a test.");
    }
}
