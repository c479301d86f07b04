using System.Globalization;

namespace Utleie.Benchmarks.Comparing;

/// <summary>Numbers in words: three digits, and a unit that fits.</summary>
internal static class Texts
{
    internal const string Met = "✓";
    internal const string Missed = "🔴";
    internal const string NotRun = "not run";

    internal static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Digits(nanoseconds)} ns",
        < 1e6 => $"{Digits(nanoseconds / 1e3)} µs",
        < 1e9 => $"{Digits(nanoseconds / 1e6)} ms",
        _ => $"{Digits(nanoseconds / 1e9)} s",
    };

    internal static string Bytes(double bytes) => bytes switch
    {
        < 1e4 => $"{Digits(bytes)} B",
        < 1e6 => $"{Digits(bytes / 1e3)} kB",
        _ => $"{Digits(bytes / 1e6)} MB",
    };

    internal static string Times(double ratio) => $"{Digits(ratio)}×";

    internal static string Slope(double slope) => slope.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Digits(double number) =>
        number.ToString(number switch { < 10 => "0.##", < 100 => "0.#", _ => "#,##0" }, CultureInfo.InvariantCulture);
}
