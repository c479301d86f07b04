using System.Buffers.Binary;
using System.Security.Cryptography;

namespace AdminApi.Http;

/// <summary>Makes ids: in the order of time, and not to be guessed.</summary>
internal static class NewId
{
    internal static ResourceId At(Instant now)
    {
        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        return ResourceId.Version7(now, BinaryPrimitives.ReadUInt128BigEndian(random));
    }
}
