using NodaTime;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Resources;

/// <summary>Compiles rental objects with one time zone and one buffer rule, those of an application.</summary>
/// <remarks>Immutable and thread-safe. It keeps nothing; cache what it returns by id and version.</remarks>
/// <param name="zone">The time zone of wall times, one of the tz database, such as Europe/Oslo.</param>
/// <param name="bufferRule">How the gap between two bookings follows from their buffers.</param>
public sealed class ResourceCompiler(DateTimeZone zone, BufferRule bufferRule = BufferRule.Max)
{
    /// <summary>Returns the rules of an object; each is compiled the first time it is asked for.</summary>
    public CompiledResource Compile(BaseResource resource) => new(resource, zone, bufferRule);
}
