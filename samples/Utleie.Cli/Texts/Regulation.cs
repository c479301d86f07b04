using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Cli.Texts;

/// <summary>A price list as its page: the tables of prices, and below them packages, limits, fees, services and tickets.</summary>
internal sealed class Regulation(Page page, Language language)
{
    private static readonly LocalizedText Title = new("Priser", "Prisar", "Prices");
    private static readonly LocalizedText List = new("Prisliste {0}", "Prisliste {0}", "Price list {0}");
    private static readonly LocalizedText Packages = new("Pakker", "Pakkar", "Packages");
    private static readonly LocalizedText Limits = new("Grenser", "Grenser", "Limits");
    private static readonly LocalizedText Fees = new("Gebyrer", "Gebyr", "Fees");
    private static readonly LocalizedText Services = new("Tilleggstjenester", "Tilleggstenester", "Services");
    private static readonly LocalizedText Tickets = new("Billetter", "Billettar", "Tickets");
    private static readonly LocalizedText Incomplete = new("Tabellen er for stor til å vises helt.", "Tabellen er for stor til å visast heilt.", "The table is too large to be shown in full.");

    internal void Draw(string name, PriceTableDocument document)
    {
        page.Line(name, Ink.Strong);
        if (document.PriceList is { } list)
            page.Line(string.Format(null, List.In(language), list));
        foreach (var table in document.Tables)
            Table(table);
        Entries(Packages, document.Packages);
        Entries(Limits, document.Limits);
        Entries(Fees, document.Fees);
        Entries(Services, document.Services);
        Entries(Tickets, document.Tickets);
        if (!document.IsComplete)
            page.Paragraph($"! {Incomplete.In(language)}", ink: Ink.Waiting);
    }

    private void Table(PriceBlockDocument table)
    {
        page.Line();
        page.Line(string.Join(", ", new[] { Joined(Title.In(language), table.Per), table.Title }.Where(text => text.Length > 0)), Ink.Strong);
        new Columns(page).Draw([.. table.Columns.Select(column => column.Text)], [.. table.Rows.Select(row => (row.Text, row.Cells.Select(cell => cell.Text).ToArray()))]);
    }

    private void Entries(LocalizedText title, ValueList<PriceEntryDocument> entries)
    {
        if (entries.IsEmpty)
            return;
        page.Line();
        page.Line(title.In(language), Ink.Strong);
        foreach (var entry in entries)
            Entry(entry);
    }

    private void Entry(PriceEntryDocument entry)
    {
        var what = string.Join(", ", new[] { entry.Name ?? entry.Id, entry.When }.Where(text => !string.IsNullOrEmpty(text)));
        var left = string.IsNullOrEmpty(entry.For) ? what : what.Length == 0 ? entry.For : $"{what} ({entry.For})";
        if (left.Length == 0)
            page.Paragraph(entry.Text);
        else
            page.Row(left, entry.Text);
    }

    private static string Joined(string title, string per) => per.Length == 0 ? title : $"{title} {per}";
}
