namespace Utleie.Domain.Storage;

// D127.
/// <summary>A page of a longer result; <see cref="StoreReading"/> reads every page.</summary>
/// <remarks>
/// Keyset pagination in the ordinal order of the ids: an item that exists for as long as the pages are read is returned exactly once,
/// whatever is written in between. UTF-16 and UTF-8 order U+E000 to U+FFFF differently from the code points beyond; there, a store uses its
/// own encoding's order.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Items">The items: <see cref="PageRequest.Limit"/> of them, or fewer on the last page.</param>
/// <param name="Next">The value to pass as <see cref="PageRequest.After"/> for the next page; null on the last page.</param>
public sealed record Page<T>(ValueList<T> Items, string? Next);

/// <summary>The part of a longer result to return.</summary>
public sealed record PageRequest
{
    /// <summary>The maximum page size, 500.</summary>
    public const int MaxLimit = 500;

    private readonly int _limit = 50;

    /// <summary>The first page, with 50 items.</summary>
    public static PageRequest First { get; } = new();

    /// <summary>The maximum number of items, from 1 to <see cref="MaxLimit"/> (inclusive); defaults to 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Limit
    {
        get => _limit;
        init => _limit = value is >= 1 and <= MaxLimit
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A page holds from 1 to {MaxLimit}. Ask for fewer, and for the next page.");
    }

    /// <summary>The id of the last item of the previous page; null for the first page. An id that no longer exists is accepted.</summary>
    public string? After { get; init; }
}
