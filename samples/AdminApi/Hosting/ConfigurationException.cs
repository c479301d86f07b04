namespace AdminApi.Hosting;

/// <summary>Thrown if the host cannot run with its configuration; the message is one line that names the setting, the problem and the fix.</summary>
internal sealed class ConfigurationException(string message, Exception? cause = null) : Exception(message.ReplaceLineEndings(" "), cause);
