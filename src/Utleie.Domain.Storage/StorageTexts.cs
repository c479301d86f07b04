using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage;

/// <summary>The words of this package, in bokmål, nynorsk and English.</summary>
/// <remarks>Source: D1.</remarks>
public static class StorageTexts
{
    /// <summary>A sentence for every one of <see cref="StorageCodes"/>; a host may bring its own <see cref="TextTable.With"/> it.</summary>
    public static TextTable Table { get; } = new(
        Of(StorageCodes.NotFound,
            "Det finnes ikke noe med id {id}. Kontroller id-en.",
            "Det finst ikkje noko med id {id}. Kontroller id-en.",
            "There is nothing with the id {id}. Check the id."),
        Of(StorageCodes.Outdated,
            "Versjon {version} er lagret, og endringen bygger på versjon {expected}. Last på nytt og gjør endringen om igjen.",
            "Versjon {version} er lagra, og endringa byggjer på versjon {expected}. Last på nytt og gjer endringa om att.",
            "Version {version} is stored, and the change was made from version {expected}. Load it again and make the change anew."),
        Of(StorageCodes.IdTaken,
            "Id {id} er i bruk. Lag en ny.",
            "Id {id} er i bruk. Lag ein ny.",
            "The id {id} is taken. Make a new one."),
        Of(StorageCodes.SlugTaken,
            "Nettadressen «{slug}» er i bruk. Velg en annen.",
            "Nettadressa «{slug}» er i bruk. Vel ei anna.",
            "The web address “{slug}” is taken. Choose another."),
        Of(StorageCodes.TimeTaken,
            "Noen andre har fått tiden i mellomtiden. Velg en annen tid.",
            "Nokon andre har fått tida i mellomtida. Vel ei anna tid.",
            "Someone else has got the time meanwhile. Choose another time."),
        Of(StorageCodes.InUse,
            "Objektet {id} har bookinger og kan ikke slettes. Arkiver det i stedet.",
            "Objektet {id} har bookingar og kan ikkje slettast. Arkiver det i staden.",
            "The object {id} has bookings and cannot be deleted. Archive it instead."),
        Of(StorageCodes.EntryTaken,
            "Loggen har en oppføring med id {id} fra før. Lag en ny id.",
            "Loggen har ei oppføring med id {id} frå før. Lag ein ny id.",
            "The log has an entry with the id {id} already. Make a new id."));

    private static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
