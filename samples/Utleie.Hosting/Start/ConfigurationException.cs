namespace Utleie.Hosting.Start;

/// <summary>Thrown if the host cannot run with its configuration; the message is one line that names the setting, the problem and the fix.</summary>
public sealed class ConfigurationException(string message, Exception? cause = null) : Exception(message.ReplaceLineEndings(" "), cause);
