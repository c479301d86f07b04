using NodaTime;
using NodaTime.Text;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;
using Utleie.Domain.Scheduling.Timeline;

namespace Utleie.Domain.Scheduling.Compilation;

// D190–D192.
/// <summary>Compiles the conditions of opening rows that apply only to some dates.</summary>
internal sealed class DatedRowCompiler(FindingList findings, IDayTypes types)
{
    private const string Odd = "odd";
    private const string Even = "even";
    private const int Last = -1;
    private const int MostInMonth = 5;

    /// <summary>Returns whether a row has conditions, or closes its dates.</summary>
    internal static bool IsDated(OpeningHours row) => row.Closed == true || row is not
    {
        DayTypes: { IsEmpty: true }, ValidFrom: null, ValidTo: null, SeasonStart: null, SeasonEnd: null, Weeks: null, Nth: { IsEmpty: true },
    };

    /// <summary>Returns a row with its conditions, or null and every finding if one of them cannot be read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="hours">Its hours; null if it is closed.</param>
    /// <param name="field">Its path.</param>
    internal DatedRow? Compile(OpeningHours row, HoursRow? hours, string field)
    {
        var ok = IsOrdered(row.ValidFrom, row.ValidTo, field) & HasSeason(row, field);
        var ofType = DayTypeWords.Read(row.DayTypes, $"{field}.dayTypes", types.KnowsSchool, out var unknown);
        foreach (var finding in unknown)
            findings.Add(finding);
        ok &= unknown.IsEmpty & IsParity(row.Weeks, $"{field}.weeks", out var parity) & IsNth(row.Nth, $"{field}.nth", out var nth);
        return !ok ? null : new()
        {
            Hours = hours,
            Days = row.Day is { } day ? DaySet.Of(day) : DaySet.EveryDay,
            Types = ofType,
            From = row.ValidFrom,
            To = row.ValidTo,
            Season = row is { SeasonStart: { } start, SeasonEnd: { } end } ? (start, end) : null,
            WeekParity = parity,
            Nth = nth,
        };
    }

    private bool IsOrdered(LocalDate? from, LocalDate? to, string field)
    {
        if (!(to < from))
            return true;
        findings.Error($"{field}.validTo", SchedulingCodes.DatesReversed, Iso("from", from!.Value), Iso("to", to!.Value));
        return false;
    }

    private bool HasSeason(OpeningHours row, string field)
    {
        if (row.SeasonStart is null == row.SeasonEnd is null)
            return true;
        var missing = row.SeasonStart is null ? "seasonStart" : "seasonEnd";
        findings.Error($"{field}.{missing}", SchedulingCodes.Incomplete, new Argument("missing", missing));
        return false;
    }

    private bool IsParity(string? weeks, string field, out int? parity)
    {
        parity = weeks switch { Odd => 1, Even => 0, _ => null };
        if (weeks is null || parity is not null)
            return true;
        findings.Error(field, SchedulingCodes.UnknownWeeks, new Argument("word", weeks));
        return false;
    }

    private bool IsNth(ValueList<int> nth, string field, out int bits)
    {
        (bits, var ok) = (0, true);
        for (var i = 0; i < nth.Count && !findings.IsFull; i++)
        {
            if (nth[i] is Last or (>= 1 and <= MostInMonth))
            {
                bits |= nth[i] == Last ? 1 : 1 << nth[i];
                continue;
            }

            findings.Error(FormattableString.Invariant($"{field}[{i}]"), SchedulingCodes.UnknownNth, Argument.Of("value", nth[i]));
            ok = false;
        }

        return ok;
    }

    private static Argument Iso(string name, LocalDate date) => new(name, LocalDatePattern.Iso.Format(date));
}
