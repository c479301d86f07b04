namespace Utleie.Domain.Resources;

/// <summary>The standard facilities of a venue (fasiliteter).</summary>
/// <remarks>Source: 001 §4.6.</remarks>
public static class VenueFacilities
{
    /// <summary>The standard list, in its order. Your app may use other words as well.</summary>
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
