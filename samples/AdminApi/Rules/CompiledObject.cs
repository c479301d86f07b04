using AdminApi.Calendars;
using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;
using Utleie.Domain.Resources;

namespace AdminApi.Rules;

/// <summary>The rules of one version of a rental object, each compiled when it is first asked for.</summary>
internal sealed class CompiledObject(BaseResource resource, DateTimeZone zone)
{
    private readonly Lazy<CompileResult<Timetable>> _calendar = new(() => Timetable.Compile(resource, zone));
    private readonly Lazy<CompileResult<PriceBook>> _prices = new(() => ResourcePrices.Compile(resource, zone));

    internal BaseResource Resource => resource;

    internal CompileResult<Timetable> Calendar => _calendar.Value;

    internal CompileResult<PriceBook> Prices => _prices.Value;
}
