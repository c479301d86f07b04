using NodaTime;
using Utleie.Domain.Holidays;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Resources;

/// <summary>Compiles rental objects with the time zone and the buffer rule of your app.</summary>
/// <remarks>Immutable and thread-safe. It does not cache; cache its results by id and version.</remarks>
/// <param name="zone">The time zone of local times, from the tz database, such as Europe/Oslo.</param>
/// <param name="bufferRule">How the gap between two bookings is calculated from their buffers.</param>
/// <param name="schoolCalendars">The school calendars of your app, which <c>availability.schoolCalendar</c> names by id.</param>
public sealed class ResourceCompiler(DateTimeZone zone, BufferRule bufferRule = BufferRule.Max, ValueList<SchoolCalendar> schoolCalendars = default)
{
    /// <summary>Returns the rules of an object; each is compiled on first use.</summary>
    public CompiledResource Compile(BaseResource resource) => new(resource, zone, bufferRule, schoolCalendars);
}
