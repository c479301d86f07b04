using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing;

// D22.
/// <summary>The JSON form of a price table, with texts in a language.</summary>
public sealed record PriceTableDocument
{
    /// <summary>The ISO 4217 code of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>The id of the price list; null for the section's own prices.</summary>
    public string? PriceList { get; init; }

    /// <summary>The date of the prices; null means outside all seasons.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The tables of prices per unit, one per purpose, length and number of participants.</summary>
    public required ValueList<PriceBlockDocument> Tables { get; init; }

    /// <summary>The packages.</summary>
    public required ValueList<PriceEntryDocument> Packages { get; init; }

    /// <summary>The limits.</summary>
    public required ValueList<PriceEntryDocument> Limits { get; init; }

    /// <summary>The fees.</summary>
    public required ValueList<PriceEntryDocument> Fees { get; init; }

    /// <summary>The services.</summary>
    public required ValueList<PriceEntryDocument> Services { get; init; }

    /// <summary>The ticket types.</summary>
    public required ValueList<PriceEntryDocument> Tickets { get; init; }

    /// <summary>Whether every group, purpose and length is included.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Creates the document of a table, with texts in a language.</summary>
    public static PriceTableDocument Of(PriceTable table, Language language = Language.Nb)
    {
        ArgumentNullException.ThrowIfNull(table);
        var texts = new PriceTableTexts(table.Currency, language);
        var purposes = table.Blocks.SelectMany(block => block.Purposes).Distinct().Count();
        string Group(string id) => table.GroupNames.FirstOrDefault(group => string.Equals(group.Id, id, StringComparison.OrdinalIgnoreCase))?.Name ?? id;
        return new()
        {
            Currency = table.Currency,
            PriceList = table.PriceList,
            Date = table.Date,
            Tables = [.. table.Blocks.Select(block => PriceBlockDocument.Of(block, texts.TitleOf(block, arePurposesNamed: !block.IsForNoPurpose || block.Purposes.Count < purposes), texts))],
            Packages = [.. table.Packages.Select(package => new PriceEntryDocument(package.Id, package.Name, texts.Amount(package.Price ?? 0), package.Price) { When = texts.WindowOf(package), For = texts.ScopeOf(package, Group) })],
            Limits = [.. table.Limits.Select(limit => new PriceEntryDocument(null, null, texts.LimitOf(limit)) { For = string.Join(", ", limit.TargetGroups.Select(Group)) })],
            Fees = [.. table.Fees.Select(fee => new PriceEntryDocument(fee.Id, fee.Name, texts.FeeOf(fee, Group), fee.Amount))],
            Services = [.. table.AddOnServices.Select(service => new PriceEntryDocument(service.Id, service.Name, texts.ServiceOf(service), service.Price))],
            Tickets = [.. table.TicketTypes.Select(ticket => new PriceEntryDocument(ticket.Id, ticket.Name, texts.Amount(ticket.Price ?? 0), ticket.Price) { For = ticket.Restrictions })],
            IsComplete = table.IsComplete,
        };
    }
}

/// <summary>A table of prices per unit.</summary>
/// <param name="Title">The purpose, length and participants; empty if the table is for all.</param>
/// <param name="Per">The unit of all prices: <c>per time</c>; empty if they have several, and each price has its own.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows: the regular price first.</param>
public sealed record PriceBlockDocument(string Title, string Per, ValueList<PriceColumnDocument> Columns, ValueList<PriceRowDocument> Rows)
{
    internal static PriceBlockDocument Of(PriceTableBlock block, string title, PriceTableTexts texts)
    {
        var arePartsNamed = block.Columns.Any(column => column.PartCount is not null || !column.Parts.IsEmpty);
        var areDaysNamed = block.Columns.Any(column => column.Days.Count != 7);
        var cells = block.Rows.SelectMany(row => row.Cells).ToArray();
        var isOneUnit = Array.TrueForAll(cells, cell => cell.Tiers.IsEmpty && cell.Unit == cells[0].Unit);
        return new(
            title,
            isOneUnit ? texts.PerOf(cells[0].Unit) : "",
            [.. block.Columns.Select(column => PriceColumnDocument.Of(column, texts.ColumnOf(column, arePartsNamed, areDaysNamed)))],
            [.. block.Rows.Select(row => new PriceRowDocument(texts.RowOf(row.Group), row.Group, [.. row.Cells.Select(cell => new PriceCellDocument(texts.CellOf(cell, isOneUnit), cell.UnitPrice, cell.Unit, cell.Tiers))]))]);
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Text">The part and the time: <c>2 deler, lørdag og helligdag</c>.</param>
/// <param name="Days">The weekdays.</param>
/// <param name="DayTypes">The types of day.</param>
/// <param name="Times">The times of day.</param>
/// <param name="PartCount">The number of parts; null for the whole or named parts.</param>
/// <param name="Parts">The names of the parts.</param>
public sealed record PriceColumnDocument(string Text, ValueList<IsoDayOfWeek> Days, ValueList<DayType> DayTypes, ValueList<PriceTableTime> Times, int? PartCount, ValueList<string> Parts)
{
    internal static PriceColumnDocument Of(PriceTableColumn column, string text) =>
        new(text, column.Days, column.DayTypes, column.Times, column.PartCount, column.Parts);
}

/// <summary>A row of a table.</summary>
/// <param name="Text">The name of the group, or the words for the regular price.</param>
/// <param name="Group">The name of the group; null for the regular price.</param>
/// <param name="Cells">The prices, one per column.</param>
public sealed record PriceRowDocument(string Text, string? Group, ValueList<PriceCellDocument> Cells);

/// <summary>A price of a table.</summary>
/// <param name="Text">The price, with its unit unless the table has one: <c>350 kr per time</c>.</param>
/// <param name="Price">The unit price; null if the time is sold in packages only.</param>
/// <param name="Unit">The unit of the price.</param>
/// <param name="Tiers">The prices by length; empty if there is one price.</param>
public sealed record PriceCellDocument(string Text, decimal? Price, PriceUnit Unit, ValueList<PriceTableTier> Tiers);

/// <summary>A package, limit, fee, service or ticket type of a price table.</summary>
/// <param name="Id">The id; null for a limit.</param>
/// <param name="Name">The name; null for a limit.</param>
/// <param name="Text">The price with its terms: <c>43 kr per persondøgn</c>.</param>
/// <param name="Price">The amount or percentage; null for a limit.</param>
public sealed record PriceEntryDocument(string? Id, string? Name, string Text, decimal? Price = null)
{
    /// <summary>When it applies: <c>fredag 15:00 – søndag 22:00</c>; null for any time.</summary>
    public string? When { get; init; }

    /// <summary>The groups, parts, purposes and participants it is for; empty or null for all.</summary>
    public string? For { get; init; }
}
