using System.Text.Json;
using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>A host's own category stands beside the four.</summary>
public sealed class CustomCategoryTests
{
    private static readonly JsonSerializerOptions Options = UtleieJson.Create(categories: CustomCategory.Of<Boat>(Boat.Boats, HostJson.Default));

    [Law]
    public bool Read_GivesBackAHostsOwnResource(Boat boat) => UtleieJson.Read(UtleieJson.Write(boat, Options), Options).Equals(boat);

    [Law]
    public bool Read_GivesBackTheFourBesideIt(BaseResource resource) => UtleieJson.Read(UtleieJson.Write(resource, Options), Options).Equals(resource);

    [Fact]
    public void Write_PutsTheHostsMembersAfterTheCommonOnes() => Assert.Equal(
        """{"category":"båter","identity":{"displayName":"Snekke"},"berths":4,"lifejackets":[{"size":"L","count":2}]}""",
        UtleieJson.Write(new Boat { Berths = 4, Lifejackets = [new() { Size = "L", Count = 2 }], Identity = new() { DisplayName = "Snekke" } }, Options));

    [Fact]
    public void Read_NamesTheHostsCategoryAmongTheKnown()
    {
        var error = Assert.Throws<WireException>(() => UtleieJson.Read("""{"category":"biler"}""", Options));
        Assert.Equal("category: 'biler' is no known category. Write one of lokaler, sport, arrangementer, torg, båter.", error.Message);
    }

    [Fact]
    public void Write_RefusesACategoryThatIsNotRegistered()
    {
        var error = Assert.Throws<ArgumentException>(() => UtleieJson.Write(new Boat()));
        Assert.StartsWith("Boat of category 'båter' is not registered. Give UtleieJson.Create a CustomCategory.Of<Boat>.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_RefusesAWordOrATypeTwice()
    {
        Assert.StartsWith("lokaler is registered twice.", Refused(CustomCategory.Of<Boat>(ResourceCategory.Venue, HostJson.Default)), StringComparison.Ordinal);
        Assert.StartsWith(
            "Boat is registered twice.",
            Refused(CustomCategory.Of<Boat>(Boat.Boats, HostJson.Default), CustomCategory.Of<Boat>(ResourceCategory.Create("skip", new("Skip", "Skip", "Ships")), HostJson.Default)),
            StringComparison.Ordinal);
    }

    private static string Refused(params CustomCategory[] categories) => Assert.Throws<ArgumentException>(() => UtleieJson.Create(null, categories)).Message;
}

public sealed record Boat() : BaseResource(Boats)
{
    public static readonly ResourceCategory Boats = ResourceCategory.Create("båter", new("Båter", "Båtar", "Boats"));

    public int? Berths { get; init; }

    public ValueList<Lifejacket> Lifejackets { get; init; }
}

public sealed record Lifejacket : IExtensible
{
    public string? Size { get; init; }

    public int? Count { get; init; }

    [JsonIgnore]
    public JsonMembers? ExtensionData { get; init; }
}

[JsonSerializable(typeof(Boat))]
internal sealed partial class HostJson : JsonSerializerContext;
