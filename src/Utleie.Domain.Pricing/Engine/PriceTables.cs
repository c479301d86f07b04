using NodaTime;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Makes the table of one price list.</summary>
internal sealed class PriceTables
{
    /// <summary>The maximum number of rows for each part, over all blocks.</summary>
    private const int MaxRows = 1_000;

    private readonly Pricer _pricer;
    private readonly BookRules _rules;
    private readonly int? _epoch;
    private readonly TableDay[] _days;
    private readonly TableParts[] _parts;
    private int _left = MaxRows;

    private PriceTables(Pricer pricer, LocalDate? date)
    {
        (_pricer, _rules) = (pricer, pricer.Rules);
        _epoch = date is { } known ? _rules.Years.EpochOn(YearRules.DayOf(known)) : null;
        (_days, _parts) = (TableDays.Of(_rules), TableParts.Of(_rules));
    }

    internal static PriceTable Of(Pricer pricer, LocalDate? date)
    {
        var (tables, section) = (new PriceTables(pricer, date), pricer.Rules.Section);
        var blocks = tables.Blocks();
        return new()
        {
            Currency = pricer.Rules.Currency,
            PriceList = pricer.Rules.PriceList,
            Date = date,
            Blocks = [.. blocks.Where(HasPrice)],
            Packages = pricer.Rules.IsFree ? default : section.Packages,
            Limits = pricer.Rules.IsFree ? default : section.Limits,
            Fees = [.. section.Fees, .. pricer.Rules.Extras.Fees.Select(fee => fee.Fee)],
            AddOnServices = section.AddOnServices,
            TicketTypes = pricer.Rules.Extras.TicketTypes,
            GroupNames = [.. pricer.Rules.Groups.Select(group => new PriceTableGroup(group.Id, group.Name))],
            IsComplete = tables._left > 0,
        };
    }

    private static bool HasPrice(PriceTableBlock block) => block.Rows.Any(row => row.Cells.Any(cell => cell.UnitPrice is not null));

    private List<PriceTableBlock> Blocks()
    {
        var blocks = new List<PriceTableBlock>();
        if (_rules.Unit == PriceUnit.Ticket && !_rules.Extras.TicketTypes.IsEmpty)
            return blocks;
        foreach (var purpose in _rules.Purposes.Prepend<string?>(null))
        {
            foreach (var block in OfPurpose(purpose))
                Add(blocks, block, purpose);
        }

        return blocks;
    }

    /// <summary>Adds a block, or its purpose to one with the same prices.</summary>
    private static void Add(List<PriceTableBlock> blocks, PriceTableBlock block, string? purpose)
    {
        var named = block with { Purposes = purpose is null ? default : [purpose], IsForNoPurpose = purpose is null };
        var same = blocks.FindIndex(known => known with { Purposes = default, IsForNoPurpose = false } == block);
        if (same >= 0)
            blocks[same] = blocks[same] with { Purposes = [.. blocks[same].Purposes, .. named.Purposes] };
        else
            blocks.Add(named);
    }

    /// <summary>Returns the blocks of a purpose: any length and an unknown number first, then those whose prices are others.</summary>
    private List<PriceTableBlock> OfPurpose(string? purpose)
    {
        var blocks = new List<PriceTableBlock>();
        foreach (var (least, most) in Participants())
        {
            var first = blocks.Count;
            foreach (var minutes in _rules.Layers)
            {
                if (_left <= 0)
                    return blocks;
                var block = Block(new() { Purpose = purpose, Participants = least }, minutes) with { MinMinutes = minutes, MinParticipants = least, MaxParticipants = most };
                var inferred = blocks.Count > first ? blocks[^1] : blocks.FindLast(known => known.MinParticipants is null && known.MinMinutes <= minutes);
                if (!HasPrices(inferred, block))
                    blocks.Add(block);
            }
        }

        return blocks;
    }

    private static bool HasPrices(PriceTableBlock? known, PriceTableBlock block) => known is not null && known.Columns == block.Columns && known.Rows == block.Rows;

    // D172.
    private IEnumerable<(int? Least, int? Most)> Participants()
    {
        yield return (null, null);
        int[] steps = [.. _rules.ParticipantSteps.Where(step => step > 0)];
        if (_rules.ParticipantSteps.Length == 0)
            yield break;
        yield return (0, steps.Length == 0 ? null : steps[0] - 1);
        for (var i = 0; i < steps.Length; i++)
            yield return (steps[i], i + 1 < steps.Length ? steps[i + 1] - 1 : null);
    }

    private PriceTableBlock Block(QuoteRequest request, int minMinutes)
    {
        GroupRule?[] groups = [null, .. _rules.Groups.Take(Math.Max(0, _left - 1))];
        _left -= groups.Length < _rules.Groups.Length + 1 ? _left : groups.Length;
        var columns = new List<(PriceTableColumn Column, PriceTableCell[] Cells)>();
        foreach (var choice in _parts)
            Add(columns, choice, Columns(groups, request with { Parts = choice.Ids }, minMinutes));
        return new()
        {
            Columns = [.. columns.Select(column => column.Column)],
            Rows = [.. groups.Select((group, row) => new PriceTableRow(group?.Name, [.. columns.Select(column => column.Cells[row])]))],
        };
    }

    private List<(PriceTableColumn Column, PriceTableCell[] Cells)> Columns(GroupRule?[] groups, QuoteRequest request, int minMinutes)
    {
        var rows = Array.ConvertAll(groups, group =>
        {
            var card = _pricer.CardOf(group, request);
            var cells = new TableCells(_rules, card, _pricer.PartsOf(card, group, request), (minMinutes, _epoch));
            return Array.ConvertAll(_days, cells.On);
        });
        return TableColumns.Of(_days, rows);
    }

    /// <summary>Adds the columns of a choice of parts; a part with the same prices as the one before shares its columns.</summary>
    private static void Add(List<(PriceTableColumn Column, PriceTableCell[] Cells)> columns, TableParts choice, List<(PriceTableColumn Column, PriceTableCell[] Cells)> own)
    {
        var before = columns.FindIndex(column => !column.Column.Parts.IsEmpty);
        for (; before >= 0 && before < columns.Count; before += own.Count)
        {
            if (choice.Name is not null && IsSame(columns, before, own))
            {
                for (var i = 0; i < own.Count; i++)
                    columns[before + i] = (columns[before + i].Column with { Parts = [.. columns[before + i].Column.Parts, choice.Name] }, columns[before + i].Cells);
                return;
            }
        }

        columns.AddRange(own.Select(column => (column.Column with { PartCount = choice.Count, Parts = choice.Name is null ? default : [choice.Name] }, column.Cells)));
    }

    private static bool IsSame(List<(PriceTableColumn Column, PriceTableCell[] Cells)> columns, int at, List<(PriceTableColumn Column, PriceTableCell[] Cells)> own)
    {
        if (at + own.Count > columns.Count)
            return false;
        for (var i = 0; i < own.Count; i++)
        {
            if (columns[at + i].Column with { Parts = default, PartCount = null } != own[i].Column || !columns[at + i].Cells.AsSpan().SequenceEqual(own[i].Cells))
                return false;
        }

        return true;
    }
}
