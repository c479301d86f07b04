using NodaTime.Text;

namespace AdminApi.Load;

/// <summary>A time on a court that a client wants.</summary>
/// <param name="Number">Counts the requests, from 0.</param>
/// <param name="Key">Its <c>Idempotency-Key</c>.</param>
/// <param name="Court">The court.</param>
/// <param name="Start">When it starts, in local time.</param>
/// <param name="Hours">How long it is.</param>
/// <param name="Manner">How it is asked for.</param>
internal sealed record Ask(int Number, string Key, string Court, LocalDateTime Start, int Hours, Manner Manner)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Oslo"];

    internal Instant From => Start.InZoneLeniently(Zone).ToInstant();

    internal Instant To => Start.PlusHours(Hours).InZoneLeniently(Zone).ToInstant();

    internal string Json => $$"""{"courtId":"{{Court}}","start":"{{Text(Start)}}","end":"{{Text(Start.PlusHours(Hours))}}","participants":4}""";

    /// <summary>The requests of a run: the same for the same options and date.</summary>
    internal static IEnumerable<Ask> All(LoadOptions options, LocalDate first)
    {
        var random = new Random(options.Seed);
        for (var number = 0; number < options.Requests; number++)
        {
            var manner = Manners.Of(random.Next(100));
            var hour = random.Next(Facility.Opens, Facility.Closes - 1);
            var start = first.PlusDays(random.Next(options.Days)).At(new(hour, manner == Manner.AgainstTheRules ? 10 : 0));
            var court = Facility.Courts[random.Next(Facility.Courts.Count)];
            yield return new(number, $"{options.Seed}-{number}", court, start, random.Next(1, 3), manner);
        }
    }

    private static string Text(LocalDateTime time) => LocalDateTimePattern.ExtendedIso.Format(time)[..16];
}

/// <summary>How a booking is asked for.</summary>
internal enum Manner
{
    /// <summary>Once, and again only where no answer came.</summary>
    Plain,

    /// <summary>Once more after it was answered, at another host.</summary>
    Again,

    /// <summary>At two hosts at the same moment.</summary>
    Twice,

    /// <summary>For a time that no rule allows.</summary>
    AgainstTheRules,
}

/// <summary>How often each manner comes.</summary>
internal static class Manners
{
    /// <summary>Of a hundred requests: five again, five twice, three against the rules.</summary>
    internal static Manner Of(int percent) => percent switch
    {
        < 5 => Manner.Again,
        < 10 => Manner.Twice,
        < 13 => Manner.AgainstTheRules,
        _ => Manner.Plain,
    };
}
