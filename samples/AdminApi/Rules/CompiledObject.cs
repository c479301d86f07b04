using AdminApi.Calendars;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;

namespace AdminApi.Rules;

/// <summary>The rules of one version of a rental object, each compiled when it is first asked for.</summary>
internal sealed class CompiledObject(BaseResource resource, DateTimeZone zone)
{
    private readonly Lazy<OneOf<Timetable, CompileErrors>> _calendar = new(() => Timetable.Compile(resource, zone));
    private readonly Lazy<OneOf<PriceBook, CompileErrors>> _prices = new(() => ResourcePrices.Compile(resource, zone));

    internal BaseResource Resource => resource;

    internal OneOf<Timetable, CompileErrors> Calendar => _calendar.Value;

    internal OneOf<PriceBook, CompileErrors> Prices => _prices.Value;
}
