using AdminApi.Identity;

namespace AdminApi.Hosting;

/// <summary>Puts the host together.</summary>
internal static class AdminApp
{
    /// <summary>The host, ready to run.</summary>
    /// <param name="args">The command line, such as <c>--urls http://127.0.0.1:5081</c>.</param>
    /// <param name="configure">What a test changes before the host is built.</param>
    /// <exception cref="ConfigurationException">The host cannot run with its configuration.</exception>
    internal static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = HostStart.CreateBuilder(args);
        builder.Logging.AddRequestLogging(builder.Environment);
        configure?.Invoke(builder);
        var settings = SettingsReader.Read(builder.Configuration);
        DevelopmentGuard.Check(
            builder.Environment, settings.AllowDevelopmentIdentity, $"{ApiSettings.Section}:{nameof(ApiSettings.AllowDevelopmentIdentity)}", nameof(IdentityServices));
        builder.WebHost.UseLimits(settings);
        builder.Services.AddLimits(settings).AddIdentity().AddDomain(settings, builder.Environment).AddStore().AddApi(settings);
        var app = builder.Build();
        app.UsePipeline();
        app.MapApi();
        return app;
    }
}
