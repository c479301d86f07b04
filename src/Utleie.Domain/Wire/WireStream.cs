namespace Utleie.Domain.Wire;

/// <summary>Reads a stream into memory, no further than the largest document.</summary>
internal static class WireStream
{
    private const int FirstBytes = 16 * 1024;

    internal static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new byte[FirstBytes];
        var count = 0;
        while (await stream.ReadAsync(bytes.AsMemory(count), cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            count += read;
            if (count > WireFormat.MaxBytes)
                throw WireFormat.TooLong(null);
            if (count == bytes.Length)
                Array.Resize(ref bytes, Math.Min(2 * count, WireFormat.MaxBytes + 1));
        }

        return bytes.AsMemory(0, count);
    }
}
