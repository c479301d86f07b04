using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed class ApprovalsCommandTests
{
    private static string Programs { get; } = Path.Combine(Desk.Data, "approvals", "study-programs.json");

    /// <summary>What people do, and in short what comes of it: the status, marks and the code.</summary>
    [Theory]
    [InlineData("2026-03-20T09:00 student submit", "Pending")]
    [InlineData("2026-03-20T09:00 anne submit", "- not-student")]
    [InlineData("2026-03-20T09:00 student submit; 2026-03-21T09:00 student submit", "Pending; - request-pending")]
    [InlineData("2026-03-20T09:00 student submit; 2026-03-28T08:59 student look; 2026-03-28T09:00 student look", "Pending; Pending; Pending reminder")]
    [InlineData("2026-03-20T09:00 student submit; 2026-03-21T10:00 anne approve; 2026-03-21T10:01 arne reject", "Pending; Approved; Approved already-decided")]
    [InlineData("2026-03-20T09:00 student submit; 2026-03-21T10:00 anne reject", "Pending; Pending comment-missing")]
    [InlineData("2026-03-20T09:00 student submit; 2026-03-21T10:00 admin approve", "Pending; Pending not-approver")]
    [InlineData("2026-03-20T09:00 student submit; 2026-03-30T08:59 anne approve", "Pending; Approved")]
    [InlineData("2026-03-20T09:00 student submit; 2026-03-30T09:00 anne approve", "Pending; Expired expired")]
    [InlineData("2026-03-20T09:00 student submit; 2026-03-30T09:00 student look; 2026-03-30T09:01 student submit", "Pending; Expired; Pending")]
    [InlineData("2026-03-20T09:00 student submit; 2026-03-21T10:00 anne approve; 2026-03-22T10:00 admin retract; 2026-03-22T11:00 arne retract", "Pending; Approved; Approved retracted; Approved retracted already-retracted")]
    [InlineData("2026-03-20T09:00 anne look", "- not-found")]
    public void Approvals_TellWhatBecomesOfRequests(string events, string answers)
    {
        var ran = Desk.With(string.Join('\n', events.Split("; ").Select(Line)), "approvals", Programs, "-");
        Assert.Equal("", ran.Error);
        Assert.Equal(answers, string.Join("; ", ran.Lines.Where(line => line.Length > 0).Select(Told)));
        Assert.Equal(ran.Out.Contains("\"ok\":false", StringComparison.Ordinal) ? ExitCode.No : ExitCode.Done, ran.Code);
    }

    [Fact]
    public void Approvals_AnswersALineThatCannotBeRead_AndGoesOn()
    {
        var ran = Desk.With($$"""
            {"at":"2026-03-20T09:00","actor":"student","command":"ask"}
            {"at":"2026-03-20T09:00","command":"submit"}
            {"at":"2269-03-20T09:00","actor":"student","command":"submit"}
            {{Line("2026-03-20T09:00 student submit")}}
            """, "approvals", Programs, "-");
        Assert.Equal(ExitCode.Unreadable, ran.Code);
        Assert.Equal(["command", "actor", "at", null], ran.Lines.Where(line => line.Length > 0).Select(Field));
    }

    [Fact]
    public void Approvals_TellsWhatIsWrongWithThePrograms()
    {
        var ran = Desk.With("", "approvals", Desk.File("""{"programs":[{"id":"a","expiryDays":5}]}"""), "-");
        Assert.Equal(ExitCode.No, ran.Code);
        Assert.Contains("\"field\": \"programs[0].reminderDays\"", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Approvals_AsTextTellsInWords()
    {
        var ran = Desk.With($"{Line("2026-03-20T09:00 student submit")}\n{Line("2026-03-20T09:00 admin approve")}", "approvals", Programs, "-", "--text", "--lang", "nn");
        Assert.Equal(["✓ submit student r1: Pending", "✗ Du er ikkje aktiv godkjennar for studieprogrammet."], ran.Lines.Where(line => line.Length > 0));
    }

    private static string Line(string text)
    {
        var words = text.Split(' ');
        return $$"""{"at":"{{words[0]}}","actor":"{{words[1]}}","command":"{{words[2]}}"}""";
    }

    private static string Told(string line)
    {
        using var json = System.Text.Json.JsonDocument.Parse(line);
        var root = json.RootElement;
        string[] words =
        [
            root.TryGetProperty("status", out var status) ? status.GetString()! : "-",
            root.GetProperty("reminder").GetBoolean() ? "reminder" : "",
            root.GetProperty("retracted").GetBoolean() ? "retracted" : "",
            root.TryGetProperty("code", out var code) ? code.GetString()! : "",
        ];
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private static string? Field(string line)
    {
        using var json = System.Text.Json.JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("error", out var error) ? error.GetProperty("field").GetString() : null;
    }
}
