using Utleie.Hosting.Start;

namespace Utleie.Hosting.Identity;

/// <summary>Keeps <see cref="DevelopmentIdentity"/> out of hosts in use.</summary>
public static class DevelopmentGuard
{
    /// <summary>Checks that the host is in Development, or that its settings allow the scheme elsewhere.</summary>
    /// <param name="environment">The environment of the host.</param>
    /// <param name="isAllowed">Whether a setting allows the scheme outside Development.</param>
    /// <param name="setting">The name of that setting: <c>Api:AllowDevelopmentIdentity</c>.</param>
    /// <param name="registration">Where the host registers its scheme, for the error.</param>
    /// <exception cref="ConfigurationException">The host is not in Development, and the setting does not allow it.</exception>
    public static void Check(IHostEnvironment environment, bool isAllowed, string setting, string registration)
    {
        if (environment.IsDevelopment() || isAllowed)
            return;
        throw new ConfigurationException(
            $"The environment is {environment.EnvironmentName}, and the host has no identity provider: the development identity believes any header. "
            + $"Register a scheme of your own in {registration}, or set ASPNETCORE_ENVIRONMENT=Development, or {setting}=true for a test.");
    }
}
