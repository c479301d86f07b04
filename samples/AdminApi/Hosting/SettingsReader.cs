using Npgsql;
using Utleie.Domain.Answers;

namespace AdminApi.Hosting;

/// <summary>Reads the settings and rejects those that the host cannot run with, before it starts.</summary>
internal static class SettingsReader
{
    private const int LongestSeconds = 24 * 60 * 60;
    private const int LongestHours = 10 * 366 * 24;

    /// <exception cref="ConfigurationException">A setting is unknown, unreadable or out of range, or the store cannot be as it is set.</exception>
    internal static ApiSettings Read(IConfiguration configuration)
    {
        CheckNames(configuration.GetSection(ApiSettings.Section));
        var settings = Bound(configuration);
        CheckValues(settings);
        CheckUrls(configuration[WebHostDefaults.ServerUrlsKey]);
        CheckStore(settings, configuration.GetConnectionString(StoreOpener.Postgres));
        return settings;
    }

    private static void CheckNames(IConfigurationSection section)
    {
        string[] known = [.. typeof(ApiSettings).GetProperties().Select(property => property.Name)];
        foreach (var name in section.GetChildren().Select(child => child.Key).Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            throw NearestName.Of(name, known) is { } nearest
                ? Bad(name, $"is not a setting. Did you mean {ApiSettings.Section}:{nearest}?")
                : Bad(name, $"is not a setting. Use one of {string.Join(", ", known)}.");
        }
    }

    private static ApiSettings Bound(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection(ApiSettings.Section).Get<ApiSettings>() ?? new();
        }
        catch (InvalidOperationException error)
        {
            throw new ConfigurationException($"{error.Message} Write a value of that type.", error);
        }
    }

    private static void CheckValues(ApiSettings settings)
    {
        CheckRange(nameof(settings.MostBodyBytes), settings.MostBodyBytes, 1, int.MaxValue);
        CheckRange(nameof(settings.RequestSeconds), settings.RequestSeconds, 1, LongestSeconds);
        CheckRange(nameof(settings.RequestsPerSecond), settings.RequestsPerSecond, 0, int.MaxValue);
        CheckRange(nameof(settings.RequestBurst), settings.RequestBurst, 0, int.MaxValue);
        CheckRange(nameof(settings.ReceiptHours), settings.ReceiptHours, 1, LongestHours);
        CheckRange(nameof(settings.CompiledObjects), settings.CompiledObjects, 1, int.MaxValue);
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(settings.Zone) is null)
            throw Bad(nameof(settings.Zone), $"is '{settings.Zone}', which is not in the tz database. Write it as Europe/Oslo.");
        if (settings.Store is not (null or "" or StoreOpener.Memory))
            throw Bad(nameof(settings.Store), $"is '{settings.Store}'. Write {StoreOpener.Memory}, or leave it out for SQLite or PostgreSQL.");
    }

    private static void CheckRange(string name, int value, int least, int most)
    {
        if (value < least || value > most)
            throw Bad(name, $"is {value}. Write a number from {least} to {most}.");
    }

    private static void CheckUrls(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                BindingAddress.Parse(url);
            }
            catch (FormatException error)
            {
                throw new ConfigurationException($"{WebHostDefaults.ServerUrlsKey} has '{url}', which is not an address. Write it as http://127.0.0.1:5080.", error);
            }
        }
    }

    /// <summary>Whether the database answers is not asked here: a host may start before it.</summary>
    private static void CheckStore(ApiSettings settings, string? postgres)
    {
        try
        {
            if (postgres is { Length: > 0 } && settings.Store != StoreOpener.Memory)
                NpgsqlDataSource.Create(postgres).Dispose();
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidOperationException or OverflowException)
        {
            // The connection string has a password, so the line has the message only.
            throw new ConfigurationException(
                $"ConnectionStrings:{StoreOpener.Postgres} cannot be used: {error.Message} Write it as Host=127.0.0.1;Username=utleie;Database=utleie.", error);
        }

        CheckFolder(settings.DataFolder);
    }

    private static void CheckFolder(string folder)
    {
        try
        {
            var path = Path.Combine(Directory.CreateDirectory(folder).FullName, $".write-{Guid.NewGuid():N}");
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ConfigurationException($"{ApiSettings.Section}:{nameof(ApiSettings.DataFolder)} is '{folder}', and the host cannot write there: {error.Message}", error);
        }
    }

    private static ConfigurationException Bad(string name, string problem) => new($"{ApiSettings.Section}:{name} {problem}");
}
