using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "no command is given.")]
    [InlineData("bestill", "there is no command 'bestill'.")]
    [InlineData("vlidate r.json", "there is no command 'vlidate'. Did you mean validate?")]
    [InlineData("First-free r.json", "there is no command 'First-free'. Did you mean first-free?")]
    [InlineData("help calender", "there is no command 'calender'. Did you mean calendar?")]
    [InlineData("--versjon", "there is no command '--versjon'. Did you mean --version?")]
    [InlineData("calendar r.json --bokings b.json", "calendar has no option --bokings. Did you mean --bookings?")]
    [InlineData("calendar r.json -date=2026-02-09", "calendar has no option -date. Did you mean --date?")]
    [InlineData("slug Bane --Lang nn", "slug has no option --Lang. Did you mean --lang?")]
    [InlineData("--lang en", "there is no command '--lang'.")]
    [InlineData("help bestill", "there is no command 'bestill'.")]
    [InlineData("validate a.json b.json", "'b.json' is one argument too many.")]
    [InlineData("transition r.json", "transition needs R and C; only 'r.json' is given.")]
    [InlineData("slug", "slug needs TEXT…; nothing is given.")]
    [InlineData("quote r.json", "quote needs R and Q; only 'r.json' is given.")]
    [InlineData("quote r.json q.json x.json", "'x.json' is one argument too many.")]
    [InlineData("demo x", "'x' is one argument too many.")]
    [InlineData("quote r.json q.json --verbose", "quote has no option --verbose.")]
    [InlineData("quote r.json q.json -v", "quote has no option -v.")]
    [InlineData("quote r.json q.json --lang", "--lang needs a value: nb|nn|en.")]
    [InlineData("quote r.json q.json --lang --text", "--lang needs a value: nb|nn|en.")]
    [InlineData("quote r.json q.json --lang=", "--lang needs a value: nb|nn|en.")]
    [InlineData("quote r.json q.json --lang=se", "--lang 'se' is not a supported language. Write nb, nn or en.")]
    [InlineData("quote r.json q.json --lang NB", "--lang 'NB' is not a supported language. Write nb, nn or en.")]
    [InlineData("quote r.json q.json --zone Europe/Kragero", "--zone 'Europe/Kragero' is not a time zone. Use one from the tz database, such as Europe/Oslo.")]
    [InlineData("quote r.json q.json --now imorgen", "--now 'imorgen' is not a valid time. Write it as 2026-02-06T10:00:00Z.")]
    [InlineData("quote r.json q.json --now 2026-02-30T10:00:00Z", "--now '2026-02-30T10:00:00Z' is not a valid time. Write it as 2026-02-06T10:00:00Z.")]
    [InlineData("quote r.json q.json --text=yes", "--text takes no value.")]
    [InlineData("quote r.json q.json --text --text", "--text is given twice.")]
    [InlineData("quote r.json q.json --text --batch", "--text and --batch cannot be combined: a batch writes JSON lines.")]
    [InlineData("quote - -", "- is given twice, but standard input can be read only once.")]
    [InlineData("first-free r.json - --bookings -", "- is given twice, but standard input can be read only once.")]
    [InlineData("calendar r.json", "calendar needs --date DATE.")]
    [InlineData("calendar r.json --date 9.2.2026", "--date '9.2.2026' is not a valid date. Write it as 2026-02-09.")]
    [InlineData("calendar r.json --date 1969-01-01", "--date '1969-01-01' is outside the years 1971 to 2198 of a calendar.")]
    [InlineData("calendar r.json --date 2026-02-09 --days 0", "--days '0' is not a number from 1 to 366.")]
    [InlineData("calendar r.json --date 2026-02-09 --days 367", "--days '367' is not a number from 1 to 366.")]
    [InlineData("calendar r.json --date 2026-02-09 --days x", "--days 'x' is not a number from 1 to 366.")]
    [InlineData("calendar r.json --date 2026-02-09 --week", "--week needs --text.")]
    [InlineData("calendar r.json --date 2026-02-09 --batch", "calendar answers one request, and takes no --batch.")]
    [InlineData("permits f.json --today idag", "--today 'idag' is not a valid date. Write it as 2026-02-09.")]
    public void Run_OfAWrongCommandLineShowsTheUsage(string line, string message)
    {
        var ran = Desk.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((ExitCode.Usage, ""), (ran.Code, ran.Out));
        var lines = ran.Error.Split('\n');
        Assert.Equal($"utleie: {message}", lines[0]);
        Assert.StartsWith("usage: utleie ", lines[1], StringComparison.Ordinal);
        Assert.Equal(["", 3], new object[] { lines[2], lines.Length });
    }

    [Fact]
    public void Usage_OfACommandIsItsOwn() =>
        Assert.Contains("usage: utleie calendar R --date DATE [--days N] [--bookings FILE] [--school FILE] [--week] [options];", Desk.Run("calendar").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--lang", "nn")]
    [InlineData("--zone", "Europe/Stockholm")]
    [InlineData("--now", "2026-02-06")]
    [InlineData("--now", "2026-02-06T10:00")]
    [InlineData("--now", "2026-02-06T11:00:00+01:00")]
    public void Run_TakesTheCommonOptionsBothWays(string option, string value)
    {
        var apart = Desk.Run("slug", "Bane 1", option, value);
        Assert.Equal((ExitCode.Done, "bane-1\n"), (apart.Code, apart.Out));
        Assert.Equal(apart, Desk.Run("slug", $"{option}={value}", "Bane 1"));
    }

    [Fact]
    public void Run_TellsItsVersion() => Assert.Matches(@"^utleie \d+\.\d+\.\d+\n$", Desk.Run("--version").Out);
}
