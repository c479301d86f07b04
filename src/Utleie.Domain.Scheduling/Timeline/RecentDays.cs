namespace Utleie.Domain.Scheduling.Timeline;

/// <summary>Caches recently created values for some hundred days. Values are immutable, so a race creates one twice without harm.</summary>
internal sealed class RecentDays<T>(Func<int, T> make, Func<T, int> numberOf)
    where T : class
{
    private const int Kept = 512;

    private readonly T?[] _days = new T?[Kept];

    internal T Of(int number)
    {
        ref var place = ref _days[number & (Kept - 1)];
        var kept = Volatile.Read(ref place);
        if (kept is not null && numberOf(kept) == number)
            return kept;
        var made = make(number);
        Volatile.Write(ref place, made);
        return made;
    }
}
