namespace Utleie.Domain.Storage.Tests.Broken;

/// <summary>The moment between a look and a write, in which others write.</summary>
internal static class Race
{
    /// <summary>Long enough that all who were let go at once have looked before the first of them writes.</summary>
    internal static Task Pause(CancellationToken cancellationToken) => Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
}
