using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing;

// D17, D170–D181.
/// <summary>A price list as a table, as a municipality publishes it: a row per target group and a column per time and part, with packages, limits and fees.</summary>
/// <remarks>Days are those of an ordinary week, and a red day, an eve or a school holiday in the middle of the week if prices depend on them. Source: 001 §3.5.</remarks>
public sealed record PriceTable
{
    /// <summary>The ISO 4217 code of all amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>The id of the price list; null for the section's own prices.</summary>
    public string? PriceList { get; init; }

    /// <summary>The date that decides the price list and the season; null means the section's own prices outside all seasons.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The prices per unit; empty if only packages or tickets are sold.</summary>
    public ValueList<PriceTableBlock> Blocks { get; init; }

    /// <summary>The packages in force.</summary>
    public ValueList<PricePackage> Packages { get; init; }

    /// <summary>The limits in force.</summary>
    public ValueList<PriceLimit> Limits { get; init; }

    /// <summary>The fees in force, with those of the category.</summary>
    public ValueList<Fee> Fees { get; init; }

    /// <summary>The services in force.</summary>
    public ValueList<AddOnService> AddOnServices { get; init; }

    /// <summary>The ticket types.</summary>
    public ValueList<TicketType> TicketTypes { get; init; }

    /// <summary>The target groups, by which packages, limits and fees name them.</summary>
    public ValueList<PriceTableGroup> GroupNames { get; init; }

    /// <summary>Whether every group, purpose and length is included; a table has at most 1,000 rows for each part.</summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>The prices for one purpose, length and number of participants.</summary>
public sealed record PriceTableBlock
{
    /// <summary>The purposes it is for; empty if the section has none, or for requests without a purpose.</summary>
    public ValueList<string> Purposes { get; init; }

    /// <summary>Whether it is for requests without a purpose.</summary>
    public bool IsForNoPurpose { get; init; }

    /// <summary>The minimum length in minutes; 0 for any length.</summary>
    public int MinMinutes { get; init; }

    /// <summary>The minimum number of participants; null for an unknown number.</summary>
    public int? MinParticipants { get; init; }

    /// <summary>The maximum number of participants; null for no maximum.</summary>
    public int? MaxParticipants { get; init; }

    /// <summary>The columns: each part at each time.</summary>
    public ValueList<PriceTableColumn> Columns { get; init; }

    /// <summary>The rows: the regular price first, then each target group.</summary>
    public ValueList<PriceTableRow> Rows { get; init; }
}

/// <summary>When, and for which parts, a column of prices applies.</summary>
public sealed record PriceTableColumn
{
    /// <summary>The number of parts; null for the whole object or for named parts.</summary>
    public int? PartCount { get; init; }

    /// <summary>The names of the parts it applies to, each by itself; empty for the whole object or a number of parts.</summary>
    public ValueList<string> Parts { get; init; }

    /// <summary>The weekdays; empty for types of day only.</summary>
    public ValueList<IsoDayOfWeek> Days { get; init; }

    /// <summary>The types of day: red days, the day before one, school holidays. Only those that prices depend on.</summary>
    public ValueList<DayType> DayTypes { get; init; }

    /// <summary>The times of day, in order.</summary>
    public ValueList<PriceTableTime> Times { get; init; }
}

/// <summary>A time of day.</summary>
/// <param name="From">The start (inclusive).</param>
/// <param name="To">The end (exclusive), up to 24:00.</param>
public sealed record PriceTableTime(ClockTime From, ClockTime To);

/// <summary>The prices of a target group.</summary>
/// <param name="Group">The name of the group; null for the regular price.</param>
/// <param name="Cells">The prices, one per column.</param>
public sealed record PriceTableRow(string? Group, ValueList<PriceTableCell> Cells);

/// <summary>One price of the table.</summary>
/// <param name="UnitPrice">The exact unit price; null if the time is sold in packages only.</param>
/// <param name="Unit">The unit of the price.</param>
/// <param name="Tiers">The prices by length that replace the unit price; empty if there is one price.</param>
public sealed record PriceTableCell(decimal? UnitPrice, PriceUnit Unit, ValueList<PriceTableTier> Tiers = default);

/// <summary>A price from a minute of the booking on.</summary>
/// <param name="FromMinutes">The first minute it applies to.</param>
/// <param name="UnitPrice">The exact unit price.</param>
/// <param name="Unit">The unit of the price.</param>
public sealed record PriceTableTier(int FromMinutes, decimal UnitPrice, PriceUnit Unit);

/// <summary>A target group of the table.</summary>
/// <param name="Id">The id; null if it has none.</param>
/// <param name="Name">The name.</param>
public sealed record PriceTableGroup(string? Id, string Name);
