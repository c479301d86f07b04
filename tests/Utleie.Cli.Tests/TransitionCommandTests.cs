using System.Text.Json;
using Utleie.Cli.Frame;
using Utleie.Domain.Resources;

namespace Utleie.Cli.Tests;

public sealed class TransitionCommandTests
{
    private const string Caseworker = """ "actor":{"id":"ola","roles":["Saksbehandler"]} """;

    private static Ran Concert(string command, params string[] more) => Desk.With(command, ["transition", Desk.Concert, "-", .. more]);

    [Fact]
    public void Transition_AnswersTheNewObject()
    {
        var ran = Concert($$"""{"command":"approve",{{Caseworker}}}""");
        var metadata = ran.Done().GetProperty("metadata");
        Assert.Equal(("pending_review", "ola", "2026-02-06T10:00:00Z", 4), (metadata.Text("status"), metadata.Text("approvedBy"), metadata.Text("approvedAt"), metadata.GetProperty("version").GetInt32()));
        var before = UtleieJson.Read(File.ReadAllBytes(Desk.Concert));
        Assert.Equal(before, UtleieJson.Read(ran.Out) with { Metadata = before.Metadata });
    }

    [Fact]
    public void Transition_RefusedAnswersWhy()
    {
        var refused = Concert("""{"command":"publish","actor":{"id":"kari","roles":["Innbygger"]},"seenVersion":2}""").No().GetProperty("refused");
        Assert.Equal(["code", "message", "reasons", "findings"], refused.Names());
        Assert.Equal(["version-conflict", "not-allowed", "not-approved"], refused.GetProperty("reasons").All("code"));
        Assert.Equal(("version-conflict", refused.GetProperty("reasons")[0].Text("message")), (refused.Text("code"), refused.Text("message")));
    }

    [Fact]
    public void Transition_OfAnObjectWithErrorsAnswersTheFindings()
    {
        var draft = Desk.File("""{"category":"lokaler","metadata":{"status":"suspended","version":1}}""");
        var refused = Desk.With($$"""{"command":"resume",{{Caseworker}}}""", "transition", draft, "-").No().GetProperty("refused");
        Assert.Equal("hard-findings", refused.Text("code"));
        Assert.Contains("location.address.street", refused.GetProperty("findings").All("field"));
    }

    /// <summary>001 §10.1 from end to end: each line is done to the object that the one before left.</summary>
    [Fact]
    public void Transition_InABatchIsALife()
    {
        var ran = Concert($$"""
            {"command":"reject","reason":"Mangler brannvakt",{{Caseworker}}}
            {"command":"submit","actor":{"id":"sara","roles":["Saksbehandler"]} }
            {"command":"approve","actor":{"id":"sara","roles":["Saksbehandler"]} }
            {"command":"approve",{{Caseworker}}}
            {"command":"publish",{{Caseworker}}}
            {"command":"duplicate",{{Caseworker}},"newId":"0198c5a2-0000-7000-8000-000000000001","taken":["sommerkonsert-i-elveparken-2"]}
            {"command":"suspend","reason":"Storm",{{Caseworker}}}
            {"command":"resume",{{Caseworker}}}
            {"command":"archive",{{Caseworker}}}
            {"command":"publish",{{Caseworker}}}
            """, "--batch");
        var answers = ran.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(
            ["draft", "pending_review", "own-submission", "pending_review", "published", "draft", "suspended", "published", "archived", "archived"],
            answers.Select(answer => answer.TryGetProperty("metadata", out var metadata) ? metadata.Text("status") : answer.GetProperty("refused").Text("code")));
        Assert.Equal(("0198c5a2-0000-7000-8000-000000000001", "sommerkonsert-i-elveparken-3"), (answers[5].GetProperty("identity").Text("objectId"), answers[5].GetProperty("identity").Text("slug")));
        Assert.Equal((ExitCode.No, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public void Transition_EditsToTheObjectGiven()
    {
        var changed = """{"category":"torg","identity":{"objectId":"0198c5a2-b1c8-7a53-9e0d-6c41f7d2ae04","displayName":"Festtelt"}}""";
        var refused = Desk.With($$"""{"command":"edit",{{Caseworker}},"changed":{{changed}}}""", "transition", Desk.Tent, "-").No().GetProperty("refused");
        Assert.Equal("hard-findings", refused.Text("code"));
        var draft = Desk.File("""{"category":"torg"}""");
        Assert.Equal("Festtelt", Desk.With($$"""{"command":"saveDraft",{{Caseworker}},"changed":{{changed}}}""", "transition", draft, "-").Done().GetProperty("identity").Text("displayName"));
        Assert.Equal(1, Desk.With($$"""{"command":"saveDraft",{{Caseworker}}}""", "transition", draft, "-").Done().GetProperty("metadata").GetProperty("version").GetInt32());
    }

    [Fact]
    public void Transition_MakesAnIdForADuplicate()
    {
        var identity = Desk.With($$"""{"command":"duplicate",{{Caseworker}}}""", "transition", Desk.Tent, "-").Done().GetProperty("identity");
        Assert.True(ResourceId.TryParse(identity.Text("objectId"), out var id));
        Assert.Equal(7, id.Value.Version);
        Assert.Equal("festtelt-6-12-m-med-bord-og-benker-2", identity.Text("slug"));
    }

    [Theory]
    [InlineData("""{"actor":{"id":"ola","roles":["Admin"]}}""", "command: the value is missing. Write submit, ")]
    [InlineData("""{"command":"publiser","actor":{"id":"ola","roles":["Admin"]}}""", "command: ")]
    [InlineData("""{"command":"publish"}""", "actor.id: the value is missing. Write who asks.")]
    [InlineData("""{"command":"publish","actor":{"id":" ","roles":["Admin"]}}""", "actor.id: the value is missing. Write who asks.")]
    [InlineData("""{"command":"publish","actor":{"id":"ola","roles":["Konge"]}}""", "actor.roles[0]: ")]
    [InlineData("""{"command":"edit","actor":{"id":"ola","roles":["Admin"]}}""", "changed: the value is missing. Write the complete changed object.")]
    [InlineData("""{"command":"edit","actor":{"id":"ola","roles":["Admin"]},"changed":{"category":"torg","pricing":{"basePrice":"x"}}}""", "changed.pricing.basePrice: ")]
    [InlineData("""{"command":"duplicate","actor":{"id":"ola","roles":["Admin"]},"newId":"0198c5a2-9b44-7f1a-8c27-3d6e0a95b103"}""", "newId: the id 0198c5a2-9b44-7f1a-8c27-3d6e0a95b103 is the object's own.")]
    [InlineData("""{"command":"duplicate","actor":{"id":"ola","roles":["Admin"]},"newId":"00000000-0000-0000-0000-000000000000"}""", "newId: ")]
    public void Transition_RefusesCommandsThatMakeNoSense(string command, string message) =>
        Assert.StartsWith($"standard input: {message}", Concert(command).Unreadable(), StringComparison.Ordinal);

    [Fact]
    public void Transition_AsTextTellsTheStep()
    {
        Assert.Equal("✓ approve: Venter godkjenning → Venter godkjenning (4)\n", Concert($$"""{"command":"approve",{{Caseworker}}}""", "--text").Out);
        Assert.Equal("✓ reject: Pending review → Draft (4)\n", Concert($$"""{"command":"reject","reason":"No","actor":{"id":"x","roles":["Admin"]} }""", "--text", "--lang", "en").Out);
        Assert.StartsWith("✗ approve: kultur@drammen.example har selv sendt inn objektet", Desk.Run("transition", Desk.Concert, Desk.Request("sommerkonsert-godkjenn-egen.json"), "--text").Out, StringComparison.Ordinal);
    }
}
