namespace Utleie.Domain.Storage;

// D127.
/// <summary>A part of a long answer.</summary>
/// <remarks>
/// Pages go by key, in the ordinal order of the ids: what is there all the while the pages are read is read exactly once, whatever is written
/// between them. UTF-16 and UTF-8 order U+E000 to U+FFFF and what lies beyond them differently; there, a store orders by the one it keeps.
///
/// </remarks>
/// <typeparam name="T">What it is a page of.</typeparam>
/// <param name="Items">What is on it: <see cref="PageRequest.Limit"/> items, or fewer on the last page.</param>
/// <param name="Next">What the request for the next page passes as <see cref="PageRequest.After"/>; nothing on the last page.</param>
public sealed record Page<T>(ValueList<T> Items, string? Next);

/// <summary>Which part of a long answer is asked for.</summary>
public sealed record PageRequest
{
    /// <summary>The most that fits on a page, 500.</summary>
    public const int MaxLimit = 500;

    private readonly int _limit = 50;

    /// <summary>The first fifty.</summary>
    public static PageRequest First { get; } = new();

    /// <summary>How many at most; from 1 to <see cref="MaxLimit"/>, default 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside the bounds.</exception>
    public int Limit
    {
        get => _limit;
        init => _limit = value is >= 1 and <= MaxLimit
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A page holds from 1 to {MaxLimit}. Ask for fewer, and for the next page.");
    }

    /// <summary>The id of the last item of the page before; nothing for the first page. An id that is there no longer serves as well.</summary>
    public string? After { get; init; }
}
