using Utleie.Domain.Answers;

namespace AdminApi.Start;

/// <summary>The words of the start page, in bokmål, nynorsk and English.</summary>
internal static class StartTexts
{
    internal static LocalizedText About { get; } = new(
        "Kommunens utleieobjekter over HTTP: kalender, priser, tillatelser og bookinger.",
        "Utleigeobjekta til kommunen over HTTP: kalender, prisar, løyve og bookingar.",
        "The municipality's rental objects over HTTP: calendars, prices, permits and bookings.");

    internal static LocalizedText Docs { get; } = new("Alle endepunkter", "Alle endepunkt", "All endpoints");

    internal static LocalizedText OpenApi { get; } = new("Kontrakten som OpenAPI", "Kontrakten som OpenAPI", "The contract as OpenAPI");

    internal static LocalizedText Objects { get; } = new("Publiserte utleieobjekter", "Publiserte utleigeobjekt", "Published rental objects");

    internal static LocalizedText Health { get; } = new("Om databasen svarer", "Om databasen svarar", "Whether the database answers");
}
