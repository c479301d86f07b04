namespace Utleie.Domain;

/// <summary>The one shape of an error about a text: the value, the rule, the cure.</summary>
internal static class Bad
{
    private const int ShownLength = 60;

    internal static FormatException Format(string? value, string what, string rule, string cure) =>
        new($"{Shown(value)} is not {what}: {rule}. {cure}.");

    internal static string Shown(string? value) => value switch
    {
        null => "Nothing",
        { Length: > ShownLength } => $"'{value.AsSpan(0, ShownLength)}…'",
        _ => $"'{value}'",
    };
}
