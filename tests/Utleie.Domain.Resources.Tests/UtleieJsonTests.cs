using System.Runtime.CompilerServices;
using System.Text;
using Utleie.Domain.Pricing;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

public sealed class UtleieJsonTests
{
    [Fact]
    public void Read_FindsTheCategoryAnywhereAtTheTopLevel()
    {
        var json = """{"identity":{"displayName":"Bane 1","category":"lokaler"},"x":[{"category":"torg"}],"category":"sport","maintenance":{"status":"limited"}}""";
        Assert.IsType<SportsFacility>(UtleieJson.Read(json));
    }

    [Fact]
    public void Write_PutsTheCategoryFirstAndTheCommonSectionsBeforeTheCategorysOwn()
    {
        var venue = new Venue { NoiseRules = new() { MusicAllowed = true }, Identity = new() { DisplayName = "Møterom Y" }, Subcategory = "Møterom" };
        Assert.Equal(
            """{"category":"lokaler","subcategory":"Møterom","identity":{"displayName":"Møterom Y"},"noiseRules":{"musicAllowed":true}}""",
            UtleieJson.Write(venue));
    }

    [Fact]
    public void Sections_AreMadeBeforeTheirMembersAreRead_WhereCodeCanBeMade() =>
        Assert.Equal(RuntimeFeature.IsDynamicCodeSupported, UtleieJson.Options.GetTypeInfo(typeof(PricingSection)).CreateObject is not null);

    [Fact]
    public void WriteUtf8_IsTheTextInUtf8_WithoutAMark()
    {
        var venue = new Venue { Identity = new() { DisplayName = "Møterom Y 🎾" } };
        Assert.Equal(Encoding.UTF8.GetBytes(UtleieJson.Write(venue)), UtleieJson.WriteUtf8(venue));
        Assert.Equal(venue, UtleieJson.Read(UtleieJson.WriteUtf8(venue)));
    }

    [Fact]
    public void Read_OfAConcreteTypeRefusesAnotherCategorysDocument()
    {
        var error = Assert.Throws<WireException>(() => WireFormat.Read<Venue>("""{"category":"sport"}""", UtleieJson.Options));
        Assert.Equal("category: the category is 'sport', and a Venue has 'lokaler'. Read it as its own category.", error.Message);
    }

    [Fact]
    public void TryRead_TellsWhyWhereItCannot()
    {
        Assert.False(UtleieJson.TryRead(Encoding.UTF8.GetBytes("""{"category":"lokaler","subcategory":1}"""), out var none, out var error));
        Assert.Null(none);
        Assert.Equal("subcategory", error.Field);
        Assert.True(UtleieJson.TryRead(Encoding.UTF8.GetBytes("""{"category":"lokaler"}"""), out var read, out var noError));
        Assert.Equal(new Venue(), read);
        Assert.Null(noError);
    }
}
