using System.Globalization;
using System.Reflection;
using NodaTime;

namespace Utleie.House.Tests.Rules;

/// <summary>The list of banned symbols names what the architecture bans, and every name in it is a symbol there is: a slip of the pen bans nothing.</summary>
internal static class BannedRule
{
    private static readonly Type[] Holders =
    [
        typeof(DateTime), typeof(DateTimeOffset), typeof(TimeProvider), typeof(Guid), typeof(Random), typeof(string), typeof(StringComparer), typeof(StringComparison),
        typeof(CultureInfo), typeof(SystemClock), typeof(DateTimeZoneProviders), typeof(Environment), typeof(Thread),
    ];

    /// <summary>The clock, ids, randomness, culture, and comparison by culture.</summary>
    internal static IReadOnlyList<string> Wanted { get; } =
    [
        "P:System.DateTime.Now",
        "P:System.DateTime.UtcNow",
        "P:System.DateTime.Today",
        "P:System.DateTimeOffset.Now",
        "P:System.DateTimeOffset.UtcNow",
        "P:System.TimeProvider.System",
        "P:NodaTime.SystemClock.Instance",
        "M:System.Guid.NewGuid",
        "M:System.Guid.CreateVersion7",
        "P:System.Random.Shared",
        "M:System.Random.#ctor",
        "P:System.Globalization.CultureInfo.CurrentCulture",
        "P:System.Globalization.CultureInfo.CurrentUICulture",
        "P:System.StringComparer.CurrentCulture",
        "P:System.StringComparer.CurrentCultureIgnoreCase",
        "F:System.StringComparison.CurrentCulture",
        "F:System.StringComparison.CurrentCultureIgnoreCase",
        "M:System.String.ToLower",
        "M:System.String.ToUpper",
        "M:System.String.StartsWith(System.String)",
        "M:System.String.EndsWith(System.String)",
        "M:System.String.IndexOf(System.String)",
        "M:System.String.LastIndexOf(System.String)",
        "M:System.String.CompareTo(System.String)",
        "M:System.String.Compare(System.String,System.String)",
    ];

    /// <summary>What the list lacks, and what in it is no symbol.</summary>
    internal static IEnumerable<string> Check(string list)
    {
        var named = list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(';')[0]).ToHashSet(StringComparer.Ordinal);
        var symbols = Holders.SelectMany(holder => holder.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)).Select(DocId.Of).ToHashSet(StringComparer.Ordinal);
        return Wanted.Where(symbol => !named.Contains(symbol)).Select(symbol => $"BannedSymbols.txt does not ban {symbol}.")
            .Concat(named.Where(symbol => !symbols.Contains(symbol)).Select(symbol => $"BannedSymbols.txt bans {symbol}, which is no symbol."));
    }
}
