using AdminApi.Hosting;

namespace AdminApi.Identity;

/// <summary>Keeps <see cref="DevelopmentIdentity"/> out of hosts in use.</summary>
internal static class DevelopmentGuard
{
    /// <exception cref="InvalidOperationException">The host is not in Development, and no setting lets it believe headers all the same.</exception>
    internal static void Check(IHostEnvironment environment, ApiSettings settings)
    {
        if (environment.IsDevelopment() || settings.AllowDevelopmentIdentity)
            return;
        throw new InvalidOperationException(
            $"The environment is {environment.EnvironmentName}, and the only identity there is believes any header. "
            + $"Register a scheme of your own in {nameof(IdentityServices)}, or set ASPNETCORE_ENVIRONMENT=Development, "
            + $"or {ApiSettings.Section}:{nameof(ApiSettings.AllowDevelopmentIdentity)}=true for a test.");
    }
}
