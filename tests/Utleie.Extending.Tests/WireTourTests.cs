using Utleie.Domain.Resources;
using Utleie.Domain.Wire;

namespace Utleie.Extending.Tests;

public sealed class WireTourTests
{
    [Fact]
    public void Read_GivesTheTypeOfTheCategory_AndWriteKeepsWhatItDoesNotKnow()
    {
        var json = """{"category":"lokaler","subcategory":"Sal","scene":"stor"}""";

        // <tour>
        BaseResource hall = UtleieJson.Read(json);                       // a Venue, SportsFacility, Event or Equipment
        string text = UtleieJson.Write(hall with { Subcategory = "Kultursal" });
        Venue venue = WireFormat.Read<Venue>(text, UtleieJson.Options);  // or an error, where it is not a venue's document
        // </tour>

        Assert.Equal("""{"category":"lokaler","subcategory":"Kultursal","scene":"stor"}""", text);
        Assert.Equal("Kultursal", venue.Subcategory);
        Assert.Throws<WireException>(() => WireFormat.Read<Event>(text, UtleieJson.Options));
    }
}
