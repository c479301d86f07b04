using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Utleie.Domain.Storage;

/// <summary>What can be an id in every store: short enough for an index, and the same text when it is read again.</summary>
internal static class StoredId
{
    internal const int MaxLength = 200;

    /// <summary>What is demanded, for a message.</summary>
    internal static string Demand { get; } = $"from 1 to {MaxLength} characters of valid Unicode, without U+0000";

    /// <summary>Half a surrogate pair would be read again as another text, so that two ids became one; U+0000 is refused by many databases.</summary>
    internal static bool IsSound([NotNullWhen(true)] string? id) =>
        id is { Length: > 0 and <= MaxLength } && !id.Contains('\0') && !id.AsSpan().ContainsHalfPair();

    private static bool ContainsHalfPair(this ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var read) != System.Buffers.OperationStatus.Done)
                return true;
            text = text[read..];
        }

        return false;
    }
}
