using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Pricing;
using Utleie.Domain.Scheduling.Calendars;

namespace Utleie.Domain.Resources;

/// <summary>The calendar and the price book of one rental object, each compiled on first use.</summary>
/// <remarks>Immutable and thread-safe. Reuse it for as long as the object has the same version.</remarks>
public sealed class CompiledResource
{
    private readonly Lazy<OneOf<FacilityCalendar, CompileErrors>> _calendar;
    private readonly Lazy<OneOf<PriceBook, CompileErrors>> _prices;

    /// <summary>Creates the compiled rules of an object.</summary>
    /// <param name="resource">The rental object.</param>
    /// <param name="zone">The time zone of local times, from the tz database, such as Europe/Oslo.</param>
    /// <param name="bufferRule">How the gap between two bookings is calculated from their buffers.</param>
    /// <param name="schoolCalendars">The school calendars of your app, which <c>availability.schoolCalendar</c> names by id.</param>
    public CompiledResource(BaseResource resource, DateTimeZone zone, BufferRule bufferRule = BufferRule.Max, ValueList<SchoolCalendar> schoolCalendars = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(zone);
        Resource = resource;
        _calendar = new(() => ResourceCalendars.Compile(resource, zone, bufferRule, schoolCalendars));
        _prices = new(() => ResourcePrices.Compile(resource, zone, ResourceDayTypes.Of(resource, schoolCalendars)));
    }

    /// <summary>The rental object.</summary>
    public BaseResource Resource { get; }

    /// <summary>The calendar, or every error in the sections that describe it.</summary>
    public OneOf<FacilityCalendar, CompileErrors> Calendar => _calendar.Value;

    /// <summary>The price book, or every error in the sections that describe it.</summary>
    public OneOf<PriceBook, CompileErrors> Prices => _prices.Value;
}
