using AdminApi.Calendars;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;
using Utleie.Domain.Scheduling.Calendars;

namespace AdminApi.Rules;

/// <summary>The rules of one version of a rental object, each compiled when it is first asked for.</summary>
internal sealed class CompiledObject(BaseResource resource, DateTimeZone zone, BufferRule bufferRule)
{
    private readonly Lazy<OneOf<FacilityCalendar, CompileErrors>> _calendar = new(() => ResourceCalendars.Compile(resource, zone, bufferRule));
    private readonly Lazy<OneOf<PriceBook, CompileErrors>> _prices = new(() => ResourcePrices.Compile(resource, zone));

    internal BaseResource Resource => resource;

    internal OneOf<FacilityCalendar, CompileErrors> Calendar => _calendar.Value;

    internal OneOf<PriceBook, CompileErrors> Prices => _prices.Value;
}
