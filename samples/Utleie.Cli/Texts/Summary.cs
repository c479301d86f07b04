using System.Globalization;
using Utleie.Cli.Frame;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Publishing;
using Utleie.Domain.Scheduling;

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
        var status = PublishingTexts.Status(resource.Status, language);
        string?[] kind = [CategoryWords.Of(resource.Category).In(language), resource.Subcategory, resource.Identity?.OwnerUnit];
        page.Row(resource.Identity?.DisplayName ?? "–", status, Ink.Strong);
        page.Line(string.Join(" · ", kind.OfType<string>()));
        Place(resource.Location);
        page.Paragraph(resource.Content?.ShortDescription ?? "", ink: Ink.Faint);
        page.Paragraph(Size(resource));
        page.Line();
    }

    private void Place(ResourceLocation? location)
    {
        if (location is not { Address: { } address, Map: { Lat: { } lat, Lng: { } lng } })
            return;
        var place = string.Create(CultureInfo.InvariantCulture, $"{lat} N, {lng} {(language == Language.En ? 'E' : 'Ø')}");
        page.Line($"{address.Street}, {address.PostalCode} {address.PostalArea} ({place})");
    }

    private string Size(BaseResource resource) => resource switch
    {
        Venue { VenueCapacity: { } size } =>
            Told(SizeWords.Venue, size.MaxPersons, size.SeatedCapacity, size.StandingCapacity, size.FireCapacity),
        SportsFacility { MultiCourt.Courts: var courts } => Told(SizeWords.Courts, courts.Count, Names(courts)),
        Event happening => Tickets(happening),
        Equipment { Inventory: { } stock } => Told(SizeWords.Units, stock.AvailableUnits, stock.TotalUnits, stock.UnitDescription),
        _ => "",
    };

    private static string Names(ValueList<Court> courts) => string.Join(", ", courts.Select(court => court.Name));

    private string Told(LocalizedText text, params object?[] facts) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), facts);

    private string Tickets(Event happening)
    {
        var types = (happening.EventCapacity?.TicketTypes ?? [])
            .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Name} {type.AvailableQuantity}/{type.Quantity}"));
        var date = happening.EventDates is [{ Date: { } first, Time: var time }, ..] ? $"{DateTexts.Date(first, language)} {time}" : "–";
        return Told(SizeWords.Event, date, happening.EventCapacity?.TotalCapacity, string.Join(", ", types));
    }
}
