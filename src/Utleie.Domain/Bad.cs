namespace Utleie.Domain;

/// <summary>Formats parse errors: the value, the rule, the fix.</summary>
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
