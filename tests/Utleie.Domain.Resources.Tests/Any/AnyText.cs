namespace Utleie.Domain.Resources.Tests;

/// <summary>Text that documents may hold: Norwegian, empty, long, beyond the basic plane, control characters, both kinds of i.</summary>
internal static class AnyText
{
    private static readonly string[] Awkward =
    [
        "",
        " ",
        "Møterom Y - Kragerø",
        "Blåbærsyltetøy på brødskiva",
        "Čáhppesgáisá / Ŋŋ Đđ Ŧŧ",
        "decomposed: A\u030Asgard, e\u0301",
        "Iıİi",
        "😀👩‍👩‍👧🇳🇴",
        "שלום مرحبا",
        "\u0000\u0001\u001F\u007F\u0085\u2028\u2029\uFEFF\uFFFF",
        "\"quotes\" \\ / \b\f\n\r\t",
        "<script>&amp;'</script>",
        "{\"category\":\"torg\"}",
        "protected:x",
        new('x', 300),
    ];

    internal static string Of(Random random) => random.Next(3) == 0 ? Awkward[random.Next(Awkward.Length)] : Letters(random);

    internal static IEnumerable<string> Keys(Random random, int most) =>
        Enumerable.Range(0, random.Next(most + 1)).Select(_ => Of(random)).Distinct(StringComparer.Ordinal);

    private static string Letters(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(0x20, 0xD800)));
}
