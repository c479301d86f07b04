namespace Utleie.Domain.Resources.Tests;

public sealed class ResourceWordsTests
{
    /// <summary>001 §10.1, in its order and words.</summary>
    [Theory]
    [InlineData("draft", false, false)]
    [InlineData("pending_review", false, false)]
    [InlineData("published", true, true)]
    [InlineData("archived", false, false)]
    [InlineData("suspended", false, false)]
    public void ResourceStatus_SaysWhatThePublicSeesAndBooks(string word, bool visible, bool bookable)
    {
        Assert.True(ResourceStatus.TryParse(word, out var status));
        Assert.Equal((visible, bookable), (status.IsVisible, status.IsBookable));
    }

    /// <summary>001 §1.1, in its order and words.</summary>
    [Theory]
    [InlineData("lokaler", "Lokaler", typeof(Venue))]
    [InlineData("sport", "Sport", typeof(SportsFacility))]
    [InlineData("arrangementer", "Arrangementer", typeof(Event))]
    [InlineData("torg", "Torg", typeof(Equipment))]
    public void ResourceCategory_NamesTheTypeOfItsDocuments(string word, string label, Type type)
    {
        var resource = UtleieJson.Read($$"""{"category":"{{word}}"}""");
        Assert.IsType(type, resource);
        Assert.Equal((word, label), (resource.Category.Value, resource.Category.Label.Nb));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("torg")]
    public void ResourceCategory_RefusesAWordThatIsEmptyOrTaken(string word) =>
        Assert.Throws<ArgumentException>(() => ResourceCategory.Create(word, new("Båter", "Båtar", "Boats")));

    /// <summary>001 §4.6.</summary>
    [Fact]
    public void VenueFacilities_AreTheStandardList() => Assert.Equal(
        "Kjøkken, Garderobe, Dusj, Parkering, WiFi, Projektor/TV, Lydanlegg, Scene, Kiosk, Catering, Teleslynge, Toalett, HC-toalett, "
        + "Vertskap/betjening, Aircondition, Whiteboard, Flipover, Videokonferanse",
        string.Join(", ", VenueFacilities.Standard));
}
