namespace Utleie.Domain.Resources;

/// <summary>What a venue may have, in the documents' words (fasiliteter).</summary>
/// <remarks>Source: 001 §4.6.</remarks>
public static class VenueFacilities
{
    /// <summary>The standard list, in its order. A host may use words of its own beside it.</summary>
    public static ValueList<string> Standard { get; } =
    [
        "Kjøkken",
        "Garderobe",
        "Dusj",
        "Parkering",
        "WiFi",
        "Projektor/TV",
        "Lydanlegg",
        "Scene",
        "Kiosk",
        "Catering",
        "Teleslynge",
        "Toalett",
        "HC-toalett",
        "Vertskap/betjening",
        "Aircondition",
        "Whiteboard",
        "Flipover",
        "Videokonferanse",
    ];
}
