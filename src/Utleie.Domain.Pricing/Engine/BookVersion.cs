using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Computes a hash of everything that prices depend on.</summary>
internal static class BookVersion
{
    private const int Shown = 8;

    private static readonly JsonSerializerOptions Json = WireFormat.Create(PricingJson.Resolver);

    internal static string Of(PricingSection section, PriceExtras extras, DateTimeZone zone)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(zone.Id));
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(WireFormat.Write(section, Json)));
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes(WireFormat.Write(extras, Json)));
        if (section.PriceModel?.SlotMinutes is { } minutes)
            hash.AppendData(BitConverter.GetBytes(minutes));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Shown));
    }
}
