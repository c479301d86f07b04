using System.Diagnostics;
using System.Globalization;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing;

// D1, D22.
/// <summary>Formats a quote line as text: <c>Basispris, 4 timer à 500 kr</c>.</summary>
public static class LineTexts
{
    private const int MinutesPerHour = 60;

    private static readonly LocalizedText BasePrice = new("Basispris", "Basispris", "Base price");
    private static readonly LocalizedText EarlyBird = new("Tidligbestilling", "Tidlegbestilling", "Early bird");
    private static readonly LocalizedText[] Kinds =
    [
        new("Leie", "Leige", "Rental"),
        new("Billett", "Billett", "Ticket"),
        new("Rabatt", "Rabatt", "Discount"),
        new("Gebyr", "Gebyr", "Fee"),
        new("Tilleggstjeneste", "Tilleggsteneste", "Service"),
        new("Utstyr", "Utstyr", "Equipment"),
        new("Prisgrense", "Prisgrense", "Price limit"),
    ];

    private static readonly LocalizedText MinimumPrice = new("Minstepris {0}", "Minstepris {0}", "Minimum price {0}");
    private static readonly LocalizedText MaximumPerDay = new("Høyst {0} per dag", "Høgst {0} per dag", "At most {0} per day");
    private static readonly LocalizedText MaximumPerBooking = new("Høyst {0} per booking", "Høgst {0} per booking", "At most {0} per booking");
    private static readonly LocalizedText MinimumMinutes = new("Minstetid {0} minutter", "Minstetid {0} minutt", "Minimum time {0} minutes");
    private static readonly LocalizedText AfterHours = new("etter {0} timer", "etter {0} timar", "after {0} hours");
    private static readonly LocalizedText AfterHour = new("etter 1 time", "etter 1 time", "after 1 hour");
    private static readonly LocalizedText AfterMinutes = new("etter {0} minutter", "etter {0} minutt", "after {0} minutes");
    private static readonly LocalizedText OfRevenue = new("av billettinntektene", "av billettinntektene", "of ticket revenue");

    /// <summary>Returns the text of a line in a language.</summary>
    public static string Of(QuoteLine line, Language language)
    {
        ArgumentNullException.ThrowIfNull(line);
        var name = NameOf(line, language) + Changes(line);
        return line.Unit switch
        {
            PriceUnit.Percent => $"{name}, {Number(line.Quantity, language)} %",
            PriceUnit.PercentOfRevenue => $"{name}, {Number(line.Quantity, language)} % {OfRevenue.In(language)}",
            PriceUnit.Booking or PriceUnit.Piece => line.Quantity == 1 ? name : name + Measured(line, language),
            PriceUnit.Hour or PriceUnit.HalfHour or PriceUnit.Slot or PriceUnit.Day or PriceUnit.UnitDay or PriceUnit.Ticket or PriceUnit.StartedHour or PriceUnit.Person
                or PriceUnit.PersonNight or PriceUnit.PieceDay or PriceUnit.PieceNight or PriceUnit.PieceHour or PriceUnit.StartedPeriod => name + Measured(line, language),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Formats an amount in a language: <c>1 200 kr</c>, <c>437,50 kr</c>, <c>NOK 437.50</c>.</summary>
    public static string Price(decimal amount, string currency, Language language) => (language, currency) switch
    {
        (Language.En, _) => $"{currency} {Number(amount, language, decimals: 2)}",
        (_, Money.DefaultCurrency) => $"{Number(amount, language, decimals: 2)} kr",
        _ => $"{Number(amount, language, decimals: 2)} {currency}",
    };

    private static string NameOf(QuoteLine line, Language language) => line.Origin.Type switch
    {
        OriginType.BasePrice => BasePrice.In(language),
        OriginType.EarlyBird => EarlyBird.In(language),
        OriginType.Tier => TierName(line, language),
        OriginType.Limit => LimitName(line, language),
        OriginType.Plan or OriginType.TargetGroup or OriginType.Season or OriginType.PeakTime or OriginType.Holiday or OriginType.Court or OriginType.SubRoom or OriginType.Section
            or OriginType.TicketType or OriginType.Fee or OriginType.AddOn or OriginType.Item or OriginType.Discount
            or OriginType.Package or OriginType.RevenueShare => line.Name ?? line.Origin.Id ?? Kinds[(int)line.Kind].In(language),
        _ => throw new UnreachableException(),
    };

    // D176.
    /// <summary>The name of a tier and after how long it applies: <c>Arrangement etter 2 timer</c>.</summary>
    private static string TierName(QuoteLine line, Language language)
    {
        var (name, minutes) = (line.Name ?? BasePrice.In(language), (int)Value(line.Origin.Id));
        return minutes == 0 ? name : $"{name} {After(minutes, language)}";
    }

    private static string After(int minutes, Language language) => minutes switch
    {
        MinutesPerHour => AfterHour.In(language),
        _ when minutes % MinutesPerHour == 0 => string.Format(CultureInfo.InvariantCulture, AfterHours.In(language), minutes / MinutesPerHour),
        _ => string.Format(CultureInfo.InvariantCulture, AfterMinutes.In(language), minutes),
    };

    // D178.
    private static string LimitName(QuoteLine line, Language language)
    {
        var value = Value(line.Origin.Id);
        var (text, shown) = (line.Origin.Id ?? "").Split('/')[0] switch
        {
            "minimumPrice" => (MinimumPrice, Price(value, line.Amount.Currency, language)),
            "maximumPerDay" => (MaximumPerDay, Price(value, line.Amount.Currency, language)),
            "maximumPerBooking" => (MaximumPerBooking, Price(value, line.Amount.Currency, language)),
            "minimumMinutes" => (MinimumMinutes, Number(value, language)),
            _ => (Kinds[(int)LineKind.Limit], ""),
        };
        return string.Format(CultureInfo.InvariantCulture, text.In(language), shown);
    }

    /// <summary>Returns the number after the last slash of an id; 0 if there is none.</summary>
    private static decimal Value(string? id) =>
        id is not null && decimal.TryParse(id.AsSpan(id.LastIndexOf('/') + 1), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static string Measured(QuoteLine line, Language language) =>
        $", {Quantity(line, language)} {Each(language)} {Price(line.UnitPrice, line.Amount.Currency, language)}";

    private static string Changes(QuoteLine line)
    {
        var names = line.ChangedBy.Select(change => change.Name ?? change.Id).OfType<string>().ToArray();
        return names.Length == 0 ? "" : $" ({string.Join(", ", names)})";
    }

    private static string Each(Language language) => language == Language.En ? "at" : "à";

    private static string Quantity(QuoteLine line, Language language)
    {
        var (one, many) = UnitNames.Of(line.Unit);
        return $"{Number(line.Quantity, language)} {(line.Quantity == 1 ? one : many).In(language)}";
    }

    /// <summary>Formats a number with the separators of the language, without decimals or with at least the given number.</summary>
    private static string Number(decimal number, Language language, int decimals = 0)
    {
        var whole = decimal.Truncate(number) == number;
        var text = number.ToString(whole ? "#,0" : decimals == 2 ? "#,0.00##" : "#,0.####", CultureInfo.InvariantCulture);
        return language == Language.En ? text : text.Replace(',', ' ').Replace('.', ',');
    }
}
