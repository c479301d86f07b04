using System.Text;
using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

/// <summary>Bad input is one line with file, path and cure, exit code 2; never a stack trace, never a partly read resource.</summary>
public sealed class BadInputTests
{
    private const string Request = """{"start":"2026-02-09T10:00","end":"2026-02-09T12:00"}""";

    [Theory]
    [InlineData("", "")]
    [InlineData("{", "")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("\"lokaler\"", "")]
    [InlineData("{}", "category")]
    [InlineData("""{"category":"hytter"}""", "category")]
    [InlineData("""{"category":7}""", "category")]
    [InlineData("""{"category":"lokaler","category":"sport"}""", "category")]
    [InlineData("""{"category":"lokaler","pricing":{"basePrice":"fem hundre"}}""", "pricing.basePrice")]
    [InlineData("""{"category":"lokaler","pricing":{"basePrice":NaN}}""", "pricing.basePrice")]
    [InlineData("""{"category":"lokaler","pricing":{"basePrice":1e400}}""", "pricing.basePrice")]
    [InlineData("""{"category":"lokaler","pricing":{"fees":[{"id":"a"},{"id":"b","type":"per_week"}]}}""", "pricing.fees[1].type")]
    [InlineData("""{"category":"lokaler","pricing":{"isFree":false,"isFree":true}}""", "pricing.isFree")]
    [InlineData("""{"category":"lokaler","timeLogic":{"blackoutPeriods":[{"fromDate":"2026-02-30"}]}}""", "timeLogic.blackoutPeriods[0].fromDate")]
    [InlineData("""{"category":"lokaler","identity":{"displayName":"\uD800"}}""", "identity.displayName")]
    [InlineData("""{"category":"lokaler","metadata":{"status":"aktiv"}}""", "metadata.status")]
    [InlineData("""{"category":"lokaler","availability":{"openingHours":[{"day":"Monday"}]}}""", "availability.openingHours[0].day")]
    [InlineData("""{"category":"lokaler","availability":{"openingHours":[{"from":"25:00"}]}}""", "availability.openingHours[0].from")]
    [InlineData("""{"category":"lokaler"} x""", "")]
    [InlineData("""{"category":"lokaler",}""", "")]
    [InlineData("""{"category":"lokaler" /* her */}""", "")]
    public void Run_OfABadResourceTellsFileAndPath(string json, string path)
    {
        var file = Desk.File(json);
        var error = Desk.With(Request, "quote", file, "-").Unreadable();
        Assert.StartsWith(path.Length == 0 ? $"{file}: " : $"{file}: {path}: ", error, StringComparison.Ordinal);
        Assert.EndsWith(".", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"start":"i morgen"}""", "start: ")]
    [InlineData("""{"start":5}""", "start: ")]
    [InlineData("""{"start":"2026-02-09T10:00","end":"9999-12-31"}""", "end: 9999-12-31 is outside the calendar, which goes from 1971 to 2199. Check the year.")]
    [InlineData("""{"tickets":[{"type":"voksen"}]}""", "tickets[0].quantity: the value is missing. Write how many.")]
    [InlineData("""{"tickets":[{"type":"voksen","quantity":1.5}]}""", "tickets[0].quantity: ")]
    [InlineData("""{"items":[{"quantity":1}]}""", "items[0].id: the value is missing. Write the id of the thing.")]
    [InlineData("""{"organisationNumber":"123456789"}""", "organisationNumber: '123456789' is not a valid organisation number. Write nine digits.")]
    [InlineData("""{"discountUses":[{"used":1}]}""", "discountUses[0].discountId: the value is missing.")]
    [InlineData("""[]""", "")]
    public void Run_OfABadRequestTellsThePath(string request, string message) =>
        Assert.StartsWith($"standard input: {message}", Desk.With(request, "quote", Desk.MoeteromY, "-").Unreadable(), StringComparison.Ordinal);

    [Theory]
    [InlineData("finnes-ikke.json", "there is no such file. Check the name, or write - for standard input.")]
    [InlineData("finnes/ikke.json", "there is no such file. Check the name, or write - for standard input.")]
    [InlineData(".", "this is a directory. Name a file in it.")]
    [InlineData("/", "this is a directory. Name a file in it.")]
    [InlineData("nul\0l.json", "it cannot be read")]
    public void Run_OfNoFileTellsWhy(string file, string message)
    {
        var shown = file.Replace('\0', ' ');
        Assert.StartsWith($"{shown}: {message}", Desk.With(Request, "quote", file, "-").Unreadable(), StringComparison.Ordinal);
        Assert.StartsWith($"{shown}: {message}", Desk.Run("quote", Desk.MoeteromY, file).Unreadable(), StringComparison.Ordinal);
        Assert.StartsWith($"{shown}: {message}", Desk.Run("quote", Desk.MoeteromY, file, "--batch").Unreadable(), StringComparison.Ordinal);
        Assert.StartsWith($"{shown}: {message}", Desk.Run("calendar", Desk.Padel, "--date", "2026-02-09", "--bookings", file).Unreadable(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfAFileThatMayNotBeReadTellsWhy()
    {
        var file = Desk.File("{}");
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            return;
        File.SetUnixFileMode(file, UnixFileMode.None);
        Assert.Equal($"{file}: permission denied. Check its permissions.", Desk.With(Request, "quote", file, "-").Unreadable());
    }

    /// <summary>A sparse gigabyte: its length is looked at before a byte is read.</summary>
    [Fact]
    public void Run_OfAGigabyteStopsBeforeReading()
    {
        var file = Desk.File("");
        using (var stream = File.OpenWrite(file))
            stream.SetLength(1L << 30);
        Assert.Equal($"{file}: it has 1073741824 bytes, and at most 16777216 are read. Split it, or move images and attachments out of it.", Desk.With(Request, "quote", file, "-").Unreadable());
        File.Delete(file);
    }

    [Fact]
    public void Run_OfEndlessStandardInputStopsAtTheBound()
    {
        var input = new Endless();
        var ran = Desk.With(input, new MemoryStream(), ["quote", Desk.MoeteromY, "-"]);
        Assert.Equal("standard input: it has more than 16777216 bytes, and at most 16777216 are read. Split it, or move images and attachments out of it.", ran.Unreadable());
        Assert.InRange(input.Given, 1, 17 * 1024 * 1024);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Run_OfTenThousandLevelsIsAnErrorLikeAnyOther(char open, char close)
    {
        var nested = open == '[' ? new string(open, 10_000) + new string(close, 10_000) : string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string(close, 10_000);
        var file = Desk.File($"{{\"category\":\"lokaler\",\"x\":{nested}}}");
        Assert.Contains("deeper than 64 levels", Desk.With(Request, "quote", file, "-").Unreadable(), StringComparison.Ordinal);
        Assert.Contains("deeper than 64 levels", Desk.With($"{{\"x\":{nested}}}", "quote", Desk.MoeteromY, "-").Unreadable(), StringComparison.Ordinal);
        Assert.Contains("deeper than 64 levels", Desk.With($"{{\"x\":{nested}}}", "permits", "-").Unreadable(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfBytesThatAreNoTextIsAnError()
    {
        var file = Desk.File("");
        File.WriteAllBytes(file, [0xFF, 0xFE, 0x00, 0x01]);
        Assert.StartsWith($"{file}: ", Desk.With(Request, "quote", file, "-").Unreadable(), StringComparison.Ordinal);
        Assert.StartsWith($"{file}: ", Desk.Run("slug", "Bane 1", "--taken", file).Unreadable(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_TakesAByteOrderMark()
    {
        var file = Desk.File("");
        File.WriteAllText(file, Request, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(1000m, Desk.Run("quote", Desk.MoeteromY, file).Done().Number("total"));
    }

    /// <summary>Control characters in names would move the terminal's cursor.</summary>
    [Fact]
    public void Run_KeepsControlCharactersOffTheTerminal()
    {
        var file = Desk.File("""{"category":"lokaler","identity":{"displayName":"\u001b[2JHall\u0007"},"pricing":{"isFree":false,"basePrice":1,"priceModel":"per time","currency":"NOK","vatRate":0}}""");
        Assert.Equal(" [2JHall ", Desk.With(Request, "quote", file, "-", "--text").Lines[0]);
        Assert.DoesNotContain('\u001b', Desk.Run("quote", "\u001b[2J.json", "-").Error);
    }

    [Fact]
    public void Run_WhenNothingCanBeWrittenEndsWithOneLine()
    {
        var ran = Desk.With(Stream.Null, new Full(), ["demo"]);
        Assert.Equal(ExitCode.Unreadable, ran.Code);
        Assert.Equal("utleie: standard output: it cannot be written (no space left). See where it goes.\n", ran.Error);
    }

    [Fact]
    public void Run_WhenNobodyListensAtAllStillEnds() =>
        Assert.Equal(ExitCode.Usage, Host.Run([], new Shell(Stream.Null, new Full(), new Full(), () => default, false)));

    private sealed class Endless : MemoryStream
    {
        internal long Given { get; private set; }

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            Given += buffer.Length;
            return buffer.Length;
        }
    }

    private sealed class Full : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no space left");
    }
}
