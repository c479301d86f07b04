using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing;

// D1.
/// <summary>The words of a price table, in bokmål, nynorsk and English.</summary>
internal sealed class PriceTableTexts(string currency, Language language)
{
    private const int DaysPerWeek = 7;

    private static readonly LocalizedText[] Days =
    [
        new("mandag", "måndag", "Monday"), new("tirsdag", "tysdag", "Tuesday"), new("onsdag", "onsdag", "Wednesday"), new("torsdag", "torsdag", "Thursday"),
        new("fredag", "fredag", "Friday"), new("lørdag", "laurdag", "Saturday"), new("søndag", "sundag", "Sunday"),
    ];

    private static readonly LocalizedText EveryDay = new("alle dager", "alle dagar", "every day");
    private static readonly LocalizedText OtherDays = new("andre dager", "andre dagar", "other days");
    private static readonly LocalizedText And = new("og", "og", "and");
    private static readonly LocalizedText Price = new("pris", "pris", "price");
    private static readonly LocalizedText Free = new("gratis", "gratis", "free");
    private static readonly LocalizedText Whole = new("hele", "heile", "whole");
    private static readonly LocalizedText OnePart = new("1 del", "1 del", "1 part");
    private static readonly LocalizedText ManyParts = new("{0} deler", "{0} delar", "{0} parts");
    private static readonly LocalizedText Regular = new("Ordinær pris", "Ordinær pris", "Regular price");
    private static readonly LocalizedText NoPurpose = new("uten formål", "utan føremål", "no purpose");
    private static readonly LocalizedText FromMinutes = new("fra {0}", "frå {0}", "from {0}");
    private static readonly LocalizedText After = new("etter {0}", "etter {0}", "after {0}");
    private static readonly LocalizedText Once = new("per leie", "per leige", "per booking");
    private static readonly LocalizedText Persons = new("{0} personer", "{0} personar", "{0} persons");
    private static readonly LocalizedText PersonsFrom = new("fra {0} personer", "frå {0} personar", "from {0} persons");
    private static readonly LocalizedText Minutes = new("{0} minutter", "{0} minutt", "{0} minutes");
    private static readonly LocalizedText Hours = new("{0} timer", "{0} timar", "{0} hours");
    private static readonly LocalizedText OneHour = new("1 time", "1 time", "1 hour");
    private static readonly LocalizedText MinimumPrice = new("minst {0}", "minst {0}", "at least {0}");
    private static readonly LocalizedText MaximumPerDay = new("høyst {0} per dag", "høgst {0} per dag", "at most {0} per day");
    private static readonly LocalizedText MaximumPerBooking = new("høyst {0} per leie", "høgst {0} per leige", "at most {0} per booking");
    private static readonly LocalizedText MinimumTime = new("betaling for minst {0}", "betaling for minst {0}", "at least {0} are charged");
    private static readonly LocalizedText AtMost = new("høyst {0}", "høgst {0}", "at most {0}");
    private static readonly LocalizedText OfWhatExceeds = new("av det som overstiger {0}", "av det som overstig {0}", "of what exceeds {0}");
    private static readonly LocalizedText OfPrice = new("av prisen", "av prisen", "of the price");
    private static readonly LocalizedText OfRevenue = new("av billettinntektene", "av billettinntektene", "of ticket revenue");
    private static readonly LocalizedText Mandatory = new("alltid", "alltid", "always");
    private static readonly LocalizedText FreePersons = new("{0} går fritt", "{0} går fritt", "{0} free of charge");
    private static readonly LocalizedText PerStarted = new("per påbegynt {0}", "per påbyrja {0}", "per started {0}");
    private static readonly LocalizedText Afterwards = new("etter leien", "etter leiga", "after the booking");
    private static readonly LocalizedText PerPiece = new("per stk.", "per stk.", "per item");
    private static readonly LocalizedText PerPieceDay = new("per stk. og dag", "per stk. og dag", "per item and day");
    private static readonly LocalizedText PerPieceNight = new("per stk. og natt", "per stk. og natt", "per item and night");
    private static readonly LocalizedText PerPieceHour = new("per stk. og time", "per stk. og time", "per item and hour");
    private static readonly LocalizedText FromPieces = new("{0} fra {1} stk.", "{0} frå {1} stk.", "{0} from {1} items");

    private static readonly LocalizedText[] Types =
    [
        new("virkedag", "yrkedag", "workday"), new("lørdag", "laurdag", "Saturday"), new("helligdag", "heilagdag", "public holiday"),
        new("dag før helligdag", "dag før heilagdag", "day before a public holiday"), new("skoledag", "skuledag", "school day"), new("skoleferie", "skuleferie", "school holiday"),
    ];

    internal string RowOf(string? group) => group ?? Regular.In(language);

    internal string Amount(decimal amount) => LineTexts.Price(amount, currency, language);

    internal string PartsOf(PriceTableColumn column, bool arePartsNamed) => (column.PartCount, column.Parts.IsEmpty, arePartsNamed) switch
    {
        (1, _, _) => OnePart.In(language),
        ({ } count, _, _) => With(ManyParts, count),
        (_, false, _) => string.Join(", ", column.Parts),
        (_, _, true) => Whole.In(language),
        _ => "",
    };

    internal string TimeOf(PriceTableColumn column, bool areDaysNamed) => Joined(" ", DaysOf(column, areDaysNamed), string.Join(", ", column.Times.Where(time => !IsWholeDay(time)).Select(time => $"{time.From}–{time.To}")));

    private static bool IsWholeDay(PriceTableTime time) => time.From == ClockTime.Midnight && time.To == ClockTime.EndOfDay;

    internal string ColumnOf(PriceTableColumn column, bool arePartsNamed, bool areDaysNamed) =>
        Joined(", ", PartsOf(column, arePartsNamed), TimeOf(column, areDaysNamed)) is { Length: > 0 } text ? text : Price.In(language);

    internal string TitleOf(PriceTableBlock block, bool arePurposesNamed) => Joined(
        ", ",
        arePurposesNamed ? string.Join(", ", [.. block.IsForNoPurpose ? new[] { NoPurpose.In(language) } : [], .. block.Purposes]) : "",
        block.MinMinutes > 0 ? string.Format(CultureInfo.InvariantCulture, FromMinutes.In(language), Length(block.MinMinutes)) : "",
        PersonsOf(block.MinParticipants, block.MaxParticipants));

    internal string PerOf(PriceUnit unit) => unit == PriceUnit.Booking ? Once.In(language) : $"per {UnitNames.Of(unit).One.In(language)}";

    internal string CellOf(PriceTableCell cell, bool isWithoutUnit)
    {
        if (cell.UnitPrice is not { } price)
            return "–";
        if (isWithoutUnit)
            return price == 0 ? Free.In(language) : Amount(price);
        return cell.Tiers.Count <= 1
            ? Each(price, cell.Tiers.IsEmpty ? cell.Unit : cell.Tiers[0].Unit)
            : string.Join(", ", cell.Tiers.Select(tier => tier.FromMinutes == 0 ? Each(tier.UnitPrice, tier.Unit) : $"{string.Format(CultureInfo.InvariantCulture, After.In(language), Length(tier.FromMinutes))} {Each(tier.UnitPrice, tier.Unit)}"));
    }

    internal string WindowOf(PricePackage package)
    {
        var window = package.Window ?? new();
        if (window.Hours is { } hours)
            return Joined(", ", Length(hours * 60), TypesOf(package.DayTypes));
        var (from, to) = (window.TimeFrom ?? ClockTime.Midnight, window.TimeTo ?? ClockTime.EndOfDay);
        return window is { FromDay: { } first, ToDay: { } last }
            ? Joined(", ", FormattableString.Invariant($"{Day(first)} {from} – {Day(last)} {to}"), TypesOf(package.DayTypes))
            : Joined(" ", Joined($" {And.In(language)} ", DaysOf([.. window.DayOfWeek]), TypesOf(package.DayTypes)), FormattableString.Invariant($"{from}–{to}"));
    }

    /// <summary>Whom and what a package is for; empty for everyone.</summary>
    internal string ScopeOf(PricePackage package, Func<string, string> groupName) => Joined(
        ", ", string.Join(", ", package.TargetGroups.Select(groupName)), string.Join(", ", package.Parts), string.Join(", ", package.PartCount.Select(count => count == 1 ? OnePart.In(language) : With(ManyParts, count))),
        string.Join(", ", package.Purposes), PersonsOf(package.MinParticipants, package.MaxParticipants));

    internal string LimitOf(PriceLimit limit) => Joined(
        ", ",
        limit.MinimumPrice is { } least ? With(MinimumPrice, Amount(least)) : "",
        limit.MaximumPerDay is { } perDay ? With(MaximumPerDay, Amount(perDay)) : "",
        limit.MaximumPerBooking is { } perBooking ? With(MaximumPerBooking, Amount(perBooking)) : "",
        limit.MinimumMinutes is { } minutes ? With(MinimumTime, Length(minutes)) : "");

    internal string FeeOf(Fee fee, Func<string, string> groupName)
    {
        var (unit, amount) = ((fee.Type ?? FeeType.Fixed).Unit, fee.Amount ?? 0);
        var text = unit == PriceUnit.Percent ? $"{Number(amount)} % {OfPrice.In(language)}"
            : unit == PriceUnit.PercentOfRevenue ? $"{Number(amount)} % {OfRevenue.In(language)}"
            : fee.PerStartedMinutes is { } period ? $"{Amount(amount)} {With(PerStarted, Length(period))}"
            : Each(amount, unit);
        return Joined(
            ", ",
            text,
            fee.RevenueThreshold is { } threshold ? With(OfWhatExceeds, Amount(threshold)) : "",
            fee.Minimum is { } least ? With(MinimumPrice, Amount(least)) : "",
            fee.Maximum is { } most ? With(AtMost, Amount(most)) : "",
            string.Join(", ", fee.TargetGroups.Select(groupName)),
            PersonsOf(fee.MinParticipants, fee.MaxParticipants),
            fee.FreePersons is { } free ? With(FreePersons, free) : "",
            fee.Category is FeeCategory.Late or FeeCategory.Damage ? Afterwards.In(language) : "",
            fee.Mandatory == true ? Mandatory.In(language) : "");
    }

    internal string ServiceOf(AddOnService service)
    {
        var per = (service.Unit ?? ChargeUnit.Booking) switch
        {
            ChargeUnit.Booking => service.QuantityPrices.IsEmpty ? "" : PerPiece.In(language),
            ChargeUnit.Day => PerPieceDay.In(language),
            ChargeUnit.Night => PerPieceNight.In(language),
            ChargeUnit.Hour => PerPieceHour.In(language),
            _ => throw new UnreachableException(),
        };
        var quantities = service.QuantityPrices.Select(price => string.Format(CultureInfo.InvariantCulture, FromPieces.In(language), Amount(price.Price ?? 0), price.From));
        return Joined(", ", [Joined(" ", Amount(service.Price ?? 0), per), .. quantities, service.Required == true ? Mandatory.In(language) : ""]);
    }

    private string DaysOf(PriceTableColumn column, bool areDaysNamed) => column.Days.Count == DaysPerWeek ? areDaysNamed ? OtherDays.In(language) : "" : Joined($" {And.In(language)} ", DaysOf([.. column.Days]), TypesOf([.. column.DayTypes.Select(Wire.WireWords<DayType>.Of)]));

    /// <summary>Consecutive days as a range: <c>mandag–fredag</c>.</summary>
    private string DaysOf(IsoDayOfWeek[] days)
    {
        if (days.Length == DaysPerWeek)
            return EveryDay.In(language);
        var ranges = new List<(IsoDayOfWeek From, IsoDayOfWeek To)>();
        foreach (var day in days.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].To + 1 == day)
                ranges[^1] = (ranges[^1].From, day);
            else
                ranges.Add((day, day));
        }

        return string.Join(", ", ranges.Select(range => range.From == range.To ? Day(range.From) : $"{Day(range.From)}–{Day(range.To)}"));
    }

    private string TypesOf(ValueList<string> words) =>
        string.Join(", ", words.Select(word => Wire.WireWords<DayType>.TryParse(word, out var type) ? Types[(int)type].In(language) : word));

    private string Day(IsoDayOfWeek day) => Days[(int)day - 1].In(language);

    private string Each(decimal price, PriceUnit unit) =>
        price == 0 ? Free.In(language) : $"{Amount(price)} {PerOf(unit)}";

    private string Length(int minutes) => minutes switch
    {
        60 => OneHour.In(language),
        _ when minutes % 60 == 0 => With(Hours, minutes / 60),
        _ => With(Minutes, minutes),
    };

    private string PersonsOf(int? least, int? most) => (least, most) switch
    {
        (null, null) => "",
        (null or 0, { } to) => With(Persons, FormattableString.Invariant($"0–{to}")),
        ({ } from, null) => With(PersonsFrom, from),
        ({ } from, { } to) => With(Persons, FormattableString.Invariant($"{from}–{to}")),
    };

    private string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture).Replace(".", language == Language.En ? "." : ",", StringComparison.Ordinal);

    private string With(LocalizedText text, object value) => string.Format(CultureInfo.InvariantCulture, text.In(language), value);

    private static string Joined(string separator, params string[] texts) => string.Join(separator, texts.Where(text => text.Length > 0));
}
