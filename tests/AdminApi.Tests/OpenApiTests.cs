using System.Text.Json.Nodes;
using AdminApi.Tests.Frame;

namespace AdminApi.Tests;

/// <summary>The document that is served, that is checked in, and that tells of every endpoint.</summary>
public sealed class OpenApiTests
{
    private const string CheckedIn = "samples/AdminApi/openapi.json";

    [Fact]
    public async Task Document_IsTheOneThatIsCheckedIn()
    {
        var served = (await Served()).ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE_API") == "1")
            await File.WriteAllTextAsync(Path.Combine(Repository.Root, CheckedIn), served, TestContext.Current.CancellationToken);
        Assert.True(served == Repository.Text(CheckedIn), $"{CheckedIn} is not what is served. Run the tests with APPROVE_API=1, and read the difference.");
    }

    [Fact]
    public async Task Document_TellsOfEveryEndpoint()
    {
        var paths = (await Served())["paths"]!.AsObject();
        var told = paths.SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key[TestHost.Root.Length..]}"));
        Assert.Equal(RoleTests.Endpoints.Select(row => row.Data.Item1).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.All(paths.SelectMany(path => path.Value!.AsObject()), operation => Assert.NotEmpty((string)operation.Value!["summary"]!));
    }

    [Fact]
    public async Task Document_RefersToWhatIsThere()
    {
        var document = await Served();
        var known = document["components"]!["schemas"]!.AsObject().Select(schema => $"#/components/schemas/{schema.Key}").ToHashSet(StringComparer.Ordinal);
        var references = References(document).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(reference, known));
        Assert.Superset(references.ToHashSet(StringComparer.Ordinal), known);
    }

    /// <summary>The words that a caller meets are those of the contract.</summary>
    [Fact]
    public async Task Document_HasTheWordsOfTheContract()
    {
        var schemas = (await Served())["components"]!["schemas"]!;
        Assert.Equal(
            ["draft", "pending_review", "published", "archived", "suspended"],
            schemas["ResourceMetadata"]!["properties"]!["status"]!["enum"]!.AsArray().Select(word => (string)word!));
        Assert.Equal("password", (string)schemas["ResourceLocation"]!["properties"]!["accessCode"]!["format"]!);
        Assert.True((bool)schemas["ResourceLocation"]!["properties"]!["accessCode"]!["writeOnly"]!);
        Assert.Equal(4, schemas["BaseResource"]!["oneOf"]!.AsArray().Count);
        Assert.Equal("array", (string)schemas["PricingSection"]!["properties"]!["fees"]!["type"]!);
    }

    private static async Task<JsonNode> Served()
    {
        await using var host = await TestHost.StartAsync();
        return (await host.Get("//openapi/v1.json", Who.Nobody)).Is(200).Json;
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
