using System.Globalization;
using System.Text;
using NodaTime;
using Utleie.Benchmarks.Workloads;
using Utleie.Domain.Scheduling.Occupancies;

namespace Utleie.Benchmarks.Scheduling;

/// <summary>Requests for 40 courts over a year, of which many collide: one a line, as id, court, and start and end in minutes since 1970.</summary>
internal static class RequestWorkload
{
    internal const int Courts = 40;

    internal static readonly int[] Sizes = [1_000, 10_000, 100_000];

    internal static string FileOf(int requests) => $"large/requests-{requests}.csv";

    internal static byte[] Make(int requests)
    {
        var seed = new Seed(requests);
        var lines = new StringBuilder();
        for (var i = 0; i < requests; i++)
        {
            var (court, date, slot) = (seed.Next(Courts), CourtWorkload.First.PlusDays(seed.Next(365)), seed.Next(25));
            var start = CourtWorkload.MinuteOf(CourtWorkload.At(date, 8 * 60 + slot * CourtWorkload.SlotMinutes));
            lines.Append(CultureInfo.InvariantCulture, $"b{i},{court},{start},{start + (1 + seed.Next(3)) * CourtWorkload.SlotMinutes}\n");
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    internal static Reservation[] Read(int requests) =>
    [
        .. from line in Encoding.UTF8.GetString(WorkloadFolder.Read(FileOf(requests))).Split('\n', StringSplitOptions.RemoveEmptyEntries)
           select Booking(line.Split(',')),
    ];

    private static Reservation Booking(string[] fields) =>
        new() { Id = fields[0], CourtIds = [$"c{fields[1]}"], Start = At(fields[2]), End = At(fields[3]) };

    private static Instant At(string minute) => Instant.FromUnixTimeSeconds(long.Parse(minute, CultureInfo.InvariantCulture) * 60);
}
