using Utleie.Cli.Frame;

namespace Utleie.Cli.Tests;

public sealed class DemoTests
{
    [Theory]
    [InlineData("utleie demo --now 2026-02-06T10:00:00Z")]
    [InlineData("Møterom Y - Kragerø                                            Publisert")]
    [InlineData("Kulturveien 1, 3770 Kragerø (58.8683 N, 9.4103 Ø)")]
    [InlineData("  mandag–fredag 16:00–22:00, Kveld                       400 kr per time")]
    [InlineData("  mandag–fredag 08:00–16:00, Basispris                   500 kr per time")]
    [InlineData("  lørdag–søndag 10:00–18:00, Helg                        600 kr per time")]
    [InlineData("Kveld (Kommersiell), 2 timer à 750 kr                           1 500 kr")]
    [InlineData("Å betale                                                        4 000 kr")]
    [InlineData("  Bane 1    │ Ledig │Opptatt│ Ledig │ Ledig │Opptatt│ Ledig │")]
    [InlineData("  Bane 2    │Opptatt│ Ledig │ Ledig │Opptatt│ Ledig │ Ledig │")]
    [InlineData("  Bane 3    │ Ledig │ Ledig │Opptatt│ Ledig │ Ledig │Opptatt│")]
    [InlineData("  Bane 4    │ Ledig │Opptatt│ Ledig │ Ledig │ Ledig │ Ledig │")]
    [InlineData("✓ Bane 3                          mandag 9. februar 2026 kl. 08:00–10:00")]
    [InlineData("✗ r1 Bane 1                       mandag 9. februar 2026 kl. 09:00–10:00")]
    [InlineData("Sommerkonsert i Elveparken                            Venter godkjenning")]
    [InlineData("│ ✓ Politigodkjenning            Godkjent 15.01.2026     │")]
    [InlineData("│ ✗ Brannvakt                    Mangler søknad!         │")]
    [InlineData("3 av 4 enheter kan lånes ut: Festtelt 6 × 12 m med ti bordsett.")]
    [InlineData("Å betale                                                        6 360 kr")]
    public void Demo_ShowsItsKeyLines(string line) => Assert.Contains(line, Desk.Run("demo").Lines);

    [Fact]
    public void Demo_ShowsPricesWhileItIsOpen()
    {
        var prices = Desk.Run("demo").Lines.Where(line => line.EndsWith(" per time", StringComparison.Ordinal)).ToArray();
        Assert.True(prices.Length >= 6);
        Assert.All(prices, line => Assert.DoesNotMatch("(00:00|24:00)", line));
    }

    [Fact]
    public void Demo_IsTheSameWheneverItRuns()
    {
        var ran = Desk.Run("demo");
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        var later = new Shell(Stream.Null, new MemoryStream(), new MemoryStream(), () => NodaTime.Instant.FromUtc(2031, 1, 1, 0, 0), false);
        Host.Run(["demo"], later);
        Assert.Equal(ran.Out, System.Text.Encoding.UTF8.GetString(((MemoryStream)later.Out).ToArray()));
    }

    [Theory]
    [InlineData("nn", "Å betale", "Møterom Y - Kragerø                                            Publisert")]
    [InlineData("en", "To pay", "Møterom Y - Kragerø                                            Published")]
    public void Demo_SpeaksTheLanguage(string language, string sum, string head)
    {
        var ran = Desk.Run("demo", "--lang", language);
        Assert.Equal((ExitCode.Done, ""), (ran.Code, ran.Error));
        Assert.Contains(head, ran.Lines);
        Assert.Contains(ran.Lines, line => line.StartsWith(sum, StringComparison.Ordinal));
    }

    [Fact]
    public void Demo_FitsAPage() => Assert.All(Desk.Run("demo").Lines.Where(line => !line.StartsWith('$')), line => Assert.InRange(line.Length, 0, 100));

    /// <summary>Each step can be typed as it stands, from the top of the repository.</summary>
    [Fact]
    public void Demo_ShowsTheCommandsItRuns()
    {
        var ran = Desk.Run("demo");
        var steps = ran.Lines.Where(line => line.StartsWith("$ utleie ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(16, steps.Length);
        foreach (var step in steps)
        {
            var words = step["$ utleie ".Length..].Replace("samples/data", Desk.Data, StringComparison.Ordinal).Split(' ');
            Assert.Contains(Desk.Run([.. words, "--now", Desk.Now]).Out, ran.Out, StringComparison.Ordinal);
        }
    }
}
