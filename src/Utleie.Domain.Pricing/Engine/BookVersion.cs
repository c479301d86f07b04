using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using Utleie.Domain.Holidays;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Computes a hash of everything that prices depend on.</summary>
internal static class BookVersion
{
    private const int Shown = 8;

    private static readonly JsonSerializerOptions Json = WireFormat.Create(PricingJson.Resolver);

    // D171.
    /// <summary>The types of each date for which prices can be asked: a calendar has no other name.</summary>
    private static byte[] Days(IDayTypes calendar)
    {
        var types = Enum.GetValues<DayType>();
        var first = ZoneOffsets.First.InUtc().Date;
        var days = new byte[(ZoneOffsets.LastMinute - ZoneOffsets.FirstMinute) / ClockTime.MinutesPerDay];
        for (var day = 0; day < days.Length; day++)
        {
            var set = calendar.TypesOf(first.PlusDays(day));
            foreach (var type in types)
                days[day] |= (byte)(set.Contains(type) ? 1 << (int)type : 0);
        }

        return days;
    }

    internal static string Of(PricingSection section, PriceExtras extras, DateTimeZone zone)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(zone.Id));
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(WireFormat.Write(section, Json)));
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(WireFormat.Write(extras, Json)));
        if (section.PriceModel?.SlotMinutes is { } minutes)
            hash.AppendData(BitConverter.GetBytes(minutes));
        if (extras.DayTypes is { } calendar)
            hash.AppendData(Days(calendar));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Shown));
    }
}
