using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Utleie.Domain.Storage;

/// <summary>The rules for an id in any store: short enough for an index, and unchanged when it is read back.</summary>
internal static class StoredId
{
    internal const int MaxLength = 200;

    /// <summary>The requirement, for a message.</summary>
    internal static string Demand { get; } = $"from 1 to {MaxLength} characters of valid Unicode, without U+0000";

    /// <summary>
    /// Rejects lone surrogates, which would be read back as other text so that two ids became one, and U+0000, which many databases refuse.
    /// </summary>
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
