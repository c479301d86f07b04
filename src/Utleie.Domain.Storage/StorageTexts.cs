using Utleie.Domain.Answers;

namespace Utleie.Domain.Storage;

// D1.
/// <summary>The texts of this package, in bokmål, nynorsk and English.</summary>
public static class StorageTexts
{
    /// <summary>The text of every code in <see cref="StorageCodes"/>. To replace texts, use <see cref="TextTable.With"/>.</summary>
    public static TextTable Table { get; } = new(
        Of(StorageCodes.NotFound,
            "Fant ingenting med id {id}. Kontroller id-en.",
            "Fann ingenting med id {id}. Kontroller id-en.",
            "Nothing was found with id {id}. Check the id."),
        Of(StorageCodes.Outdated,
            "Endringen bygger på versjon {expected}, men versjon {version} er lagret. Last inn på nytt og gjør endringen igjen.",
            "Endringa byggjer på versjon {expected}, men versjon {version} er lagra. Last inn på nytt og gjer endringa ein gong til.",
            "The change was based on version {expected}, but the stored version is {version}. Reload and make the change again."),
        Of(StorageCodes.IdTaken,
            "Id {id} er allerede i bruk. Lag en ny.",
            "Id {id} er alt i bruk. Lag ein ny.",
            "The id {id} is already in use. Create a new one."),
        Of(StorageCodes.SlugTaken,
            "Nettadressen «{slug}» er allerede i bruk. Velg en annen.",
            "Nettadressa «{slug}» er alt i bruk. Vel ei anna.",
            "The web address “{slug}” is already in use. Choose another."),
        Of(StorageCodes.TimeTaken,
            "Tiden ble nettopp booket av noen andre. Velg en annen tid.",
            "Tida vart nettopp booka av nokon andre. Vel ei anna tid.",
            "This time has just been booked by someone else. Choose another time."),
        Of(StorageCodes.InUse,
            "Objektet {id} har bookinger og kan ikke slettes. Arkiver det i stedet.",
            "Objektet {id} har bookingar og kan ikkje slettast. Arkiver det i staden.",
            "The object {id} has bookings and cannot be deleted. Archive it instead."),
        Of(StorageCodes.EntryTaken,
            "Loggen har allerede en oppføring med id {id}. Lag en ny id.",
            "Loggen har alt ei oppføring med id {id}. Lag ein ny id.",
            "The log already has an entry with id {id}. Create a new id."),
        Of(StorageCodes.RequestPending,
            "Det finnes allerede en åpen søknad ({id}). Vent til den er behandlet.",
            "Det finst alt ein open søknad ({id}). Vent til han er behandla.",
            "There is already an open request ({id}). Wait until it is decided."),
        Of(StorageCodes.IssueOpen,
            "Feilen er allerede registrert ({id}). Tell den opp i stedet.",
            "Feilen er alt registrert ({id}). Tel han opp i staden.",
            "The issue is already recorded ({id}). Count it up instead."));

    private static KeyValuePair<string, LocalizedText> Of(string code, string nb, string nn, string en) => new(code, new(nb, nn, en));
}
