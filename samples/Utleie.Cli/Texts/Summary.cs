using System.Globalization;
using Utleie.Cli.Frame;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Cli.Texts;

/// <summary>A rental object in a few lines: what it is, where, how large.</summary>
internal sealed class Summary(Page page, Language language)
{
    internal Summary(Call call)
        : this(call.Page, call.Language)
    {
    }

    internal void Draw(BaseResource resource)
    {
        page.Rule('═');
        page.Row(resource.Identity?.DisplayName ?? "–", PublishingTexts.Status(resource.Metadata?.Status ?? ResourceStatus.Draft, language), Ink.Strong);
        page.Line(string.Join(" · ", new[] { CategoryWords.Of(resource.Category).In(language), resource.Subcategory, resource.Identity?.OwnerUnit }.OfType<string>()));
        Place(resource.Location);
        page.Paragraph(resource.Content?.ShortDescription ?? "", ink: Ink.Faint);
        page.Paragraph(Size(resource));
        page.Line();
    }

    private void Place(ResourceLocation? location)
    {
        if (location is { Address: { } address, Map: { Lat: { } lat, Lng: { } lng } })
            page.Line(string.Create(CultureInfo.InvariantCulture, $"{address.Street}, {address.PostalCode} {address.PostalArea} ({lat} N, {lng} {(language == Language.En ? 'E' : 'Ø')})"));
    }

    private string Size(BaseResource resource) => resource switch
    {
        Venue { VenueCapacity: { } capacity } => string.Format(CultureInfo.InvariantCulture, SizeWords.Venue.In(language), capacity.MaxPersons, capacity.SeatedCapacity, capacity.StandingCapacity, capacity.FireCapacity),
        SportsFacility { MultiCourt: { } multi } => string.Format(CultureInfo.InvariantCulture, SizeWords.Courts.In(language), multi.Courts.Count, string.Join(", ", multi.Courts.Select(court => court.Name))),
        Event happening => Tickets(happening),
        Equipment { Inventory: { } inventory } => string.Format(CultureInfo.InvariantCulture, SizeWords.Units.In(language), inventory.AvailableUnits, inventory.TotalUnits, inventory.UnitDescription),
        _ => "",
    };

    private string Tickets(Event happening)
    {
        var types = (happening.EventCapacity?.TicketTypes ?? []).Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Name} {type.AvailableQuantity}/{type.Quantity}"));
        var date = happening.EventDates is [{ Date: { } first, Time: var time }, ..] ? $"{DateTexts.Date(first, language)} {time}" : "–";
        return string.Format(CultureInfo.InvariantCulture, SizeWords.Event.In(language), date, happening.EventCapacity?.TotalCapacity, string.Join(", ", types));
    }
}
