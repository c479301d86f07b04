using NodaTime;

namespace Utleie.Domain.FluentValidation.Tests;

internal sealed class StoppedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
