using NodaTime.Text;

namespace Utleie.Hosting.Start;

/// <summary>The clock of a host: the system's, or one that is set to try the host with the dates of the examples.</summary>
public static class HostClock
{
    /// <summary>Returns the system clock, or in Development a clock that starts at the instant of a setting.</summary>
    /// <param name="setting">The name of the setting, for the error: <c>Api:Now</c>.</param>
    /// <param name="now">The setting's value, such as <c>2026-02-06T10:00:00Z</c>; null or empty for the system clock.</param>
    /// <param name="environment">The environment of the host.</param>
    /// <exception cref="ConfigurationException">The clock is set outside Development, or the value is not an instant.</exception>
    public static IClock Of(string setting, string? now, IHostEnvironment environment)
    {
        if (string.IsNullOrEmpty(now))
            return SystemClock.Instance;
        if (!environment.IsDevelopment())
            throw new ConfigurationException($"{setting} sets the clock, and is for Development. Leave it out.");
        return InstantPattern.ExtendedIso.Parse(now) is { Success: true, Value: var start }
            ? new ShiftedClock(start)
            : throw new ConfigurationException($"{setting} is '{now}'. Write it as 2026-02-06T10:00:00Z.");
    }

    private sealed class ShiftedClock(Instant start) : IClock
    {
        private readonly Duration _shift = start - SystemClock.Instance.GetCurrentInstant();

        public Instant GetCurrentInstant() => SystemClock.Instance.GetCurrentInstant() + _shift;
    }
}
