using System.IO;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Resources.Tests;

/// <summary>docs/wire.md and docs/sources.md show the contract as it is.</summary>
public sealed partial class WireDocumentTests
{
    private static readonly string[] Examples = [.. JsonBlock().Matches(Page("wire.md")).Select(match => match.Groups[1].Value)];

    /// <summary>The second names of permits (D29).</summary>
    private static readonly string[] OnlyRead = ["DocumentRequirements.noiseExemption", "DocumentRequirements.firePermit"];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Examples.Length)];

    [Fact]
    public void Examples_AreOnePerCategory() => Assert.Equal(ResourceCategory.All, Examples.Select(example => UtleieJson.Read(example).Category));

    [Theory, MemberData(nameof(Numbers))]
    public void Example_HasNoMemberThatIsNotKnown(int number) =>
        Assert.Empty(Parts.Of(UtleieJson.Read(Examples[number])).SelectMany(part => part.ExtensionData?.Keys.Select(name => $"{part.GetType().Name}.{name}") ?? []));

    [Theory, MemberData(nameof(Numbers))]
    public void Example_IsWrittenAsItStands(int number) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Examples[number]), JsonNode.Parse(UtleieJson.Write(UtleieJson.Read(Examples[number])))));

    [Fact]
    public void Examples_ShowEveryMemberBetweenThem()
    {
        var shown = Examples.SelectMany(example => Parts.Of(UtleieJson.Read(example))).SelectMany(Shown).ToHashSet();
        string[] missing = [.. WireTable.Rows.SelectMany(type => type.Value.Select(line => $"{type.Key}.{line.Split(' ')[0]}")).Except(shown).Except(OnlyRead).Where(member => !IsOfTheSection(member))];
        Assert.Empty(missing);
    }

    /// <summary>A price list has the members of the pricing section, which are shown there.</summary>
    private static bool IsOfTheSection(string member) =>
        member.StartsWith("PriceList.", StringComparison.Ordinal) && WireTable.Rows["PricingSection"].Any(line => line.Split(' ')[0] == member["PriceList.".Length..]);

    [Fact]
    public void Sources_NameEveryTypeOfTheTables() =>
        Assert.All(WireTable.Rows.Keys, type => Assert.Contains($"`{type}`", Page("sources.md"), StringComparison.Ordinal));

    private static IEnumerable<string> Shown(IExtensible part) =>
        from property in WireTableTests.Shapes.GetTypeInfo(part.GetType()).Properties
        let value = property.Get?.Invoke(part)
        where value is not null && property.ShouldSerialize?.Invoke(part, value) != false
        let type = part is BaseResource && WireTable.Common.Contains(property.Name) ? nameof(BaseResource) : part.GetType().Name
        select $"{type}.{property.Name}";

    private static string Page(string name) => File.ReadAllText(Path.Combine(Root(), "docs", name));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Utleie.Domain.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The solution is in no folder above the tests. Run them where they are built.");
        return folder.FullName;
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
