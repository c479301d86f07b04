using FsCheck;
using FsCheck.Fluent;
using Utleie.Domain.Resources;
using Utleie.Domain.Resources.Tests;

namespace Utleie.Schema.Tests;

public sealed class SchemaTests
{
    public static TheoryData<string> Categories => [.. Shapes.Categories.Select(category => category.Word)];

    public static TheoryData<string> Bundled => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Categories))]
    public void Schema_IsWhatTheTypesSay(string category) =>
        Committed.Holds($"{category}.schema.json", JsonSchema.Of(category, Shapes.Categories.Single(one => one.Word == category).Type));

    [Fact]
    public void Types_AreWhatTheTypesSay() => Committed.Holds("utleie.d.ts", TypeScript.Types());

    [Theory, MemberData(nameof(Bundled))]
    public void Schema_TakesTheBundledObjects(string file)
    {
        var (code, output) = Node.Run(OneLine(File.ReadAllText(Data(file))), "check.mjs");
        Assert.True(code == 0, output);
    }

    [Fact]
    public void Schema_TakesWhatTheLibraryWrites()
    {
        var lines = AnyResource.OfAnyCategory.Generator.Sample(400).Select(resource => UtleieJson.Write(resource));
        var (code, output) = Node.Run(string.Join('\n', lines), "check.mjs");
        Assert.True(code == 0, output);
        Assert.Contains("400 read, 0 refused", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"category":"båt"}""")]
    [InlineData("""{"subcategory":"Møterom"}""")]
    [InlineData("""{"category":"lokaler","subcategory":1}""")]
    [InlineData("""{"category":"lokaler","pricing":{"pricePlans":[{"conditions":{"timeFrom":"8:00"}}]}}""")]
    [InlineData("""{"category":"lokaler","metadata":{"status":"unknown"}}""")]
    [InlineData("""{"category":"sport","multiCourt":{"courts":{}}}""")]
    [InlineData("""{"category":"torg","inventory":{"totalUnits":1.5}}""")]
    public void Schema_RefusesWhatTheLibraryRefuses(string json)
    {
        Assert.False(UtleieJson.TryRead(System.Text.Encoding.UTF8.GetBytes(json), out _, out _));
        Assert.Equal(1, Node.Run(json, "check.mjs").Code);
    }

    [Theory, MemberData(nameof(Bundled))]
    public void Types_TakeTheBundledObjects(string file) => Compiles(true, $"export const it: RentalObject = {File.ReadAllText(Data(file))};");

    [Theory]
    [InlineData("""export const it: RentalObject = { category: "båt" };""")]
    [InlineData("""export const it: RentalObject = { category: "sport", venueCapacity: { maxPersons: 10 } };""")]
    [InlineData("""export const it: RentalObject = { category: "lokaler", metadata: { status: "unknown" } };""")]
    public void Types_RefuseWhatIsNone(string program) => Compiles(false, program);

    private static void Compiles(bool expected, string program)
    {
        var folder = Directory.CreateTempSubdirectory("utleie-types-");
        try
        {
            File.Copy(Path.Combine(Committed.Folder, "utleie.d.ts"), Path.Combine(folder.FullName, "utleie.d.ts"));
            var path = Path.Combine(folder.FullName, "it.ts");
            File.WriteAllText(path, $"import type {{ RentalObject }} from \"./utleie\";\n{program}\n");
            var (code, output) = Node.Run("", "node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--skipLibCheck", "false", path);
            Assert.True(code == 0 == expected, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Data(string file) => Path.Combine(AppContext.BaseDirectory, "data", file);

    private static string OneLine(string json) => json.Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ');
}
