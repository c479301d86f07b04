using Utleie.Domain.Answers;
using Utleie.Domain.Pricing;

namespace Utleie.Domain.Bookings;

/// <summary>Formats a line of a cancellation statement as text: <c>Beholdes: leie</c>.</summary>
public static class CancellationTexts
{
    /// <summary>Returns the text of a line in a language.</summary>
    public static string Of(CancellationLine line, Language language)
    {
        ArgumentNullException.ThrowIfNull(line);
        var kind = Kind(line.Kind).In(language);
        return line.Of is { } of ? $"{kind}: {Part(of).In(language)}" : kind;
    }

    private static LocalizedText Kind(CancellationLineKind kind) => kind switch
    {
        CancellationLineKind.Kept => new("Beholdes", "Blir halde tilbake", "Kept"),
        CancellationLineKind.PaidBack => new("Tilbake", "Tilbake", "Back"),
        CancellationLineKind.LateFee => new("Gebyr for sen avbestilling", "Gebyr for sein avbestilling", "Late cancellation fee"),
        CancellationLineKind.TakenBack => new("Høyere pris for det som er igjen", "Høgare pris for det som er att", "Higher price for what remains"),
        CancellationLineKind.DepositBack => new("Depositum tilbake", "Depositum tilbake", "Deposit back"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of line."),
    };

    private static LocalizedText Part(LineKind part) => part switch
    {
        LineKind.Rental => new("leie", "leige", "rental"),
        LineKind.Ticket => new("billetter", "billettar", "tickets"),
        LineKind.Discount => new("rabatt", "rabatt", "discount"),
        LineKind.Limit => new("prisgrense", "prisgrense", "price limit"),
        LineKind.Fee => new("gebyrer", "gebyr", "fees"),
        LineKind.AddOn => new("tilleggstjenester", "tilleggstenester", "services"),
        LineKind.Item => new("utstyr", "utstyr", "equipment"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "There is no such kind of line."),
    };
}
