namespace AdminApi.Hosting;

/// <summary>What can be set of the host: in <c>appsettings.json</c>, the environment (<c>Api__RequestsPerSecond=500</c>) or on the command line.</summary>
internal sealed record ApiSettings
{
    /// <summary>Where the settings stand.</summary>
    internal const string Section = "Api";

    /// <summary><c>memory</c> keeps everything as long as the process lives; else the connection strings decide.</summary>
    public string? Store { get; init; }

    /// <summary>The folder of the SQLite file and of the keys that protect secrets; hosts that share a database share this folder's keys.</summary>
    public string DataFolder { get; init; } = "App_Data";

    /// <summary>The zone of wall times.</summary>
    public string Zone { get; init; } = "Europe/Oslo";

    /// <summary>What time it is when the host starts, to try it with the dates of the examples; only in Development.</summary>
    public string? Now { get; init; }

    /// <summary>The largest body that is read, in bytes.</summary>
    public int MostBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>How long a request may take, in seconds.</summary>
    public int RequestSeconds { get; init; } = 30;

    /// <summary>How many requests a second a caller may make for long: a user, or an address where nobody is named; 0 is no limit.</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>How many requests a caller may make at once.</summary>
    public int RequestBurst { get; init; } = 200;

    /// <summary>How long the answers to requests with a key are kept, in hours.</summary>
    public int ReceiptHours { get; init; } = 24;

    /// <summary>How many rental objects are kept compiled.</summary>
    public int CompiledObjects { get; init; } = 1000;

    /// <summary>Whether headers may say who asks outside Development; never where others than testers reach the host.</summary>
    public bool AllowDevelopmentIdentity { get; init; }
}
