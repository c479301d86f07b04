#pragma warning disable CS1591, CA1822, CA1710, CA1711, CA1045, CA1021, CA1003, CA1070, CA1815, CA1043

namespace Utleie.House.Tests.Fixtures.Surface;

// One of every kind of public member: what documentation names and surface texts are tried on.

/// <summary>A shape.</summary>
public interface IShape<T>
    where T : class
{
    /// <summary>Its name.</summary>
    static abstract string? Name { get; }

    /// <summary>Its parts.</summary>
    IReadOnlyList<T?> Parts { get; }
}

/// <summary>A value.</summary>
/// <param name="Size">Its size.</param>
public readonly record struct Value(int Size)
{
    /// <summary>The sum.</summary>
    public static Value operator +(Value left, Value right) => new(left.Size + right.Size);

    /// <summary>A number.</summary>
    public static explicit operator int(Value value) => value.Size;
}

/// <summary>A thing.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Note">Its note.</param>
public sealed record Thing(string Id, string? Note = null)
{
    /// <summary>The most.</summary>
    public const int Most = 3;

    /// <summary>The default.</summary>
    public static readonly Thing None = new("") { Sizes = [] };

    /// <summary>Its sizes.</summary>
    public required Dictionary<string, Value?[]?> Sizes { get; init; }

    /// <summary>A part of it.</summary>
    public Value this[int index, string? name] => default;

    /// <summary>Tries.</summary>
    public static bool TryFind<TKey, TItem>(in TKey key, out TItem? item, ref int count, params ReadOnlySpan<(int Row, string? Name)> rows)
        where TKey : struct
        where TItem : class, IShape<TItem>, new()
    {
        item = null;
        count += rows.Length;
        return key.Equals(default(TKey));
    }

    /// <summary>A case of it.</summary>
    public sealed class Case<T>
    {
        /// <summary>Walks.</summary>
        public IEnumerable<T> Walk(Func<T, Value?> map, double step = 0.5, Value value = default, DayOfWeek day = DayOfWeek.Friday) => [];
    }
}

/// <summary>Extensions.</summary>
public static class Things
{
    /// <summary>Doubles.</summary>
    public static Thing Twice(this Thing thing) => thing;
}

/// <summary>Decides.</summary>
public delegate bool Decide(Thing? thing);

/// <summary>A word.</summary>
public enum Word
{
    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes = 10,
}
