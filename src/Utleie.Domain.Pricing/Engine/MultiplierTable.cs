namespace Utleie.Domain.Pricing.Engine;

/// <summary>The numbered multipliers of a section and when each applies.</summary>
internal sealed class MultiplierTable
{
    private readonly List<Multiplier> _all = [new(1, new(OriginType.BasePrice))];
    private readonly List<(YearWindow Window, int Multiplier)> _seasons = [];
    private readonly Dictionary<long, int> _holidays = [];

    internal Multiplier[] All => [.. _all];

    /// <summary>The peak-time multiplier of each minute of the week; empty if there are no peak times.</summary>
    internal short[] Peaks { get; private set; } = [];

    internal ReadOnlySpan<(YearWindow Window, int Multiplier)> Seasons => _seasons.ToArray();

    internal Dictionary<long, int> Holidays => _holidays;

    internal static MultiplierTable Of(SeasonPricing? pricing)
    {
        var table = new MultiplierTable();
        if (pricing is null || pricing.Enabled == false)
            return table;
        foreach (var season in pricing.Seasons)
            table._seasons.Add((YearWindow.Of(season.StartDate, season.EndDate), table.Number(season.PriceMultiplier, OriginType.Season, season.Id, season.Name)));
        foreach (var holiday in pricing.HolidayPricing)
            table._holidays.TryAdd(YearRules.DayOf(holiday.Date!.Value), table.Number(holiday.PriceMultiplier, OriginType.Holiday, holiday.Id, holiday.Name));
        table.PaintPeaks(pricing.PeakTimes);
        return table;
    }

    /// <summary>If peak times overlap, the first listed applies.</summary>
    private void PaintPeaks(ValueList<PeakTime> peaks)
    {
        if (peaks.IsEmpty)
            return;
        Peaks = new short[WeekWindow.MinutesPerWeek];
        foreach (var peak in peaks.Reverse())
        {
            var number = (short)Number(peak.PriceMultiplier, OriginType.PeakTime, peak.Id, peak.Name);
            foreach (var span in PlanWindow.WindowOf(peak.DayOfWeek, peak.TimeFrom, peak.TimeTo).Spans())
                Peaks.AsSpan(span.Start, span.End - span.Start).Fill(number);
        }
    }

    private int Number(decimal? factor, OriginType type, string? id, string? name)
    {
        _all.Add(new(factor ?? 1, new(type, id ?? name, name)));
        return _all.Count - 1;
    }
}
