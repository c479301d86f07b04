using Utleie.Domain.Answers;

namespace Utleie.Domain.Resources.Publishing;

/// <summary>The checklist items of every category, required and recommended.</summary>
/// <remarks>Source: 001 §9.4.</remarks>
internal static class CommonChecklist
{
    internal static ValueList<ChecklistItem> All { get; } =
    [
        Required("name-and-address", new("Navn og adresse komplett", "Namn og adresse komplett", "Name and address complete"), "display-name", "street", "postal-code", "postal-area"),
        Required(
            "availability",
            new("Tilgjengelighet definert (eller «kun presentasjon»)", "Tilgjenge definert (eller «berre presentasjon»)", "Availability defined (or “presentation only”)"),
            "opening-hours", "court-opening-hours", "event-dates", "loan-availability"),
        Required("approval-mode", new("Godkjenningsmodus valgt", "Godkjenningsmodus vald", "Approval mode chosen"), "approval-mode"),
        Required("price", new("Pris definert", "Pris definert", "Price defined"), "base-price", "price-model"),
        Required("payment-method", new("Betalingsmetode satt", "Betalingsmåte sett", "Payment method set"), "payment-methods"),
        Recommended("images", new("Bilder lastet opp (minst 1)", "Bilete lasta opp (minst 1)", "Images uploaded (at least 1)"), "gallery"),
        Recommended("long-description", new("Lang beskrivelse fylt ut", "Lang omtale fylt ut", "Long description filled in"), "long-description"),
        Recommended("contact-person", new("Kontaktperson oppgitt", "Kontaktperson oppgitt", "Contact person given"), "contact-person"),
        Recommended("accessibility", new("Universell utforming dokumentert", "Universell utforming dokumentert", "Universal design documented"), "accessibility"),
        Recommended("terms-document", new("Vilkår-PDF lastet opp", "Vilkår-PDF lasta opp", "Terms uploaded as PDF"), "terms-document"),
        Recommended("faq", new("FAQ lagt til", "FAQ lagd til", "FAQ added"), "faq"),
    ];

    private static ChecklistItem Required(string id, LocalizedText label, params ReadOnlySpan<string> rules) =>
        new(id, ChecklistKind.Required, label, ValueList.Create(rules));

    private static ChecklistItem Recommended(string id, LocalizedText label, string rule) => new(id, ChecklistKind.Recommended, label, [rule]);
}
