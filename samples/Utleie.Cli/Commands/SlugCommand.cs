using System.Text;
using Utleie.Cli.Frame;
using Utleie.Cli.Wire;

namespace Utleie.Cli.Commands;

/// <summary>Makes slugs of names.</summary>
internal static class SlugCommand
{
    private const string Taken = "--taken";

    internal static Command Definition { get; } = new()
    {
        Name = "slug",
        Summary = "The slug of each name, one a line.",
        Operands = ["TEXT…"],
        About = ["TEXT  a name; - reads names from standard input, one a line"],
        Options = [new(Taken, "FILE", "slugs in use, one a line or a JSON list; the answer is unique among them")],
        Example = new("slug \"Møterom Y - Kragerø\"", "", "moeterom-y-kragero"),
        Run = Run,
    };

    private static ExitCode Run(Call call)
    {
        var taken = call.Value(Taken) is { } file ? TakenIn(call, file) : null;
        var slugs = Names(call).Select(name => SlugOf(name, taken)).ToArray();
        foreach (var slug in slugs)
            call.Output.WriteLine(slug);
        return ExitCode.Done;
    }

    private static Slug SlugOf(string name, HashSet<Slug>? taken)
    {
        if (!Slug.TryFrom(name, out var slug))
            throw new InputException($"'{name}'", "it has no letters or digits to make a slug from. Use a name that has some.");
        if (taken is null)
            return slug;
        slug = slug.MakeUnique(taken.Contains);
        taken.Add(slug);
        return slug;
    }

    private static IEnumerable<string> Names(Call call) =>
        call.Operands.SelectMany(operand => operand == Documents.StandardInput ? LinesOf(call, operand) : [operand]);

    private static HashSet<Slug> TakenIn(Call call, string file)
    {
        var bytes = Documents.Bytes(file, call.StandardInput);
        var isList = bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("["u8);
        string[] words = isList ? [.. Documents.Parse<ValueList<string>>(file, bytes, CliJson.Options)] : TextLines(bytes);
        return [.. words.Select((word, index) => Slug.TryParse(word, out var slug) ? slug : throw NoSlug(file, isList, index, word))];
    }

    private static InputException NoSlug(string file, bool isList, int index, string word) =>
        new(file, $"{(isList ? $"[{index}]" : $"line {index + 1}")}: '{word}' is not a valid slug. Write it as moeterom-y-kragero.");

    private static string[] LinesOf(Call call, string file) => TextLines(Documents.Bytes(file, call.StandardInput));

    private static string[] TextLines(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
