using AdminApi.Identity;

namespace AdminApi.Hosting;

/// <summary>Puts the host together.</summary>
internal static class AdminApp
{
    /// <summary>The host, ready to run.</summary>
    /// <param name="args">The command line, such as <c>--urls http://127.0.0.1:5081</c>.</param>
    /// <param name="configure">What a test changes before the host is built.</param>
    /// <exception cref="InvalidOperationException">A setting makes no sense, or the host may not run as it is set.</exception>
    internal static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        // The settings are found wherever the process was started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddRequestLogging();
        configure?.Invoke(builder);
        var settings = builder.Configuration.GetSection(ApiSettings.Section).Get<ApiSettings>() ?? new();
        DevelopmentGuard.Check(builder.Environment, settings);
        builder.WebHost.UseLimits(settings);
        builder.Services.AddLimits(settings).AddIdentity().AddDomain(settings, builder.Environment).AddStore().AddApi(settings);
        var app = builder.Build();
        app.UsePipeline();
        app.MapApi();
        return app;
    }
}
