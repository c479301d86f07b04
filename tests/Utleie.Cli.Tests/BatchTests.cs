using System.Text;
using System.Text.Json;
using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed class BatchTests
{
    private const string Good = """{"start":"2026-02-09T10:00","end":"2026-02-09T12:00"}""";
    private const string Refused = """{"start":"2026-02-09T12:00","end":"2026-02-09T10:00"}""";

    [Fact]
    public void Batch_AnswersEachLineOnALineInOrder()
    {
        var ran = Desk.Run("quote", Desk.Padel, Desk.Request("drammen-padel-priser.jsonl"), "--batch");
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        Assert.Equal([240m, 400m, 800m], ran.Lines.Select(line => JsonDocument.Parse(line).RootElement.Number("total")));
    }

    [Theory]
    [InlineData(Good, 0)]
    [InlineData("", 0)]
    [InlineData($"{Good}\n{Refused}\n{Good}\n", 1)]
    [InlineData($"{Good}\n{{\n{Refused}\n", 2)]
    public void Batch_EndsWithTheWorstOfItsLines(string lines, int code) => Assert.Equal((ExitCode)code, Desk.With(lines, "quote", Desk.MoeteromY, "-", "--batch").Code);

    [Fact]
    public void Batch_ABadLineGetsAnErrorAndTheRestGoesOn()
    {
        var ran = Desk.With($"{Good}\n\n{{\"start\":1}}\r\n{{\"start\":\"2026-02-09T10:00\",\"end\":\"9999-12-31\"}}\nnot json\n\u00a0\n{Refused}", "quote", Desk.MoeteromY, "-", "--batch");
        Assert.Equal(ExitCode.Unreadable, ran.Code);
        Assert.Equal("utleie: standard input: 4 of 7 lines cannot be read. See the error lines in the output.\n", ran.Error);
        var answers = ran.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal([false, true, true, true, true, false], answers.Select(answer => answer.TryGetProperty("error", out _)));
        var errors = answers[1..5].Select(answer => answer.GetProperty("error")).ToArray();
        Assert.Equal([3, 4, 5, 6], errors.Select(error => error.GetProperty("line").GetInt32()));
        Assert.Equal(["start", "end", "", ""], errors.Select(error => error.Text("field")));
        Assert.StartsWith("start: ", errors[0].Text("message"), StringComparison.Ordinal);
        Assert.Equal("refused", answers[^1].Names()[0]);
    }

    [Fact]
    public void Batch_ALineTooLongIsToldAndLeftBehind()
    {
        var input = new MemoryStream();
        input.Write(Encoding.UTF8.GetBytes("{\"targetGroup\":\""));
        input.Write(Encoding.UTF8.GetBytes(new string('x', 17 * 1024 * 1024)));
        input.Write(Encoding.UTF8.GetBytes($"\"}}\n{Good}\n"));
        input.Position = 0;
        var ran = Desk.With(input, new MemoryStream(), ["quote", Desk.MoeteromY, "-", "--batch"]);
        Assert.Equal(ExitCode.Unreadable, ran.Code);
        Assert.Equal("the line is longer than 16777216 bytes. Split it.", JsonDocument.Parse(ran.Lines[0]).RootElement.GetProperty("error").Text("message"));
        Assert.Equal(1000m, JsonDocument.Parse(ran.Lines[1]).RootElement.Number("total"));
    }

    [Fact]
    public void Batch_OfPermitsAndOfSearches()
    {
        var permits = Desk.With("""
            {"date":"2026-06-20","capacity":800}
            {"date":"2026-06-20","capacity":80}
            """, "permits", "-", "--batch");
        Assert.Equal(["policePermit", ""], permits.Lines.Select(line => string.Join(',', JsonDocument.Parse(line).RootElement.GetProperty("missing").EnumerateArray())));
        var searches = Desk.With("""
            {"from":"2026-02-09T08:00","to":"2026-02-09T22:00","durationMinutes":60}
            {"from":"2026-02-09T08:00","to":"2026-02-09T22:00","durationMinutes":180}
            """, "first-free", Desk.Padel, "-", "--batch");
        Assert.Equal(["options", "none"], searches.Lines.Select(line => JsonDocument.Parse(line).RootElement.Names()[0]));
        Assert.Equal(ExitCode.No, searches.Code);
    }

    /// <summary>A program that talks to this one line by line gets each answer before it sends the next request.</summary>
    [Fact]
    public void Batch_AnswersBeforeTheNextLineIsRead()
    {
        var output = new MemoryStream();
        var input = new Talking([$"{Good}\n", $"{Refused}\n"], () => output.Length);
        Desk.With(input, output, ["quote", Desk.MoeteromY, "-", "--batch"]);
        Assert.Equal([0L, 1], input.Written.Select(length => Math.Min(length, 1)).Take(2));
    }

    private sealed class Talking(string[] lines, Func<long> written) : MemoryStream
    {
        private int _next;

        internal List<long> Written { get; } = [];

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            Written.Add(written());
            return _next == lines.Length ? 0 : Encoding.UTF8.GetBytes(lines[_next++], buffer);
        }
    }
}
