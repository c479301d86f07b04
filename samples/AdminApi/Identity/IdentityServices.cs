namespace AdminApi.Identity;

/// <summary>Registers who asks and what they may.</summary>
internal static class IdentityServices
{
    /// <summary>Adds the scheme and the policies. A host in use adds its own scheme here, in the place of <see cref="DevelopmentIdentity"/>.</summary>
    internal static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddDevelopmentIdentity();
        services.AddAuthorization(Policies.Add);
        return services;
    }
}
