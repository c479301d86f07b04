using Utleie.House.Tests.Api;
using Utleie.House.Tests.Fixtures.Surface;

namespace Utleie.House.Tests;

public sealed class ApiTextTests
{
    [Fact]
    public void Of_ReadsLikeCSharp() => Assert.Equal(
        """
        namespace Utleie.House.Tests.Fixtures.Surface

        delegate Decide
            bool (Thing? thing)

        interface IShape<T> where T : class
            static abstract string? Name { get; }
            IReadOnlyList<T> Parts { get; }

        sealed record Thing
            const int Most = 3
            static readonly Thing None
            Thing(string Id, string? Note = null)
            string Id { get; init; }
            Value this[int index, string? name] { get; }
            string? Note { get; init; }
            required Dictionary<string, Value?[]?> Sizes { get; init; }
            static bool TryFind<TKey, TItem>(in TKey key, out TItem item, ref int count, params ReadOnlySpan<(int, string?)> rows) where TKey : struct where TItem : class, IShape<TItem>, new()

        sealed class Thing.Case<T>
            IEnumerable<T> Walk(Func<T, Value?> map, double step = 0.5, Value value = default, DayOfWeek day = DayOfWeek.Friday)

        static class Things
            static Thing Twice(this Thing thing)

        readonly record struct Value
            Value(int Size)
            int Size { get; init; }
            static Value operator Addition(Value left, Value right)
            static int operator Explicit(Value value)

        enum Word
            No = 0
            Yes = 10


        """,
        ApiText.Of(typeof(Thing).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Thing).Namespace)));
}
